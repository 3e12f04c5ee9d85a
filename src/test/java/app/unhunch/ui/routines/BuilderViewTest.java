package app.unhunch.ui.routines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.routine.Frequency;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Sides;
import app.unhunch.ui.FxDoor;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.kit.Select;
import app.unhunch.ui.look.Look;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class BuilderViewTest {

    private final Ready ready = new Ready();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void theBuilderIsDrawnInBothThemesNarrowAndWithLargeText(FxRobot robot) {
        for (var look : List.of(new Look.Choice(Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL, 100),
                new Look.Choice(Look.Tone.DARK, Look.Contrast.NORMAL, Look.Motion.FULL, 100),
                new Look.Choice(Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL, 150))) {
            var page = open(robot, "my-lunch-reset", look, 980);
            robot.interact(() -> Shots.save(page.getScene(), "builder-" + look.tone() + "-" + look.textPercent()));
            assertEquals(6, robot.lookup(".uh-routine-row").queryAll().size());
        }
        var page = open(robot, "my-lunch-reset", Look.Choice.PLAIN, 830);
        robot.interact(() -> Shots.save(page.getScene(), "builder-narrow"));
    }

    @Test
    void threeMovesAreAddedAndKeptWithFourClicks(FxRobot robot) {
        open(robot, "", Look.Choice.PLAIN, 980);
        var first = robot.lookup("#builder-moves .uh-round").queryAll().stream().skip(1).limit(3).map(Node::getId)
                .toList();
        first.forEach(id -> robot.clickOn("#" + id));
        robot.clickOn("#builder-save");
        assertEquals(first.stream().map(id -> id.substring(4)).toList(), kept());
    }

    @Test
    void theMovesToAddStayUnderTheMouseWhileThePageGrowsAboveThem(FxRobot robot) {
        open(robot, "", Look.Choice.PLAIN, 980);
        var moves = robot.lookup("#builder-moves").<ListView<String>>query();
        robot.interact(() -> moves
                .scrollTo(moves.getItems().indexOf("wall-angels") - 3));
        WaitForAsyncUtils.waitForFxEvents();
        var plus = robot.lookup("#add-wall-angels").query();
        var before = plus.localToScene(0, 0);
        robot.clickOn(plus);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".uh-note").tryQuery().isPresent());
        assertEquals(before, robot.lookup("#add-wall-angels").query().localToScene(0, 0));
    }

    @Test
    void theKeyboardReordersDosesRemovesUndoesAndSaves(FxRobot robot) {
        var page = open(robot, "my-lunch-reset", Look.Choice.PLAIN, 980);
        robot.interact(page::takeFocus);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        robot.type(KeyCode.DELETE);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).type(KeyCode.S).release(KeyCode.CONTROL);
        assertEquals(List.of("doorway-chest-stretch", "shoulder-rolls", "wall-angels", "upper-back-rotation",
                "chin-tuck", "standing-side-bend"), kept());
        robot.type(KeyCode.END, KeyCode.UP, KeyCode.RIGHT);
        assertEquals("9 reps", robot.lookup(".uh-routine-row").queryAll().stream().skip(4).findFirst().orElseThrow()
                .lookup(".uh-stepper .sb") instanceof Label dose ? dose.getText() : "");
        robot.type(KeyCode.A);
        assertEquals("builder-search", String.valueOf(page.getScene().getFocusOwner().getId()));
        assertEquals("", robot.lookup("#builder-search").queryAs(TextField.class).getText(), "the key that led there");
        robot.type(KeyCode.B);
        assertEquals("b", robot.lookup("#builder-search").queryAs(TextField.class).getText());
    }

    @Test
    void aRowIsDraggedToAnotherPlace(FxRobot robot) {
        var page = open(robot, "my-lunch-reset", Look.Choice.PLAIN, 980);
        var rows = robot.lookup(".uh-routine-row").queryAll().stream().toList();
        var from = rows.getFirst().lookup(".t4");
        robot.drag(from, MouseButton.PRIMARY).moveBy(0, 60).moveBy(0, 60).moveBy(0, 60);
        robot.interact(() -> Shots.save(page.getScene(), "builder-drag"));
        assertTrue(robot.lookup(".uh-slot").tryQuery().isPresent());
        robot.drop();
        robot.clickOn("#builder-save");
        assertEquals(List.of("doorway-chest-stretch", "wall-angels", "shoulder-rolls"), kept().subList(0, 3));
        assertFalse(robot.lookup(".uh-slot").tryQuery().isPresent());
    }

    @Test
    void aMoveIsDraggedFromTheListToItsPlaceOrGivenUp(FxRobot robot) {
        var page = open(robot, "my-lunch-reset", Look.Choice.PLAIN, 980);
        var move = robot.lookup("#builder-moves .uh-round").queryAll().stream().skip(1).findFirst().orElseThrow()
                .getId()
                .substring(4);
        var from = robot.lookup("#add-" + move).query().getParent().lookup(".uh-thumb");
        var second = robot.lookup(".uh-routine-row").queryAll().stream().skip(1).findFirst().orElseThrow();
        robot.drag(from, MouseButton.PRIMARY).moveTo(second, new Point2D(0, -60)).moveTo(second, new Point2D(0, -30));
        robot.interact(() -> Shots.save(page.getScene(), "builder-drag-in"));
        assertTrue(robot.lookup(".uh-slot").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE).drop();
        assertEquals(6, robot.lookup(".uh-routine-row").queryAll().size());
        robot.drag(from, MouseButton.PRIMARY).moveTo(second, new Point2D(0, -60)).moveTo(second, new Point2D(0, -30))
                .drop();
        robot.clickOn("#builder-save");
        assertEquals(List.of("shoulder-rolls", move, "doorway-chest-stretch"), kept().subList(0, 3));
    }

    @Test
    void theRowsScrollOnWhileOneIsDraggedToTheirEdge(FxRobot robot) {
        var page = open(robot, "my-lunch-reset", Look.Choice.PLAIN, 980);
        robot.interact(() -> page.getScene().getWindow().setHeight(520));
        var first = robot.lookup(".uh-routine-row").queryAll().stream().findFirst().orElseThrow();
        var scroll = (ScrollPane) robot.lookup("#builder-rows").query().getParent().getParent().getParent().getParent();
        assertEquals(0, scroll.getVvalue());
        robot.drag(first.lookup(".t4"), MouseButton.PRIMARY).moveBy(0, 100).moveBy(0, 100).moveBy(0, 120)
                .moveBy(0, 20);
        assertTrue(scroll.getVvalue() > 0);
        robot.drop();
    }

    @Test
    void anotherRoutineIsSeenFromItsBeginning(FxRobot robot) {
        var page = open(robot, "my-lunch-reset", Look.Choice.PLAIN, 980);
        robot.interact(() -> page.getScene().getWindow().setHeight(520));
        var scroll = (ScrollPane) robot.lookup("#builder-rows").query().getParent().getParent().getParent().getParent();
        robot.interact(() -> scroll.setVvalue(1));
        robot.interact(() -> page.arrive(new Place.Build("before-a-long-call")));
        assertEquals(0, scroll.getVvalue());
    }

    @Test
    void anEmptyRoutineBeginsWithASuggestion(FxRobot robot) {
        var page = open(robot, "", Look.Choice.PLAIN, 980);
        robot.interact(() -> Shots.save(page.getScene(), "builder-empty"));
        var offers = robot.lookup(".uh-first").queryAll().stream().map(Node::getId).toList();
        assertEquals(3, offers.size());
        robot.clickOn("#" + offers.get(1)).clickOn("#builder-save");
        assertEquals(List.of(offers.get(1).substring(6)), kept());
        assertFalse(robot.lookup("#builder-first").query().isVisible());
    }

    @Test
    void sidesAndHowOftenAreChosenAndARestIsPutBefore(FxRobot robot) {
        var page = open(robot, "my-lunch-reset", Look.Choice.PLAIN, 980);
        robot.interact(page::takeFocus);
        robot.type(KeyCode.END, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#amount-sides").<Select<Sides>>query().getSelectionModel().select(3));
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#often-tuesday").queryAs(ToggleButton.class).fire());
        robot.clickOn("#builder-save");
        var routine = ((RoutineChange.Put) ready.arranged.getLast()).routine();
        assertEquals(Sides.LEFT, routine.items().getLast().sides());
        assertEquals(new Frequency(1, Set.of(DayOfWeek.TUESDAY)), routine.frequency().orElseThrow());
    }

    @Test
    void numbersAreTypedAndWrongOnesStayMarked(FxRobot robot) {
        var page = open(robot, "before-a-long-call", Look.Choice.PLAIN, 980);
        robot.interact(page::takeFocus);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.doubleClickOn("#amount-reps").write("15").type(KeyCode.ENTER);
        robot.interact(() -> Shots.save(page.getScene(), "builder-amounts"));
        robot.doubleClickOn("#amount-sets").write("999").type(KeyCode.ENTER);
        assertTrue(robot.lookup("A whole number from 1 to 200").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("#builder-save");
        var change = (RoutineChange.Put) ready.arranged.getLast();
        assertEquals(15, change.routine().items().getFirst().dose().reps().orElseThrow());
        assertTrue(change.routine().items().getFirst().dose().sets().isEmpty());
    }

    @Test
    void theNameIsTypedInPlace(FxRobot robot) {
        open(robot, "my-lunch-reset", Look.Choice.PLAIN, 980);
        robot.clickOn("#builder-rename").write("Noon").type(KeyCode.ENTER);
        robot.clickOn("#builder-save");
        assertEquals("Noon", ((RoutineChange.Put) ready.arranged.getLast()).routine().name());
    }

    @Test
    void leavingWithChangesAsks(FxRobot robot) {
        var page = open(robot, "my-lunch-reset", Look.Choice.PLAIN, 980);
        robot.clickOn("#row-remove").clickOn("#builder-back");
        robot.clickOn("#leave-stay");
        assertTrue(robot.lookup("#builder-rows").tryQuery().isPresent());
        robot.interact(() -> page.arrive(Place.Tab.ROUTINES));
        assertTrue(robot.lookup("#builder-rows").tryQuery().isPresent(), "the draft stays");
        robot.clickOn("#builder-back").clickOn("#leave-discard");
        assertTrue(robot.lookup("#routine-my-lunch-reset").tryQuery().isPresent());
        assertEquals(List.of(), ready.arranged);
    }

    @Test
    void theSearchIsLeftByEscapeAndEmptyForTheNextRoutine(FxRobot robot) {
        var page = open(robot, "my-lunch-reset", Look.Choice.PLAIN, 980);
        robot.interact(page::search);
        robot.write("wall").type(KeyCode.ENTER, KeyCode.ESCAPE);
        var search = robot.lookup("#builder-search").queryAs(TextField.class);
        assertTrue(search.isFocused());
        robot.clickOn("#builder-back");
        robot.interact(() -> page.arrive(new Place.Build("")));
        assertEquals("", search.getText());
    }

    @Test
    void whatIsTypedIsAddedByEnterAndTheNextWordTakesItsPlace(FxRobot robot) {
        var page = open(robot, "", Look.Choice.PLAIN, 980);
        robot.interact(page::search);
        robot.write("chin").type(KeyCode.ENTER).write("wall ang").type(KeyCode.ENTER);
        robot.write("xyz").type(KeyCode.ENTER);
        assertTrue(robot.lookup("#builder-none").query().isVisible());
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        assertEquals(List.of("chin-tuck", "wall-angels"), kept());
    }

    @Test
    void allRowsUseTheirWidthInTheSameWay(FxRobot robot) {
        open(robot, "my-lunch-reset", new Look.Choice(Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL, 150),
                980);
        var rows = robot.lookup(".uh-routine-row").queryAll();
        assertEquals(1, rows.stream().map(row -> row.lookup(".uh-thumb").isVisible()).distinct().count());
        assertEquals(1, rows.stream().map(row -> row.lookup(".t4").getParent().getLayoutX()).distinct().count());
    }

    @Test
    void aNameThatIsBeingTypedIsAskedForBeforeTheWindowGoes(FxRobot robot) {
        var page = open(robot, "my-lunch-reset", Look.Choice.PLAIN, 980);
        List<String> done = new ArrayList<>();
        robot.clickOn("#builder-rename").write("Noon");
        robot.interact(() -> page.beforeClosing(() -> done.add("closed"), () -> done.add("stayed")));
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> page.beforeClosing(() -> done.add("closed"), () -> done.add("stayed")));
        robot.clickOn("#leave-save");
        assertEquals(List.of("stayed", "closed"), done);
        assertEquals("Noon", ((RoutineChange.Put) ready.arranged.getLast()).routine().name());
    }

    @Test
    void theFigureShowsOneMoveAfterTheOther(FxRobot robot) {
        var page = open(robot, "before-a-long-call", Look.Choice.PLAIN, 980);
        robot.clickOn("#builder-preview");
        assertEquals("Chin tucks", robot.lookup("#preview-name").<Label>query().getText());
        robot.interact(() -> Shots.save(page.getScene(), "builder-preview"));
        robot.clickOn("#preview-after");
        assertEquals("Shoulder rolls", robot.lookup("#preview-name").<Label>query().getText());
        robot.clickOn("#preview-start");
        assertEquals("Before a long call", ready.played.getFirst().name());
    }

    private List<String> kept() {
        Routine routine = ((RoutineChange.Put) ready.arranged.getLast()).routine();
        return routine.items().stream().map(RoutineItem::exercise).toList();
    }

    private RoutinesPage open(FxRobot robot, String id, Look.Choice choice, double width) {
        var made = new RoutinesPage[1];
        robot.interact(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            var layer = new DialogLayer();
            var page = new RoutinesPage(ready.ports(), Ready.SHIPPED.catalog(), Ready.gallery(), new FxDoor(),
                    () -> layer, Locale.UK);
            page.show(Ready.stock(new OwnRoutines(Ready.OWN.all(), List.of())));
            page.arrive(new Place.Build(id));
            var look = new Look();
            look.show(choice);
            var scene = new Scene(new StackPane(page, layer), width, 800);
            look.dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            made[0] = page;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return made[0];
    }
}
