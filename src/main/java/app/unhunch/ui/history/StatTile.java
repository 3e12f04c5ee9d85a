package app.unhunch.ui.history;

import app.unhunch.ui.kit.Icons;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One figure with its name and what it is compared with.
final class StatTile extends VBox {

    private final Label title = new Label();
    private final Label value = new Label();
    private final Label line = new Label();
    private final FontIcon sign = Icons.of(Feather.ACTIVITY);

    StatTile() {
        super(2);
        title.getStyleClass().addAll("small", "muted");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        value.getStyleClass().add("t2");
        line.getStyleClass().addAll("cap", "muted");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        sign.getStyleClass().add("icon-accent");
        var head = new HBox(8, title, spring, sign);
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("uh-card");
        setPadding(new Insets(14, 18, 14, 18));
        getChildren().setAll(head, value, line);
    }

    void show(HistoryScreen.Tile tile) {
        sign.setIconCode(switch (tile.sign()) {
            case BREAKS -> Feather.COFFEE;
            case MOVING -> Feather.ACTIVITY;
            case RISE -> Feather.TRENDING_UP;
            case FALL -> Feather.TRENDING_DOWN;
        });
        title.setText(tile.title());
        value.setText(tile.value());
        line.setText(tile.line());
        setAccessibleText(String.join(", ", tile.title(), tile.value(), tile.line()));
    }
}
