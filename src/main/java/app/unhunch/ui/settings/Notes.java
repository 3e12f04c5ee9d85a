package app.unhunch.ui.settings;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Parts that several notes on the page share.
final class Notes {

    private Notes() {}

    /// A note in a tinted frame.
    ///
    /// @param style `info`, `warn` or `bad`
    static Region note(String style, Feather icon, String title, Node... parts) {
        var head = new Label(title);
        head.getStyleClass().add("t4");
        head.setWrapText(true);
        head.setMinHeight(Region.USE_PREF_SIZE);
        var words = new VBox(6, head);
        words.getChildren().addAll(parts);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        var note = new HBox(14, Icons.large(icon), words);
        note.getStyleClass().addAll("uh-note", style);
        note.setAlignment(Pos.TOP_LEFT);
        return note;
    }

    /// A sentence that wraps.
    static Label line(String words) {
        var line = new Label(words);
        line.getStyleClass().add("small");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return line;
    }

    /// Technical lines in a box.
    static Label code(List<String> lines) {
        var code = new Label(String.join("\n", lines));
        code.getStyleClass().addAll("uh-mono", "uh-code");
        code.setWrapText(true);
        code.setMinHeight(Region.USE_PREF_SIZE);
        code.setMaxWidth(Double.MAX_VALUE);
        return code;
    }

    /// Buttons that go on in the next line where they must.
    static FlowPane buttons(Button... buttons) {
        return new FlowPane(8, 8, buttons);
    }

    /// A small button.
    static Button button(String id, Feather icon, String words, Runnable does) {
        var button = Buttons.styled(Buttons.plain(words), "tight");
        button.setGraphic(Icons.small(icon));
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }

    /// A small button that copies words.
    static Button copy(String id, String words, List<String> lines) {
        return button(id, Feather.COPY, words, () -> copyAll(lines));
    }

    /// Copies words.
    static void copyAll(List<String> lines) {
        var content = new ClipboardContent();
        content.putString(String.join("\n", lines));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// A sentence that stands back.
    static Label quietLine(String words) {
        var line = line(words);
        line.getStyleClass().add("muted");
        return line;
    }

    /// A sentence about something that is wrong.
    static Label problem(String words) {
        var line = line(words);
        line.getStyleClass().add("danger-text");
        return line;
    }
}
