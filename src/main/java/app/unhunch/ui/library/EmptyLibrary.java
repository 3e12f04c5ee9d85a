package app.unhunch.ui.library;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Gallery;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What the library shows where nothing is found: why, and the way out.
final class EmptyLibrary extends VBox {

    private static final String RESTING = "childs-pose";
    private static final double WIDTH = 280;
    private static final double HEIGHT = 150;

    private final Label title = new Label();
    private final Label line = new Label();

    EmptyLibrary(LibraryViewModel model, Gallery gallery) {
        super(8);
        title.getStyleClass().add("t2");
        title.setWrapText(true);
        line.getStyleClass().addAll("body", "muted");
        line.setWrapText(true);
        line.setMaxWidth(400);
        for (var label : new Label[]{title, line}) {
            label.setTextAlignment(TextAlignment.CENTER);
            label.setAlignment(Pos.CENTER);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        var clear = Buttons.primary(model.texts().get("nothing.clear"));
        clear.setId("clear-all");
        clear.setOnAction(_ -> model.clearAll());
        VBox.setMargin(clear, new Insets(10, 0, 0, 0));
        setAlignment(Pos.CENTER);
        managedProperty().bind(visibleProperty());
        gallery.thumb(RESTING, WIDTH, HEIGHT).ifPresent(picture -> {
            var stage = new StackPane(picture);
            stage.getStyleClass().add("uh-thumb");
            stage.setMaxSize(WIDTH, HEIGHT);
            VBox.setMargin(stage, new Insets(0, 0, 14, 0));
            getChildren().add(stage);
        });
        getChildren().addAll(title, line, clear);
        model.screenProperty().subscribe(screen -> {
            setVisible(screen.nothing().isPresent());
            screen.nothing().ifPresent(nothing -> {
                title.setText(nothing.title());
                line.setText(nothing.line());
            });
        });
    }
}
