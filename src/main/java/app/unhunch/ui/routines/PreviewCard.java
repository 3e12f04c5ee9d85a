package app.unhunch.ui.routines;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The figure doing one move of the routine after the other, in the dose that the routine gives it.
final class PreviewCard extends VBox {

    private static final double WIDE = 380;
    private static final double STAGE = 300;

    private final BuilderViewModel model;
    private final Gallery.MoveStage stage;
    private final Label name = new Label();
    private final Label place = new Label();
    private final Button before;
    private final Button after;
    private final Button start;
    private int shown;

    /// @param close takes the card away before a session begins
    PreviewCard(BuilderViewModel model, Gallery.MoveStage stage, Runnable close) {
        super(12);
        this.model = model;
        this.stage = stage;
        var texts = model.texts();
        before = Buttons.round(Icons.of(Feather.CHEVRON_LEFT), texts.get("preview.before"), 36);
        after = Buttons.round(Icons.of(Feather.CHEVRON_RIGHT), texts.get("preview.after"), 36);
        before.setId("preview-before");
        after.setId("preview-after");
        before.setOnAction(_ -> show(shown - 1));
        after.setOnAction(_ -> show(shown + 1));
        name.getStyleClass().add("t4");
        name.setId("preview-name");
        place.getStyleClass().addAll("small", "muted");
        var words = new VBox(2, name, place);
        words.setAlignment(Pos.CENTER);
        HBox.setHgrow(words, Priority.ALWAYS);
        var ways = new HBox(8, before, words, after);
        ways.setAlignment(Pos.CENTER);
        start = Buttons.primary(texts.get("preview.start"));
        start.setId("preview-start");
        start.setGraphic(Glyph.PLAY.at(16));
        start.setMaxWidth(Double.MAX_VALUE);
        start.setOnAction(_ -> {
            close.run();
            model.play();
        });
        Region seen = stage.node();
        seen.setMinHeight(STAGE);
        seen.setMaxHeight(STAGE);
        setPadding(new Insets(16));
        setPrefWidth(WIDE);
        getChildren().setAll(seen, ways, start);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var to = event.getCode() == KeyCode.PAGE_UP ? shown - 1 : event.getCode() == KeyCode.PAGE_DOWN ? shown + 1
                    : -1;
            if (to >= 0) {
                show(to);
                event.consume();
            }
        });
    }

    /// What gets the keyboard.
    Node first() {
        return after.isDisabled() ? start : after;
    }

    /// Shows the move of a row; beyond the ends nothing changes.
    void show(int row) {
        model.move(row).ifPresent(move -> {
            shown = row;
            var last = model.screenProperty().get().map(screen -> screen.rows().size() - 1).orElse(0);
            stage.show(move, move.dose(model.dose(row)));
            name.setText(move.words().shortName());
            place.setText(model.texts().get("preview.place", row + 1, last + 1,
                    model.screenProperty().get().map(screen -> screen.rows().get(row).dose()).orElse("")));
            before.setDisable(row == 0);
            after.setDisable(row == last);
        });
    }
}
