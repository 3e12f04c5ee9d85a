package app.unhunch.ui.today;

import app.unhunch.remedy.KnotRelease;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the cards at the foot of the page are made of.
final class Cards {

    private Cards() {}

    /// A card around its parts.
    static VBox card(Node... parts) {
        var card = new VBox(12, parts);
        card.getStyleClass().add("uh-card");
        card.setPadding(new Insets(18, 20, 18, 20));
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    /// One thing that helps at once, as a line to click on.
    static Button relief(TodayScreen.Relief relief, Texts texts, Consumer<TodayScreen.Relief> chosen) {
        var name = new Label(relief.name());
        name.getStyleClass().add("md");
        var length = new Label(relief.length());
        length.getStyleClass().addAll("small", "muted");
        length.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(10, icon(relief.id()), name, spring(), length);
        line.setAlignment(Pos.CENTER_LEFT);
        var button = Buttons.styled(new Button(), "uh-relief");
        button.setGraphic(line);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(18));
        button.setId("relief-" + relief.id());
        button.setAccessibleText(texts.get("relief.play", relief.name(), relief.length()));
        button.setOnAction(_ -> chosen.accept(relief));
        return button;
    }

    /// Room that takes what is left.
    static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static Node icon(String routine) {
        return switch (routine) {
            case KnotRelease.EXERCISE -> tinted(Glyph.KNOT.at(16), "icon-morning");
            case "heat-pad" -> tinted(Glyph.FLAME.at(16), "icon-evening");
            case "deep-breathing" -> tinted(Icons.small(Feather.WIND), "icon-afternoon");
            default -> Icons.small(Feather.USER);
        };
    }

    private static Node tinted(Node icon, String style) {
        var box = new StackPane(icon);
        box.getStyleClass().add(style);
        return box;
    }
}
