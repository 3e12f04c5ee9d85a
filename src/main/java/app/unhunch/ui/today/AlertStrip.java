package app.unhunch.ui.today;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a warning sign forbids, above everything else on Today; not there while nothing is forbidden.
final class AlertStrip extends HBox {

    private final Label title = new Label();
    private final Label line = new Label();
    private final StackPane icon = new StackPane();

    /// @param more leads to the page about when to see a doctor
    AlertStrip(Texts texts, Runnable more) {
        super(14);
        title.getStyleClass().add("t4");
        line.getStyleClass().add("small");
        for (var label : new Label[]{title, line}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        var words = new VBox(2, title, line);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var link = Buttons.plain(texts.get("alert.more"));
        link.setId("alert-more");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> more.run());
        setAlignment(Pos.CENTER_LEFT);
        setId("today-alert");
        getChildren().setAll(icon, words, link);
        show(Optional.empty());
    }

    void show(Optional<TodayScreen.Alert> alert) {
        setVisible(alert.isPresent());
        setManaged(alert.isPresent());
        alert.ifPresent(shown -> {
            var locked = shown.weight() == TodayScreen.Weight.LOCKED;
            title.setText(shown.title());
            line.setText(shown.line());
            icon.getChildren().setAll(Icons.large(locked ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE));
            getStyleClass().setAll("uh-note", locked ? "bad" : "warn");
        });
    }
}
