package app.unhunch.ui.routines;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import java.util.List;
import java.util.stream.IntStream;
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
        before.setOnAction(_ -> next(-1));
        after.setOnAction(_ -> next(1));
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
        start.setGraphic(Glyph.PLAY.at(20));
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
            if (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN) {
                next(event.getCode() == KeyCode.PAGE_UP ? -1 : 1);
                event.consume();
            }
        });
    }

    /// What gets the keyboard.
    Node first() {
        return after.isDisabled() ? start : after;
    }

    /// Shows the move of a row, or where a rest stands there the next one.
    void show(int row) {
        var moves = moves();
        var place = Math.max(0, (int) moves.stream().filter(move -> move < row).count());
        if (!moves.isEmpty()) {
            show(moves, Math.min(place, moves.size() - 1));
        }
    }

    private void next(int way) {
        var moves = moves();
        var place = moves.indexOf(shown) + way;
        if (place >= 0 && place < moves.size()) {
            show(moves, place);
        }
    }

    private void show(List<Integer> moves, int place) {
        shown = moves.get(place);
        var numbers = model.numbers();
        var move = numbers.move(shown).orElseThrow();
        stage.show(move, move.dose(numbers.dose(shown)));
        name.setText(move.words().shortName());
        this.place.setText(model.texts().get("preview.place", place + 1, moves.size(),
                model.screenProperty().get().map(screen -> screen.rows().get(shown).dose()).orElse("")));
        before.setDisable(place == 0);
        after.setDisable(place == moves.size() - 1);
    }

    /// The rows that hold a move.
    private List<Integer> moves() {
        var rows = model.screenProperty().get().map(screen -> screen.rows().size()).orElse(0);
        return IntStream.range(0, rows).filter(row -> model.numbers().move(row).isPresent()).boxed().toList();
    }
}
