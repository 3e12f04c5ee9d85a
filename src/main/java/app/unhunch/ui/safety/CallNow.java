package app.unhunch.ui.safety;

import app.unhunch.safety.WarningSign;
import app.unhunch.text.SafetyWords;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.RoomyScroll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Says whom to call. There is no way on to exercises from here.
final class CallNow {

    private static final double WIDTH = 760;

    private final SafetyWords words;
    private final Consumer<Optional<String>> change;
    private final Runnable doctor;

    /// @param change takes another emergency number, or empty for that of the country
    /// @param doctor leads to the page about when to see one
    CallNow(SafetyWords words, Consumer<Optional<String>> change, Runnable doctor) {
        this.words = words;
        this.change = change;
        this.doctor = doctor;
    }

    /// @param number to call
    /// @param until when signs can be asked about again, in words
    void open(DialogLayer layer, String number, String until, Set<WarningSign> signs, Runnable closed) {
        var texts = words.texts();
        var now = new ReadOnlyStringWrapper(number);
        var field = new NumberField(words, typed -> {
            now.set(typed.orElseGet(words::usualNumber));
            change.accept(typed);
        });
        var copy = copy(now.getReadOnlyProperty());
        var middle = new VBox(16, Sheets.text(texts.get("call.marked"), "t4"), lines(signs),
                Sheets.text(texts.get("call.alone")), Sheets.text(texts.get("call.until", until), "muted"), field);
        middle.setPadding(new Insets(24, 32, 8, 32));
        var scroll = new RoomyScroll(middle);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var close = Sheets.plain(texts.get("call.close"), "call-close", () -> {
            layer.close();
            closed.run();
        });
        var foot = Sheets.foot(
                List.of(Sheets.link(texts.get("call.change"), "call-change", () -> field.open(now.get())),
                        Sheets.link(texts.get("call.doctor"), "call-doctor", () -> {
                            layer.close();
                            closed.run();
                            doctor.run();
                        })),
                List.of(copy, close));
        foot.setPadding(new Insets(0, 32, 24, 32));
        var box = new VBox(0, head(now.getReadOnlyProperty()), scroll, foot);
        box.getStyleClass().add("uh-alarm");
        box.setPrefWidth(WIDTH);
        StackPane.setMargin(box, new Insets(24));
        layer.open(box, copy);
    }

    private HBox head(ReadOnlyStringProperty number) {
        var title = Sheets.text("", "t1");
        title.setId("call-title");
        title.textProperty().bind(number.map(to -> words.texts().get("call.title", to)));
        var line = Sheets.text(words.texts().get("call.line"));
        var head = new HBox(20, Icons.huge(Feather.PHONE_CALL), new VBox(4, title, line));
        head.getStyleClass().add("uh-alarm-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(24, 32, 24, 32));
        return head;
    }

    private VBox lines(Set<WarningSign> signs) {
        return new VBox(10, words.signs(signs).stream()
                .map(sign -> Sheets.line(Feather.ALERT_OCTAGON, "icon-danger", sign)).toArray(HBox[]::new));
    }

    private Button copy(ReadOnlyStringProperty number) {
        var texts = words.texts();
        var copy = Sheets.primary(texts.get("call.copy"), "call-copy", () -> {});
        copy.setOnAction(_ -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, number.get()));
            copy.setText(texts.get("call.copied", number.get()));
        });
        copy.setGraphic(Icons.of(Feather.COPY));
        return copy;
    }
}
