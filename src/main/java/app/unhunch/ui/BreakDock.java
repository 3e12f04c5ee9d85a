package app.unhunch.ui;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.RingTimer;
import app.unhunch.ui.kit.Tip;
import app.unhunch.ui.today.Dock;
import app.unhunch.ui.today.TodayViewModel;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The next break in one glance at the foot of the sidebar.
final class BreakDock extends StackPane {

    private final TodayViewModel model;
    private final RingTimer ring = new RingTimer();
    private final Label minutes = new Label();
    private final Label caption = new Label();
    private final Label value = new Label();
    private final Button button;
    private final HBox wide;
    private final Button dial;

    /// @param home shows the page about today
    BreakDock(TodayViewModel model, Runnable home) {
        this.model = model;
        ring.getStyleClass().add("card");
        minutes.getStyleClass().addAll("cap", "sb");
        dial = Buttons.styled(new Button("", new StackPane(ring, minutes)), "uh-dial");
        dial.setId("dock-ring");
        dial.setOnAction(_ -> home.run());
        caption.getStyleClass().addAll("cap", "muted");
        value.getStyleClass().add("sb");
        value.setWrapText(true);
        var words = new VBox(caption, value);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        button = Buttons.bare(Icons.of(Feather.PAUSE), model.texts().get("dock.pause"));
        button.setId("dock-button");
        button.setOnAction(_ -> model.togglePause());
        wide = new HBox(10, words, button);
        wide.setAlignment(Pos.CENTER_LEFT);
        model.dockProperty().subscribe(dock -> dock.ifPresent(this::show));
    }

    /// Shows everything.
    void widen() {
        size(34);
        minutes.setVisible(false);
        setPadding(new Insets(12, 8, 12, 12));
        getStyleClass().setAll("uh-card");
        var row = new HBox(10, dial, wide);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(wide, Priority.ALWAYS);
        getChildren().setAll(row);
    }

    /// Shows the ring only, with the minutes in it.
    void narrow() {
        size(44);
        minutes.setVisible(true);
        setPadding(Insets.EMPTY);
        getStyleClass().clear();
        getChildren().setAll(dial);
    }

    private void size(double diameter) {
        ring.setMinSize(diameter, diameter);
        ring.setMaxSize(diameter, diameter);
    }

    private void show(Dock dock) {
        caption.setText(dock.caption());
        value.setText(dock.value());
        minutes.setText(dock.minutes());
        ring.show(dock.fraction());
        var next = dock.caption() + " " + dock.value();
        Tip.on(dial, next);
        ring.setAccessibleText(next);
        dial.setAccessibleText(next);
        var resume = dock.button() == Dock.Button.RESUME;
        button.setVisible(dock.button() != Dock.Button.NONE);
        button.setManaged(dock.button() != Dock.Button.NONE);
        button.setGraphic(resume ? Glyph.PLAY.at(18) : Icons.of(Feather.PAUSE));
        button.setAccessibleText(model.texts().get(resume ? "dock.resume" : "dock.pause"));
        Tip.on(button, button.getAccessibleText());
    }
}
