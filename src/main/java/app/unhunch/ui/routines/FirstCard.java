package app.unhunch.ui.routines;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Gallery;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What to begin a routine with, while there is nothing in it: a click adds it.
final class FirstCard extends VBox {

    private static final double THUMB_WIDE = 140;
    private static final double THUMB_HIGH = 100;

    private final BuilderViewModel model;
    private final Gallery gallery;
    private final FlowPane offers = new FlowPane(12, 12);
    private List<BuilderScreen.Offer> shown = List.of();

    FirstCard(BuilderViewModel model, Gallery gallery) {
        super(6);
        this.model = model;
        this.gallery = gallery;
        var title = new Label(model.texts().get("first.title"));
        title.getStyleClass().add("t3");
        title.setWrapText(true);
        var line = new Label(model.texts().get("first.line"));
        line.getStyleClass().add("muted");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        offers.setAlignment(Pos.CENTER);
        offers.setPadding(new Insets(12, 0, 0, 0));
        setAlignment(Pos.CENTER);
        setPadding(new Insets(24, 12, 24, 12));
        setId("builder-first");
        setVisible(false);
        setManaged(false);
        getChildren().setAll(title, line, offers);
    }

    void show(List<BuilderScreen.Offer> now) {
        setVisible(!now.isEmpty());
        setManaged(!now.isEmpty());
        if (!now.equals(shown)) {
            shown = now;
            offers.getChildren().setAll(now.stream().map(this::offer).toList());
        }
    }

    private Node offer(BuilderScreen.Offer offer) {
        var thumb = new MoveThumb(gallery, model::move, THUMB_WIDE, THUMB_HIGH);
        thumb.show(offer.move());
        var button = Buttons.styled(new Button(model.texts().get("first.offer", offer.name(), offer.dose())), "uh-btn",
                "uh-first");
        button.setGraphic(thumb);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setWrapText(true);
        button.setMinWidth(THUMB_WIDE);
        button.setPrefWidth(THUMB_WIDE + 24);
        button.setMinHeight(USE_PREF_SIZE);
        button.setId("first-" + offer.move());
        button.setAccessibleText(model.texts().get("add.move", offer.name()));
        button.setOnAction(_ -> model.rows().add(offer.move()));
        return button;
    }
}
