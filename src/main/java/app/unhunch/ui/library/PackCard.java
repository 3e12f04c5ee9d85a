package app.unhunch.ui.library;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
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

/// Says that a pack is left out, shows the place that is wrong, and offers what can be done.
final class PackCard extends VBox {

    private static final PseudoClass SHUT = PseudoClass.getPseudoClass("shut");

    private final PackViewModel model;
    private final Label title = text("t4");
    private final Label line = text("small");
    private final Label place = text("uh-mono", "sb");
    private final Label message = text("body");
    private final VBox code = new VBox();
    private final Label more = text("small", "muted");
    private final Label others = text("small", "muted");
    private final Button details = Buttons.styled(Buttons.plain(""), "tight");
    private final BooleanProperty asked = new SimpleBooleanProperty();
    private String copied = "";

    /// @param roomy whether there is room for all of it; where there is not, the place is shown only when asked for
    PackCard(PackViewModel model, ObservableValue<Boolean> roomy) {
        this.model = model;
        getStyleClass().addAll("uh-card", "uh-fault");
        setId("pack-fault");
        code.getStyleClass().add("uh-fault-code");
        more.setGraphic(Icons.small(Feather.INFO));
        others.setGraphic(Icons.small(Feather.INFO));
        var body = body();
        getChildren().setAll(head(), body);
        roomy.subscribe(room -> lay(body, room));
        asked.subscribe(_ -> lay(body, roomy.getValue()));
        model.faultProperty().subscribe(shown -> {
            setVisible(shown.isPresent());
            setManaged(shown.isPresent());
            shown.ifPresent(this::show);
        });
    }

    private void lay(Node body, boolean roomy) {
        shown(body, roomy || asked.get());
        pseudoClassStateChanged(SHUT, !body.isVisible());
        shown(details, !roomy);
        details.setText(model.texts().get(asked.get() ? "fault.hide" : "fault.show"));
    }

    private void show(PackFault fault) {
        title.setText(fault.title());
        line.setText(fault.line());
        place.setText(fault.place());
        message.setText(fault.message());
        code.getChildren().clear();
        fault.code().forEach(this::add);
        shown(code, !fault.code().isEmpty());
        more.setText(fault.more());
        shown(more, !fault.more().isEmpty());
        others.setText(fault.others());
        shown(others, !fault.others().isEmpty());
        copied = fault.copied();
    }

    private Node head() {
        var words = new VBox(2, title, line);
        words.setMinWidth(160);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var texts = model.texts();
        var buttons = new FlowPane(8, 8, button("pack-file", Feather.EDIT_2, texts.get("fault.open"), model::open),
                button("pack-again", Feather.REFRESH_CW, texts.get("fault.again"), model::again),
                quiet("pack-off", texts.get("fault.off"), model::turnOff), details);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setPrefWrapLength(340);
        details.setId("pack-details");
        details.setOnAction(_ -> asked.set(!asked.get()));
        var head = new HBox(14, Icons.large(Feather.ALERT_OCTAGON), words, buttons);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("uh-fault-head");
        return head;
    }

    private Node body() {
        var copy = Buttons.styled(Buttons.quiet(model.texts().get("fault.copy")), "link", "tight");
        copy.setId("pack-copy");
        copy.setGraphic(Icons.small(Feather.COPY));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(copied);
            Clipboard.getSystemClipboard().setContent(content);
        });
        HBox.setHgrow(place, Priority.ALWAYS);
        place.setMaxWidth(Double.MAX_VALUE);
        var where = new HBox(12, place, copy);
        where.setAlignment(Pos.CENTER_LEFT);
        var body = new VBox(8, where, message, code, more, others);
        body.getStyleClass().add("uh-fault-body");
        return body;
    }

    private void add(PackFault.Code shown) {
        var number = mono(shown.number(), "muted");
        number.setMinWidth(44);
        var wrong = !shown.mark().isEmpty();
        var text = new HBox(number, mono(shown.text()));
        text.getStyleClass().add("uh-fault-line");
        if (wrong) {
            text.getStyleClass().add("wrong");
        }
        code.getChildren().add(text);
        if (wrong) {
            var space = mono("");
            space.setMinWidth(44);
            var below = new HBox(space, mono(shown.mark(), "danger-text"));
            below.getStyleClass().add("uh-fault-mark");
            code.getChildren().add(below);
        }
    }

    private static Label mono(String words, String... styles) {
        var label = new Label(words);
        label.getStyleClass().add("uh-mono");
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }

    private static Button button(String id, Feather icon, String words, Runnable does) {
        var button = Buttons.styled(Buttons.plain(words), "tight");
        button.setGraphic(Icons.small(icon));
        return wired(button, id, does);
    }

    private static Button quiet(String id, String words, Runnable does) {
        return wired(Buttons.styled(Buttons.quiet(words), "tight"), id, does);
    }

    private static Button wired(Button button, String id, Runnable does) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private static Label text(String... styles) {
        var label = new Label();
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        return label;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
