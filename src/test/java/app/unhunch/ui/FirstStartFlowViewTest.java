package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.history.History;
import app.unhunch.safety.Gate;
import app.unhunch.safety.Verdict;
import app.unhunch.session.SessionState;
import app.unhunch.settings.CardUse;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// From the first start to the first movement, with as many clicks as were promised.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FirstStartFlowViewTest {

    private static final Duration READY = Duration.ofSeconds(5);

    @RegisterExtension
    private final Flow flow = new Flow(begun -> begun.begin(Settings.DEFAULTS, History.EMPTY));
    private final Pointer click = flow.click();

    @Test
    void fiveClicksLeadToTheFirstMove() {
        click.on("#spot-neck").on("#sign-none").on("#setup-next").on("#setup-next").on("#setup-next");
        assertMoves("chin-tuck", 5);
    }

    @Test
    void sixWhereTheNotificationIsAnswered() {
        click.on("#spot-neck").on("#sign-none").on("#setup-next").on("#setup-next").on("#notice-no").on("#setup-next");
        assertEquals(CardUse.ALWAYS, flow.house().settings().breaks().card());
        assertMoves("chin-tuck", 6);
    }

    @Test
    void threeWhereTheSetupIsSkipped() {
        click.on("#setup-skip").on("#today-primary").on("#first-next");
        assertMoves("chin-tuck", 3);
    }

    @Test
    void theKeyboardAloneLeadsThereToo(FxRobot robot) {
        click.type(KeyCode.SPACE);
        walkTo(robot, "sign-none");
        click.type(KeyCode.SPACE, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertFalse(flow.house().settings().setup().spots().isEmpty());
        assertMoves("chin-tuck", 0);
    }

    @Test
    void anEmergencyLineLeadsToWhomToCallWithNothingToPressBefore(FxRobot robot) {
        click.on("#sign-chest-pain").on("#setup-next");
        assertEquals(1, robot.lookup("#call-title").queryAll().size());
        click.on("#call-close").on("#setup-next").on("#setup-next");
        flow.house().pass(READY);
        assertTrue(flow.house().session() instanceof SessionState.Idle);
        assertEquals(1, robot.lookup("#today-alert").queryAll().size());
    }

    @Test
    void aSignToBeLookedAtSoonLeavesWalksAndTheSetupGoesOn(FxRobot robot) {
        click.on("#sign-none").on("#check-more").on("#sign-night-pain").on("#check-next").on("#sign-none")
                .on("#check-next").on("#walk-use").on("#setup-next").on("#setup-next");
        assertTrue(Gate.at(flow.house().settings().safety(), flow.house().history(), Sessions.START.wall())
                .of(List.of()) instanceof Verdict.WalkingOnly);
        assertEquals(1, robot.lookup("#today-primary").queryAll().size());
        assertTrue(flow.house().session() instanceof SessionState.Idle);
    }

    private void assertMoves(String move, int clicks) {
        assertTrue(flow.house().session() instanceof SessionState.Playing, flow.house().session().toString());
        flow.house().pass(READY);
        assertEquals(List.of(move, clicks), List.of(flow.house().move(), click.clicks()));
        assertTrue(((SessionState.Underway) flow.house().session()).step().phase().isWork());
    }

    private static void walkTo(FxRobot robot, String id) {
        for (var step = 0; step < 40; step++) {
            robot.type(KeyCode.TAB);
            var owner = Window.getWindows().getFirst().getScene().getFocusOwner();
            if (owner != null && id.equals(owner.getId())) {
                return;
            }
        }
        throw new AssertionError("no way to " + id);
    }
}
