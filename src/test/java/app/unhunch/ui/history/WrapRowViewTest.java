package app.unhunch.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class WrapRowViewTest {

    @Test
    void cardsAreAsHighAsTheirWordsNeedInTheWidthTheyGet(FxRobot robot) {
        robot.interact(() -> {
            var cards = List.of(card("short"), card("words that take more than one line in half of a narrow row"));
            cards.forEach(card -> card.setPrefWidth(100));
            var row = new WrapRow(cards);
            new Scene(row, 216, 400);
            row.applyCss();
            row.resize(216, row.prefHeight(216));
            row.layout();
            assertEquals(cards.getLast().prefHeight(100), row.prefHeight(216));
            assertEquals(List.of(100.0, 100.0), cards.stream().map(Region::getWidth).toList());
        });
    }

    @Test
    void whatDoesNotFitTakesTwoRows(FxRobot robot) {
        robot.interact(() -> {
            var cards = IntStream.range(0, 4).mapToObj(at -> card("card " + at)).toList();
            cards.forEach(card -> card.setPrefWidth(100));
            var row = new WrapRow(cards);
            new Scene(row, 300, 400);
            row.applyCss();
            row.resize(300, row.prefHeight(300));
            row.layout();
            assertEquals(List.of(142.0, 142.0, 142.0, 142.0), cards.stream().map(Region::getWidth).toList());
            assertEquals(cards.getFirst().getHeight() + 16, cards.getLast().getLayoutY());
        });
    }

    private static Label card(String words) {
        var card = new Label(words);
        card.setWrapText(true);
        return card;
    }
}
