package app.unhunch.ui.disclaimer;

import app.unhunch.settings.Acknowledgement;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.RoomyScroll;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The text that is acknowledged before the first session, and can be read again at any time.
public final class Disclaimer {

    /// Version of the text; a later one has to be acknowledged anew.
    public static final int VERSION = Acknowledgement.CURRENT;

    private static final int EMERGENCIES = 8;
    private static final double WIDTH = 620;

    private final Texts texts;

    /// The text in that language.
    public Disclaimer(Locale locale) {
        texts = Texts.load("disclaimer", locale);
    }

    /// Asks for an acknowledgement on a layer, which closes with the answer.
    public void ask(DialogLayer layer, Runnable accepted, Runnable declined) {
        var accept = button(Buttons.styled(Buttons.primary(texts.get("accept")), "tall"), "disclaimer-accept", layer,
                accepted);
        var decline = button(Buttons.styled(Buttons.quiet(texts.get("decline")), "tall"), "disclaimer-decline", layer,
                declined);
        open(layer, new HBox(12, accept, decline));
    }

    /// Shows the text on a layer.
    public void read(DialogLayer layer) {
        open(layer, new HBox(button(Buttons.primary(texts.get("close")), "disclaimer-close", layer, () -> {})));
    }

    private void open(DialogLayer layer, HBox buttons) {
        var title = new Label(texts.get("title"));
        title.getStyleClass().add("t2");
        var scroll = new RoomyScroll(words());
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var box = new VBox(16, title, scroll, buttons);
        box.setPadding(new Insets(28));
        box.setPrefWidth(WIDTH);
        StackPane.setMargin(box, new Insets(20));
        layer.open(box, buttons.getChildren().getFirst());
    }

    private Region words() {
        var list = new VBox(8);
        IntStream.rangeClosed(1, EMERGENCIES)
                .mapToObj(number -> line(texts.get("emergency." + number), Feather.ALERT_OCTAGON))
                .forEach(list.getChildren()::add);
        var head = paragraph(texts.get("emergency"));
        head.getStyleClass().add("sb");
        var note = new VBox(10, head, list);
        note.getStyleClass().addAll("uh-note", "bad");
        return new VBox(12, paragraph(texts.get("general")), paragraph(texts.get("ask")), paragraph(texts.get("stop")),
                note);
    }

    private static Label line(String words, Feather icon) {
        var line = paragraph(words);
        line.setGraphic(Icons.small(icon));
        line.setGraphicTextGap(10);
        return line;
    }

    private static Label paragraph(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("body");
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(Button button, String id, DialogLayer layer, Runnable then) {
        button.setId(id);
        button.setOnAction(_ -> {
            layer.close();
            then.run();
        });
        return button;
    }
}
