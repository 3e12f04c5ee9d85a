package app.unhunch.ui.safety;

import app.unhunch.safety.Band;
import app.unhunch.safety.WarningSign;
import app.unhunch.text.SafetyWords;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What to call for at once, with the number to call.
final class EmergencyCard extends VBox {

    private final SafetyViewModel model;
    private final SafetyWords words;

    EmergencyCard(SafetyViewModel model) {
        this.model = model;
        words = model.words();
        var field = new NumberField(words, model::call);
        var lines = new ArrayList<Node>();
        WarningSign.of(Band.EMERGENCY)
                .forEach(sign -> lines.add(Sheets.line(Feather.ALERT_OCTAGON, "icon-danger", words.sign(sign))));
        var grid = SafetyView.pair(column(lines, 0), column(lines, 1));
        var body = new VBox(14, grid, Sheets.text(words.texts().get("page.saddle"), "small"), field);
        body.setPadding(new Insets(18, 24, 20, 24));
        getChildren().setAll(head(field), body);
        getStyleClass().add("uh-alarm");
    }

    private HBox head(NumberField field) {
        var heads = new VBox(2, Sheets.text(words.band(Band.EMERGENCY), "t3"),
                Sheets.text(words.bandLine(Band.EMERGENCY), "small"));
        HBox.setHgrow(heads, Priority.ALWAYS);
        var change = new Hyperlink(words.texts().get("call.change"));
        change.setId("safety-change");
        change.setMinWidth(Region.USE_PREF_SIZE);
        change.setOnAction(_ -> field.open(model.numberProperty().get()));
        var head = new HBox(14, Icons.large(Feather.PHONE_CALL), heads, number(), change);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(14, 24, 14, 24));
        head.getStyleClass().add("uh-alarm-head");
        return head;
    }

    private Hyperlink number() {
        var copy = words.texts().get("call.copy");
        var number = new Hyperlink();
        number.setId("safety-number");
        number.textProperty().bind(model.numberProperty());
        number.accessibleTextProperty().bind(model.numberProperty().map(to -> to + ": " + copy));
        Tip.on(number, copy);
        number.getStyleClass().add("number");
        number.setOnAction(_ -> copyNumber(number));
        number.setMinWidth(Region.USE_PREF_SIZE);
        return number;
    }

    private void copyNumber(Hyperlink number) {
        number.setVisited(false);
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, number.getText()));
        model.copied();
    }

    private static VBox column(List<Node> lines, int which) {
        return new VBox(12, IntStream.range(0, lines.size()).filter(index -> index % 2 == which)
                .mapToObj(lines::get).toArray(Node[]::new));
    }
}
