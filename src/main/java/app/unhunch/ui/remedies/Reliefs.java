package app.unhunch.ui.remedies;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the pages of all remedies are made of.
final class Reliefs {

    private static final double BACK = 16;

    private Reliefs() {}

    /// The way back, and something at the other end.
    static HBox head(Texts texts, Runnable goBack, Node end) {
        var back = Buttons.styled(new Button(texts.get("back"), Icons.of(Feather.ARROW_LEFT)), "uh-btn", "quiet");
        back.setId("remedy-back");
        back.setOnAction(_ -> goBack.run());
        back.setTranslateX(-BACK); // its icon stands where the page begins
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(12, back, spring, end);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(44);
        return head;
    }

    /// A ring with what starts it at the left, what to know at the right.
    static Node body(VBox left, List<Node> right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        var beside = new VBox(16);
        beside.getChildren().setAll(right);
        beside.setAlignment(Pos.CENTER_LEFT);
        beside.setMinWidth(320);
        beside.setPrefWidth(400);
        var body = new HBox(32, left, beside);
        body.setAlignment(Pos.CENTER);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    /// As large as it is drawn, smaller where there is no room.
    static void size(Region ring) {
        ring.setMinSize(280, 280);
        ring.setPrefSize(400, 400);
        ring.setMaxSize(400, 400);
        VBox.setVgrow(ring, Priority.SOMETIMES);
    }

    /// A note of a kind such as `warn`, as high as its words need.
    static HBox note(Feather icon, String kind, Label words) {
        var note = new HBox(12, Icons.of(icon), words);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        note.setAlignment(Pos.TOP_LEFT);
        note.setPadding(new Insets(12, 16, 12, 16));
        note.getStyleClass().addAll("uh-note", kind);
        return note;
    }

    /// Shows a node, or takes it out of sight and out of the way.
    static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// A label that wraps and is never cut off.
    static Label label(String... classes) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
