package app.unhunch.ui.routines;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DialogLayer;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says what did not work with a file, and why.
final class TroubleDialog {

    private static final double WIDE = 460;

    private TroubleDialog() {}

    static void open(DialogLayer over, Texts texts, String why) {
        open(over, texts, texts.get("trouble.title"), why);
    }

    static void open(DialogLayer over, Texts texts, String what, String why) {
        var title = new Label(what);
        title.setWrapText(true);
        title.getStyleClass().add("t2");
        var line = new Label(why);
        line.getStyleClass().addAll("uh-mono", "uh-code");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        var close = Buttons.primary(texts.get("trouble.close"));
        close.setId("trouble-close");
        close.setOnAction(_ -> over.close());
        var dialog = new VBox(14, title, line, close);
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
