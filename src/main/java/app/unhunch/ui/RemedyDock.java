package app.unhunch.ui;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Place;
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

    RemedyDock(RemediesViewModel model, Consumer<Place> go) {
        button.setGraphic(Icons.of(Feather.THERMOMETER));
        button.setId("dock-remedy");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> model.runningProperty().get().map(RunningRemedy::key).map(Place.Relief::new)
                .ifPresent(go));
        getChildren().setAll(button);
        setPadding(new Insets(0, 0, 8, 0));
        model.runningProperty().subscribe(this::show);
    }

    /// Shows words and icon.
    void widen() {
        button.setContentDisplay(ContentDisplay.LEFT);
    }

    /// Shows the icon only.
    void narrow() {
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private void show(Optional<RunningRemedy> running) {
        setVisible(running.isPresent());
        setManaged(running.isPresent());
        running.ifPresent(remedy -> {
            var words = remedy.name() + "  " + remedy.left();
            button.setText(words);
            button.setAccessibleText(words);
        });
    }
}
