package app.unhunch.ui.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.BladePain;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import app.unhunch.ui.Shots;
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
class FirstSessionViewTest {

    private final GateAtWork work = new GateAtWork();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void beforeTheFirstSessionTheTextAndTheSignsAreOneScreenAnsweredByOneClick(FxRobot robot) {
        work.open(robot, Settings.DEFAULTS);
        work.pass(robot, "chin-tuck");
        robot.interact(() -> Shots.save(work.layer.getScene(), "safety-first-light"));
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), work.done, "who presses Enter twice to begin has not answered");
        assertEquals("I have read this. None of these", GateAtWork.words(robot, "#first-next"));
        robot.clickOn("#first-next");
        assertEquals(List.of("begin []"), work.done);
        assertEquals(
                GateAtWork.READ.withSafety(GateAtWork.READ.safety()
                        .withSigns(Optional.of(new SignAnswer(GateAtWork.TEN.toInstant(), Set.of())))),
                work.saved.getLast());
        work.pass(robot, "cat-cow");
        assertEquals(List.of("begin []", "begin []"), work.done);
    }

    @Test
    void aSignOnTheFirstScreenSaysWhomToCall(FxRobot robot) {
        work.open(robot, Settings.DEFAULTS);
        work.pass(robot, "chin-tuck");
        robot.clickOn("#sign-fever");
        assertEquals("I have read this. Next", GateAtWork.words(robot, "#first-next"));
        robot.type(KeyCode.ENTER);
        assertEquals("Call 112 now", GateAtWork.words(robot, "#call-title"));
        assertEquals(Set.of("fever"), work.saved.getLast().safety().signs().orElseThrow().signs());
        assertTrue(work.saved.getLast().safety().accepted(1));
    }

    @Test
    void painBetweenTheShoulderBladesIsAskedAboutWhereItWasTicked(FxRobot robot) {
        work.open(robot, Settings.DEFAULTS);
        work.pass(robot, "chin-tuck");
        robot.clickOn("#sign-blades").clickOn("#first-next");
        assertEquals(List.of(), work.done);
        robot.clickOn("#blades-acknowledged");
        assertEquals(List.of("begin []"), work.done);
        assertEquals(BladePain.ACKNOWLEDGED, work.saved.getLast().safety().bladePain());
    }

    @Test
    void painBetweenTheShoulderBladesBesideASignMeansNoStrengthWorkWithoutAnotherQuestion(FxRobot robot) {
        work.open(robot, Settings.DEFAULTS);
        work.pass(robot, "chin-tuck");
        robot.clickOn("#sign-blades").clickOn("#sign-accident").clickOn("#first-next");
        assertEquals(1, robot.lookup("#call-title").queryAll().size());
        assertEquals(BladePain.ACKNOWLEDGED, work.saved.getLast().safety().bladePain());
    }

    @Test
    void fromTheFirstScreenTheOtherSignsAreReachedOrNothingIsSaid(FxRobot robot) {
        work.open(robot, Settings.DEFAULTS);
        work.pass(robot, "chin-tuck");
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("refused"), work.done);
        assertEquals(List.of(), work.saved);
        work.pass(robot, "chin-tuck");
        robot.clickOn("#check-more");
        for (var screen = 0; screen < 2; screen++) {
            robot.clickOn("#sign-none").clickOn("#check-next");
        }
        robot.clickOn("#blades-elsewhere");
        assertEquals(List.of("refused"), work.done, "the text was not said to be read");
        robot.clickOn("#disclaimer-accept");
        assertEquals(List.of("refused", "begin []"), work.done);
    }

    @Test
    void whoReadTheTextElsewhereAnswersTheSignsAlone(FxRobot robot) {
        work.open(robot, GateAtWork.READ);
        work.pass(robot, "chin-tuck");
        robot.interact(() -> Shots.save(work.layer.getScene(), "safety-check-light"));
        robot.clickOn("#check-next");
        assertTrue(work.layer.openProperty().get(), "nothing was answered");
        robot.clickOn("#sign-none").clickOn("#check-next").clickOn("#blades-elsewhere");
        assertEquals(List.of("begin []"), work.done);
    }

    @Test
    void whoAnsweredTheSignsElsewhereReadsTheTextAlone(FxRobot robot) {
        work.open(robot,
                Settings.DEFAULTS.withSafety(GateAtWork.answered().safety().withDisclaimerAccepted(Optional.empty())));
        work.pass(robot, "chin-tuck");
        robot.clickOn("#disclaimer-accept");
        assertEquals(List.of("begin []"), work.done);
    }

    @Test
    void whoSkippedTheFirstStartIsAskedAboutTheShoulderBladesOnce(FxRobot robot) {
        work.open(robot, GateAtWork.READ);
        work.pass(robot, "chin-tuck");
        robot.clickOn("#sign-none").clickOn("#check-next");
        robot.interact(() -> Shots.save(work.layer.getScene(), "safety-blades-light"));
        robot.clickOn("#blades-acknowledged");
        assertEquals(BladePain.ACKNOWLEDGED, work.saved.getLast().safety().bladePain());
        work.pass(robot, "cat-cow");
        assertEquals(List.of("begin []", "begin []"), work.done);
        work.pass(robot, "band-row-standing");
        assertEquals(1, robot.lookup("#held-close").queryAll().size());
    }

    @Test
    void whoChoseAnotherPlaceAtTheFirstStartIsNotAskedAboutThem(FxRobot robot) {
        work.open(robot, GateAtWork.READ.withSetup(GateAtWork.READ.setup().withBack(Set.of("neck"), Set.of())));
        work.pass(robot, "chin-tuck");
        robot.clickOn("#sign-none").clickOn("#check-next");
        assertEquals(List.of("begin []"), work.done);
    }
}
