package app.unhunch.ui.settings;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// How a break is announced, tried out for real, and what to do where the desktop shows nothing.
final class NoticeChapter {

    private final Form form;
    private final SettingsViewModel model;
    private final Texts texts;

    NoticeChapter(Form form) {
        this.form = form;
        model = form.model();
        texts = form.texts();
    }

    void fill() {
        var fault = new StackPane();
        model.reportsProperty().subscribe(reports -> show(fault, fault(reports)));
        form.add(Chapter.NOTICES, fault);
        form.card(Chapter.NOTICES, "notices",
                form.row(Chapter.NOTICES, "breaks.card", form.controls().words("breaks.card", "if-needed", "always")),
                form.row(Chapter.NOTICES, "notices.try", "", tryButton()));
        var answer = new StackPane();
        model.trialProperty().subscribe(trial -> show(answer, trial.map(this::answer)));
        form.add(Chapter.NOTICES, answer);
    }

    private Button tryButton() {
        var button = Buttons.styled(Buttons.plain(texts.get("notices.try.button")), "tight");
        button.setGraphic(Icons.small(Feather.BELL));
        button.setId("try-notice");
        button.setOnAction(_ -> model.tryNotice());
        return button;
    }

    private Node answer(Errands.Trial trial) {
        return switch (trial) {
            case ASKED -> Notes.note("info", Feather.BELL, texts.get("notices.seen"),
                    Notes.line(texts.get("notices.seen.line")),
                    Notes.buttons(
                            Notes.button("saw-notice", Feather.CHECK, texts.get("notices.seen.yes"),
                                    () -> model.sawNotice(true)),
                            Notes.button("missed-notice", Feather.X, texts.get("notices.seen.no"),
                                    () -> model.sawNotice(false))));
            case NOBODY -> Notes.note("warn", Feather.ALERT_TRIANGLE, texts.get("notices.nobody"),
                    Notes.line(texts.get("notices.nobody.line")));
        };
    }

    private Optional<Node> fault(List<Sense> reports) {
        return reports.stream().filter(sense -> sense.name().equals("notifier"))
                .filter(sense -> sense.state().equals("absent") || sense.state().equals("failed")).findFirst()
                .map(Sense::line).map(line -> Notes.note("bad", Feather.BELL_OFF, texts.get("notices.fault"),
                        Notes.line(texts.get("notices.fault.line")), Notes.code(List.of(line)),
                        Notes.buttons(
                                Notes.button("notice-again", Feather.REFRESH_CW, texts.get("notices.fault.again"),
                                        model::tryNotice),
                                Notes.copy("notice-copy", texts.get("notices.fault.copy"), List.of(line)))));
    }

    private static void show(StackPane place, Optional<Node> shown) {
        place.getChildren().setAll(shown.stream().toList());
        place.setVisible(shown.isPresent());
        place.setManaged(shown.isPresent());
    }
}
