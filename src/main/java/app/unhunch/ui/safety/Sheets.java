package app.unhunch.ui.safety;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.RoomyScroll;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The parts of which the dialogs of this package are made, and how they are laid over a screen.
final class Sheets {

    static final double WIDTH = 620;

    private Sheets() {}

    /// Lays a dialog over a screen; where it is higher than that, its middle scrolls.
    ///
    /// @param first gets the keyboard
    static void open(DialogLayer layer, Node head, Region middle, Region foot, Node first) {
        middle.setPadding(new Insets(4));
        var scroll = new RoomyScroll(middle);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(scroll, new Insets(-4)); // the room for the focus is not to be seen
        var box = new VBox(18, head, scroll, foot);
        box.setPadding(new Insets(28));
        box.setPrefWidth(WIDTH);
        StackPane.setMargin(box, new Insets(16));
        layer.open(box, first);
    }

    /// A title with an icon in a round field.
    ///
    /// @param style of the field: `warn` or `bad`
    static HBox head(Feather icon, String style, String title, String line) {
        var badge = new StackPane(Icons.large(icon));
        badge.getStyleClass().addAll("uh-badge", style);
        badge.setMinSize(48, 48);
        badge.setMaxSize(48, 48);
        var large = text(title, "t2");
        var words = line.isEmpty() ? new VBox(large) : new VBox(4, large, text(line, "muted"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(16, badge, words);
    }

    /// A note: an icon, a few strong words, and more.
    static HBox note(Feather icon, String style, String strong, String words) {
        var lines = strong.isEmpty() ? new VBox(text(words, "small"))
                : new VBox(2, text(strong, "sb", "small"), text(words, "small"));
        HBox.setHgrow(lines, Priority.ALWAYS);
        var note = new HBox(12, Icons.of(icon), lines);
        note.getStyleClass().addAll("uh-note", style);
        note.setAccessibleRole(AccessibleRole.TEXT);
        note.setAccessibleText((strong + " " + words).strip());
        return note;
    }

    /// A line with an icon before it.
    static HBox line(Feather icon, String style, String words) {
        var mark = new StackPane(Icons.small(icon));
        mark.getStyleClass().add(style);
        mark.setMinSize(18, 20);
        mark.setMaxSize(18, 20);
        var text = text(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(10, mark, text);
    }

    /// Words that wrap and are never cut.
    static Label text(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().add("body");
        label.getStyleClass().addAll(List.of(styles));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /// The foot of a dialog: what stands back at the left, what leads on at the right; wraps where it is too wide.
    static Region foot(List<Button> left, List<Button> right) {
        var row = new Foot();
        row.left(left);
        row.right(right);
        return row;
    }

    static Button primary(String words, String id, Runnable does) {
        return button(Buttons.primary(words), id, does);
    }

    static Button plain(String words, String id, Runnable does) {
        return button(Buttons.plain(words), id, does);
    }

    static Button link(String words, String id, Runnable does) {
        return button(Buttons.styled(Buttons.quiet(words), "link", "tight"), id, does);
    }

    private static Button button(Button button, String id, Runnable does) {
        button.setId(id);
        button.setOnAction(_ -> does.run());
        return button;
    }
}
