package app.unhunch.ui.settings;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A page behind the settings: a way back, a title, and one column below.
class SubPage extends VBox {

    private static final double WIDEST = 760;

    private final Button back;
    private final VBox column = new VBox(20);
    private final ScrollPane scroll = new ScrollPane(column);

    /// @param behind what the way back leads to
    SubPage(String title, String behind, Runnable leave) {
        super(14);
        back = Buttons.styled(Buttons.quiet(behind), "tight");
        back.setGraphic(Icons.small(Feather.ARROW_LEFT));
        back.setId("sub-back");
        back.setOnAction(_ -> leave.run());
        var name = new Label(title);
        name.getStyleClass().add("t1");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        setPadding(new Insets(20, 24, 0, 32));
        column.setPadding(new Insets(4, 14, 28, 4));
        column.setMaxWidth(WIDEST);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("uh-pages");
        scroll.setAccessibleRole(AccessibleRole.SCROLL_PANE);
        scroll.setAccessibleText(title);
        scroll.setFocusTraversable(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(back, name, scroll);
    }

    /// Shows these from top to bottom.
    final void fill(Node... parts) {
        column.getChildren().setAll(parts);
    }

    /// Begins at the top.
    final void top() {
        scroll.setVvalue(0);
    }

    /// Gives the keyboard to the way back.
    final void takeFocus() {
        back.requestFocus();
    }

    static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
