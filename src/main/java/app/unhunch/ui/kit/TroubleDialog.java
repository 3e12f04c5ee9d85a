package app.unhunch.ui.kit;

import app.unhunch.text.Texts;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says what did not work with a file, and why.
public final class TroubleDialog {

    private static final double WIDE = 460;

    private TroubleDialog() {}

    /// The keyboard comes to the lines only where there is something to scroll.
    private static void reach(ScrollPane lines, Label line) {
        lines.setFocusTraversable(line.getHeight() > lines.getViewportBounds().getHeight() + 1);
    }

    private static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Says under the usual title why something did not work.
    ///
    /// @param texts has `trouble.title`, `trouble.close` and `trouble.copy`
    public static void open(DialogLayer over, Texts texts, String why) {
        open(over, texts, texts.get("trouble.title"), why);
    }

    /// Says what did not work and why.
    ///
    /// @param texts has `trouble.close` and `trouble.copy`
    /// @param why technical lines, which can be copied
    public static void open(DialogLayer over, Texts texts, String what, String why) {
        var title = new Label(what);
        title.setWrapText(true);
        title.getStyleClass().add("t2");
        var line = new Label(why);
        line.getStyleClass().addAll("uh-mono", "uh-code");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        var lines = new RoomyScroll(line);
        lines.setId("trouble-lines");
        lines.setAccessibleRole(AccessibleRole.SCROLL_PANE);
        lines.setAccessibleText(what);
        lines.setMinHeight(40);
        line.heightProperty().subscribe(_ -> reach(lines, line));
        lines.viewportBoundsProperty().subscribe(_ -> reach(lines, line));
        VBox.setVgrow(lines, Priority.ALWAYS);
        var close = Buttons.primary(texts.get("trouble.close"));
        close.setId("trouble-close");
        close.setOnAction(_ -> over.close());
        var copy = Buttons.plain(texts.get("trouble.copy"));
        copy.setId("trouble-copy");
        copy.setOnAction(_ -> copy(why));
        var dialog = new VBox(14, title, lines, new HBox(8, close, copy));
        dialog.setPadding(new Insets(24));
        dialog.setPrefWidth(WIDE);
        dialog.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                over.close();
                event.consume();
            }
        });
        over.open(dialog, close);
    }
}
