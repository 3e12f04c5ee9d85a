package app.unhunch.ui.routines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.Wish;
import app.unhunch.text.Texts;
import app.unhunch.ui.Shots;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
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
class MakerViewTest {

    private final Ready ready = new Ready();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void whatIsMadeIsExplainedAndFollowsTheWish() {
        var model = new MakerViewModel(ready.ports(), Ready.SHIPPED::catalog, Texts.load("routines", Locale.UK),
                Locale.UK);
        model.look();
        var first = model.screenProperty().get();
        assertTrue(first.lines().size() > 1, first::toString);
        assertTrue(first.lines().stream().noneMatch(line -> line.why().isBlank()));
        assertEquals("5 min in the chair", model.draft().orElseThrow().name());
        model.another();
        assertNotEquals(first.lines(), model.screenProperty().get().lines());
        model.ground(Wish.Ground.MAT);
        assertEquals(0, model.screenProperty().get().wish().turn());
        ready.onHold = _ -> true;
        model.look();
        assertEquals(List.of(), model.screenProperty().get().lines());
        assertTrue(model.draft().isEmpty());
    }

    @Test
    void anotherComesRoundAndIsHonestWhereThereIsNone(FxRobot robot) {
        robot.interact(ready::show);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#routine-make");
        pick(robot, "#make-ground", "Standing");
        pick(robot, "#make-minutes", "15");
        assertEquals("Choice 1 of 2", choice(robot));
        robot.clickOn("#make-another");
        assertEquals("Choice 2 of 2", choice(robot));
        robot.clickOn("#make-another");
        assertEquals("Choice 1 of 2", choice(robot));
        assertFalse(robot.lookup("#make-another").query().isDisabled());
        pick(robot, "#make-minutes", "2");
        assertEquals("Nothing else fits this as well. Another place, or more at hand, gives more to choose from.",
                choice(robot));
        assertTrue(robot.lookup("#make-another").query().isDisabled());
        robot.interact(() -> Shots.save(robot.lookup("#make-use").query().getScene(), "routines-make-only"));
    }

    private static void pick(FxRobot robot, String segments, String word) {
        robot.clickOn(robot.from(robot.lookup(segments)).lookup(word).<Node>query());
    }

    private static String choice(FxRobot robot) {
        return robot.lookup("#make-choice").queryLabeled().getText();
    }

    @Test
    void whatIsMadeIsTakenOverAndKept(FxRobot robot) {
        robot.interact(ready::show);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#routine-make").clickOn("On a mat");
        robot.interact(() -> Shots.save(robot.lookup("#make-use").query().getScene(), "routines-make"));
        robot.clickOn("#make-use");
        assertTrue(robot.lookup("#builder-rows").tryQuery().isPresent());
        robot.clickOn("#builder-save");
        assertEquals("5 min on the mat", ((RoutineChange.Put) ready.arranged.getLast()).routine().name());
    }
}
