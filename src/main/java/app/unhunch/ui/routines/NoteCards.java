package app.unhunch.ui.routines;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.routines.BuilderScreen.Kind;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is to be known about the routine, with the ways to change it at once.
final class NoteCards extends VBox {

    private final BuilderViewModel model;
    private List<BuilderScreen.Note> shown = List.of();

    NoteCards(BuilderViewModel model) {
        super(12);
        this.model = model;
        setManaged(false);
    }

    void show(List<BuilderScreen.Note> notes) {
        if (!notes.equals(shown)) {
            shown = notes;
            getChildren().setAll(notes.stream().map(this::note).toList());
            setManaged(!notes.isEmpty());
        }
    }

    private Node note(BuilderScreen.Note note) {
        var words = new Label(note.words());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("small");
        var text = new VBox(6, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        note.swaps().forEach(swap -> text.getChildren().add(swap(swap)));
        if (note.kind() == Kind.HOLD) {
            text.getChildren().add(link(model.texts().get("builder.hold.why"), "builder-doctor", model::doctor));
        }
        var card = new HBox(10, Icons.of(icon(note.kind())), text);
        card.setAlignment(Pos.TOP_LEFT);
        card.getStyleClass().add("uh-note");
        if (note.kind() == Kind.HOLD || note.kind() == Kind.PROBLEM) {
            card.getStyleClass().add("warn");
        }
        card.setMinHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private Button swap(BuilderScreen.Swap swap) {
        return link(swap.words(), "swap-" + swap.place(), () -> model.rows().swap(swap));
    }

    private static Button link(String words, String id, Runnable does) {
        var link = Buttons.styled(Buttons.quiet(words), "link", "tight", "uh-swap");
        link.setWrapText(true);
        link.setMinWidth(0);
        link.setMaxWidth(Double.MAX_VALUE);
        link.setAlignment(Pos.CENTER_LEFT);
        link.setId(id);
        link.setOnAction(_ -> does.run());
        return link;
    }

    private static Feather icon(Kind kind) {
        return switch (kind) {
            case NEEDS, HINT -> Feather.INFO;
            case HOLD -> Feather.PAUSE_CIRCLE;
            case PROBLEM -> Feather.ALERT_TRIANGLE;
        };
    }
}
