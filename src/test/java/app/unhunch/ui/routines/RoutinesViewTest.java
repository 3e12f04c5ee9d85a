package app.unhunch.ui.routines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.ui.FxDoor;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
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
class RoutinesViewTest {

    private final Ready ready = new Ready();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void theRoutinesAreDrawnInBothThemesAndWithLargeText(FxRobot robot) {
        for (var look : List.of(new Look.Choice(Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL, 100),
                new Look.Choice(Look.Tone.DARK, Look.Contrast.NORMAL, Look.Motion.FULL, 90),
                new Look.Choice(Look.Tone.LIGHT, Look.Contrast.HIGH, Look.Motion.FULL, 150))) {
            var page = open(robot, Ready.OWN, look);
            var name = look.tone() + "-" + look.textPercent();
            robot.interact(() -> Shots.save(page.getScene(), "routines-" + name));
            assertTrue(robot.lookup(".uh-routine").queryAll().size() > 20, name);
        }
    }

    @Test
    void theKeyboardWalksOverTheCardsStartsCopiesAndDeletes(FxRobot robot) {
        var page = open(robot, Ready.OWN, Look.Choice.PLAIN);
        robot.interact(page::takeFocus);
        assertEquals("routine-my-lunch-reset", focused(page));
        robot.type(KeyCode.RIGHT);
        assertEquals("routine-before-a-long-call", focused(page));
        robot.type(KeyCode.SPACE, KeyCode.D, KeyCode.DELETE);
        assertEquals(List.of(Ready.CALL), ready.played);
        assertEquals(List.of("before-a-long-call-copy", "before-a-long-call"),
                ready.arranged.stream().map(change -> change instanceof RoutineChange.Put(var _, Routine put) ? put.id()
                        : ((RoutineChange.Remove) change).id()).toList());
        robot.clickOn("#undo");
        assertEquals(new RoutineChange.Put(1, Ready.CALL), ready.arranged.getLast());
        robot.type(KeyCode.DOWN);
        assertTrue(focused(page).startsWith("routine-"), focused(page));
        assertTrue(!focused(page).equals("routine-before-a-long-call"));
        robot.type(KeyCode.END);
        assertEquals("routine-strength-full", focused(page));
        robot.type(KeyCode.HOME);
        assertEquals("routine-my-lunch-reset", focused(page));
    }

    @Test
    void theKeyboardIsOnACardAsSoonAsSomebodyComesHere(FxRobot robot) {
        robot.interact(() -> {
            ready.show();
            var page = (RoutinesPage) Window.getWindows().getLast().getScene().getRoot().getChildrenUnmodifiable()
                    .getFirst();
            page.takeFocus();
            assertEquals("routine-my-lunch-reset", focused(page));
        });
    }

    @Test
    void aCardIsAsHighAsItsWordsAndItsFactsTake(FxRobot robot) {
        open(robot, Ready.OWN, Look.Choice.PLAIN);
        assertEquals(186, robot.lookup("#routine-desk-reset").query().getLayoutBounds().getHeight(), 4);
    }

    @Test
    void theMenuOffersWhatFitsFromTheKeyboardToo(FxRobot robot) {
        var page = open(robot, Ready.OWN, Look.Choice.PLAIN);
        robot.interact(page::takeFocus);
        robot.type(KeyCode.CONTEXT_MENU);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#menu-break");
        assertEquals("my-lunch-reset", ready.saved.getLast().breaks().routine());
    }

    @Test
    void aCardThatGoesLeavesTheKeyboardToAnother(FxRobot robot) {
        var page = open(robot, Ready.OWN, Look.Choice.PLAIN);
        robot.interact(page::takeFocus);
        robot.interact(() -> page.show(Ready.stock(new OwnRoutines(List.of(Ready.CALL), List.of()))));
        assertEquals("routine-before-a-long-call", focused(page));
    }

    @Test
    void thePlaceForANewRoutineLeavesTheKeyboardToACardWhenItIsMadeAnew(FxRobot robot) {
        var page = open(robot, Ready.OWN, Look.Choice.PLAIN);
        robot.interact(() -> robot.lookup("#routine-new-card").query().requestFocus());
        assertEquals("routine-new-card", focused(page));
        robot.interact(() -> page.show(Ready.stock(new OwnRoutines(List.of(Ready.LUNCH), List.of()))));
        assertEquals("routine-my-lunch-reset", focused(page));
    }

    @Test
    void aFaultIsShownAboveTheRest(FxRobot robot) {
        var page = open(robot, new OwnRoutines(List.of(), List.of("routines.json:3:7: 'items' is missing")),
                Look.Choice.PLAIN);
        robot.interact(() -> Shots.save(page.getScene(), "routines-fault"));
        assertTrue(robot.lookup("#routines-fault").tryQuery().isPresent());
        assertTrue(robot.lookup("#routine-desk-reset").tryQuery().isPresent());
    }

    @Test
    void aFaultyFileIsOpenedAndReadAgainAndTheKeyboardStaysOnThePage(FxRobot robot) {
        var wrong = List.of("routines.json:3:7: 'items' is missing");
        var page = open(robot, new OwnRoutines(List.of(), wrong), Look.Choice.PLAIN);
        robot.clickOn("#fault-open").clickOn("#fault-again");
        assertEquals(List.of("open", "again"), ready.mended);
        robot.interact(() -> page.show(Ready.stock(new OwnRoutines(List.of(Ready.CALL), wrong))));
        assertEquals("fault-again", focused(page));
        robot.interact(() -> page.show(Ready.stock(new OwnRoutines(List.of(Ready.CALL), List.of()))));
        assertEquals("routine-desk-reset", focused(page));
        assertFalse(robot.lookup("#routines-fault").tryQuery().isPresent());
    }

    @Test
    void thePlaceForANewRoutineHasRoomForItsWordsWithNoOtherCard(FxRobot robot) {
        open(robot, OwnRoutines.NONE, Look.Choice.PLAIN);
        assertEquals(184, robot.lookup("#routine-new-card").query().getLayoutBounds().getHeight(), 0.5);
    }

    private static String focused(RoutinesPage page) {
        Node owner = page.getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private RoutinesPage open(FxRobot robot, OwnRoutines own, Look.Choice choice) {
        var made = new RoutinesPage[1];
        robot.interact(() -> {
            var page = new RoutinesPage(ready.ports(), Ready.SHIPPED.catalog(), Ready.gallery(),
                    new FxDoor(), DialogLayer::new, Locale.UK);
            page.show(Ready.stock(own));
            page.arrive(Place.Tab.ROUTINES);
            var look = new Look();
            look.show(choice);
            var scene = new Scene(page, 980, 800);
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
