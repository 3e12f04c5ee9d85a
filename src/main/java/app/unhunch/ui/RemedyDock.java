package app.unhunch.ui;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.kit.Tip;
import app.unhunch.ui.remedies.RemediesViewModel;
import app.unhunch.ui.remedies.RunningRemedy;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The remedy that runs, above the next break at the foot of the sidebar; a click leads to it.
final class RemedyDock extends VBox {

    private final Button button = Buttons.styled(new Button(), "uh-btn", "remedy");
    private final RemediesViewModel model;
    private boolean narrow;

    RemedyDock(RemediesViewModel model, Consumer<Place> go) {
        this.model = model;
        button.setGraphic(Icons.of(Feather.THERMOMETER));
        button.setId("dock-remedy");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.runningProperty().get().map(RunningRemedy::key).map(Place.Relief::new)
                .ifPresent(go));
        getChildren().setAll(button);
        setPadding(new Insets(0, 0, 8, 0));
        model.runningProperty().subscribe(this::show);
    }

    /// Shows all words.
    void widen() {
        narrow = false;
        button.setContentDisplay(ContentDisplay.LEFT);
        button.getStyleClass().remove("rail");
        show(model.runningProperty().get());
    }

    /// Shows the time below the icon, if it is one.
    void narrow() {
        narrow = true;
        button.setContentDisplay(ContentDisplay.TOP);
        button.getStyleClass().add("rail");
        show(model.runningProperty().get());
    }

    private void show(Optional<RunningRemedy> running) {
        setVisible(running.isPresent());
        setManaged(running.isPresent());
        running.ifPresent(remedy -> {
            button.setText(narrow ? remedy.brief() : remedy.words());
            button.setAccessibleText(remedy.words());
            if (narrow) {
                Tip.on(button, remedy.words());
            } else {
                Tip.off(button);
            }
        });
    }
}
