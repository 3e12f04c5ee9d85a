package app.unhunch.ui.settings;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Chips;
import app.unhunch.ui.kit.FormCard;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What works on this computer: every sense and voice with what answers for it, what it last said, and what last went
/// wrong.
final class SensesView extends SubPage {

    private static final Set<String> KNOWN = Set.of("working", "waiting", "doubtful", "absent", "failed");

    private final Texts texts;
    private final FormCard senses;
    private final VBox nobody;

    SensesView(SettingsViewModel model, Runnable back, Runnable why) {
        super(model.texts().get("works"), model.texts().get("title"), back);
        texts = model.texts();
        senses = new FormCard(texts.get("works.senses"), texts.get("works.note"), List.of());
        nobody = new VBox(Notes.note("warn", Feather.ALERT_TRIANGLE, texts.get("works.unknown"),
                Notes.line(texts.get("notices.nobody.line"))));
        var copy = Notes.button("senses-copy", Feather.COPY, texts.get("works.copy"), () -> {});
        copy.setOnAction(_ -> Notes.copyAll(model.reportsProperty().get().stream().map(Sense::line).toList()));
        fill(Notes.buttons(Notes.button("senses-again", Feather.REFRESH_CW, texts.get("works.again"), model::look),
                copy,
                Notes.button("senses-why", Feather.HELP_CIRCLE, texts.get("why"), why)), nobody, senses);
        model.reportsProperty().subscribe(this::show);
    }

    private void show(List<Sense> found) {
        shown(nobody, found.isEmpty());
        shown(senses, !found.isEmpty());
        senses.rows(found.stream().map(this::row).toList());
    }

    private Region row(Sense sense) {
        var name = new Label(name(sense));
        name.getStyleClass().add("md");
        var words = new VBox(2, name);
        Optional.of(sense.source()).filter(source -> !source.isEmpty())
                .ifPresent(source -> words.getChildren().add(Notes.quietLine(texts.get("works.source", source))));
        sense.reading().filter(said -> !said.isEmpty())
                .ifPresent(said -> words.getChildren().add(Notes.quietLine(texts.get("works.reading", said))));
        sense.failure().ifPresent(why -> words.getChildren().add(Notes.problem(texts.get("works.failure", why))));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(16, words, chip(sense.state()));
        row.getStyleClass().add("uh-row");
        return row;
    }

    private String name(Sense sense) {
        var key = "works." + sense.name();
        return texts.keys().contains(key) ? texts.get(key) : sense.name();
    }

    private Label chip(String state) {
        var chip = Chips.of(switch (state) {
            case "working" -> "ok";
            case "doubtful" -> "warn";
            case "failed" -> "bad";
            default -> "";
        });
        chip.setText(texts.get("works.chip." + (KNOWN.contains(state) ? state : "waiting")));
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
    }
}
