package app.unhunch.ui.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.safety.Question;
import app.unhunch.safety.WarningSign;
import app.unhunch.settings.SignAnswer;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class GatekeeperViewTest {

    private final GateAtWork work = new GateAtWork();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void whoWillNotAnswerDoesNotBegin(FxRobot robot) {
        work.open(robot, GateAtWork.READ);
        work.pass(robot, "chin-tuck");
        robot.clickOn("#check-later");
        assertEquals(List.of("refused"), work.done);
        assertEquals(List.of(), work.saved);
    }

    @Test
    void enterGoesOnAndKeepsTheSignsAndEscapeIsNotNow(FxRobot robot) {
        work.open(robot, GateAtWork.READ);
        work.pass(robot, "chin-tuck");
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("refused"), work.done);
        work.pass(robot, "chin-tuck");
        robot.clickOn("#sign-fever").type(KeyCode.ENTER);
        assertEquals(Set.of("fever"), work.saved.getLast().safety().signs().orElseThrow().signs());
    }

    @Test
    void noneRulesOutTheSignsAndTheOtherWayRound(FxRobot robot) {
        work.open(robot, GateAtWork.READ);
        work.pass(robot, "chin-tuck");
        robot.clickOn("#sign-fever").clickOn("#sign-none").clickOn("#sign-accident").clickOn("#check-next");
        assertEquals(Set.of("accident"), work.saved.getLast().safety().signs().orElseThrow().signs());
    }

    @Test
    void anEmergencyLineStopsEverythingAndSaysWhomToCall(FxRobot robot) {
        work.open(robot, GateAtWork.READ);
        work.pass(robot, "chin-tuck");
        robot.clickOn("#sign-chest-pain").clickOn("#check-next");
        assertEquals(List.of("stop"), work.done);
        assertEquals("Call 112 now", GateAtWork.words(robot, "#call-title"));
        robot.interact(() -> Shots.save(work.layer.getScene(), "safety-call-light"));
        robot.clickOn("#call-change").interact(() -> work.layer.getScene().getFocusOwner());
        robot.write("110").clickOn("#number-save");
        assertEquals("Call 110 now", GateAtWork.words(robot, "#call-title"));
        assertEquals(Optional.of("110"), work.saved.getLast().safety().emergencyNumber());
        robot.clickOn("#call-close");
        assertEquals(List.of("stop", "refused"), work.done);
        work.pass(robot, "walk-break");
        assertEquals("Call 110 now", GateAtWork.words(robot, "#call-title"));
        assertEquals(0, robot.lookup("#sign-none").queryAll().size());
    }

    @Test
    void laterSignsComeOnFurtherScreensIfAskedForAndLeaveWalking(FxRobot robot) {
        work.open(robot, GateAtWork.READ);
        work.pass(robot, "chin-tuck");
        robot.clickOn("#sign-none").clickOn("#check-more");
        robot.clickOn("#sign-none").clickOn("#check-next");
        robot.interact(() -> Shots.save(work.layer.getScene(), "safety-check-book-light"));
        robot.clickOn("#sign-cough").clickOn("#check-next");
        assertEquals(Set.of("cough"), work.saved.getLast().safety().signs().orElseThrow().signs());
        robot.interact(() -> Shots.save(work.layer.getScene(), "safety-hold-off-light"));
        assertEquals(List.of("refused"), work.done);
        robot.clickOn("#walk-use");
        assertEquals(List.of("refused", "start walking-break"), work.done);
        work.pass(robot, "walk-break");
        assertEquals(List.of("refused", "start walking-break", "begin []"), work.done);
    }

    @Test
    void whatWasLookedAtOpensTheGateAgain(FxRobot robot) {
        work.open(robot, GateAtWork.answered(WarningSign.NIGHT_PAIN));
        work.pass(robot, "chin-tuck");
        robot.clickOn("#walk-checked");
        assertEquals(new SignAnswer(GateAtWork.TEN.toInstant(), Set.of()),
                work.saved.getLast().safety().signs().orElseThrow());
        work.pass(robot, "chin-tuck");
        assertEquals(List.of("refused", "begin []"), work.done);
    }

    @Test
    void movesThatWaitAreNamedAndLeftOut(FxRobot robot) {
        work.open(robot, GateAtWork.answered()
                .withSafety(GateAtWork.answered().safety().withConditions(Set.of("osteoporosis"))));
        work.pass(robot, "cat-cow", "chin-tuck", "band-row-standing");
        robot.interact(() -> Shots.save(work.layer.getScene(), "safety-held-light"));
        robot.clickOn("#held-without");
        assertEquals(List.of("begin [band-row-standing, cat-cow]"), work.done);
        work.pass(robot, "cat-cow");
        assertEquals(0, robot.lookup("#held-without").queryAll().size());
        robot.clickOn("#held-settings");
        assertEquals(List.of("begin [band-row-standing, cat-cow]", "refused",
                "go " + new Place.Choices("safety")), work.done);
    }

    @Test
    void aSignMarkedAfterASessionHoldsOffAndIsTakenBack(FxRobot robot) {
        work.open(robot, GateAtWork.answered());
        robot.interact(() -> work.gate.mark(work.layer, WarningSign.ARM_PAIN));
        assertEquals(Set.of("arm-pain"), work.saved.getLast().safety().signs().orElseThrow().signs());
        robot.clickOn("#walk-checked");
        assertEquals(Set.of(), work.saved.getLast().safety().signs().orElseThrow().signs());
    }

    @Test
    void asAgainTheSignsComeOnAllThreeScreens(FxRobot robot) {
        work.open(robot, GateAtWork.answered());
        robot.interact(() -> work.gate.ask(work.layer, Question.HIGH_PAIN));
        for (var screen = 0; screen < 3; screen++) {
            assertTrue(work.layer.openProperty().get());
            robot.clickOn("#sign-none").clickOn("#check-next");
        }
        assertFalse(work.layer.openProperty().get());
        assertEquals(List.of(), work.done);
    }

    @Test
    void everythingWorksByKeyboard(FxRobot robot) {
        work.open(robot, GateAtWork.READ);
        work.pass(robot, "chin-tuck");
        tabTo(robot, "sign-none");
        robot.type(KeyCode.SPACE);
        tabTo(robot, "check-next");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER); // not between the shoulder blades
        assertEquals(List.of("begin []"), work.done);
    }

    /// Walks there, at most once around.
    private void tabTo(FxRobot robot, String id) {
        for (var step = 0; step < 20 && !id.equals(work.layer.getScene().getFocusOwner().getId()); step++) {
            robot.type(KeyCode.TAB);
        }
        assertEquals(id, work.layer.getScene().getFocusOwner().getId());
    }

}
