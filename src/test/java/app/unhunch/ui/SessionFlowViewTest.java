package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.history.Entry;
import app.unhunch.session.SessionState;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.framework.junit5.ApplicationExtension;

/// A session stopped, ended and rated, with as many clicks as were promised.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SessionFlowViewTest {

    @RegisterExtension
    private final Flow flow = Flow.settled();
    private final Pointer click = flow.click();

    @Test
    void aSessionIsStoppedAndGoesOnWithOneClickEach() {
        begin(Duration.ofSeconds(20));
        click.on("#player-pause");
        assertTrue(flow.house().session() instanceof SessionState.Paused);
        flow.house().pass(Duration.ofSeconds(2));
        click.on("#resume");
        flow.house().pass(Duration.ofSeconds(6));
        assertTrue(flow.house().session() instanceof SessionState.Playing);
        assertEquals(2, click.clicks());
    }

    @Test
    void spaceDoesTheSame() {
        begin(Duration.ofSeconds(20));
        click.type(KeyCode.SPACE);
        assertTrue(flow.house().session() instanceof SessionState.Paused);
        flow.house().pass(Duration.ofSeconds(2));
        click.type(KeyCode.SPACE);
        flow.house().pass(Duration.ofSeconds(6));
        assertTrue(flow.house().session() instanceof SessionState.Playing);
        assertEquals(0, click.clicks());
    }

    @Test
    void withinThirtySecondsItEndsWithOneClick() {
        begin(Duration.ofSeconds(20));
        click.on("#player-end");
        assertFalse(flow.house().session() instanceof SessionState.Underway);
        assertFalse(click.sees("#keep"));
        assertEquals(1, click.clicks());
    }

    @Test
    void laterItAsksWhetherToKeepWhatWasDone() {
        begin(Duration.ofSeconds(60));
        click.on("#player-end");
        assertTrue(click.sees("#discard"));
        click.on("#keep");
        assertEquals(List.of(Entry.Ending.STOPPED), endings());
        assertEquals(2, click.clicks());
    }

    @Test
    void whatHurtsStopsTheMoveAndOffersAWayOut() {
        begin(Duration.ofSeconds(40));
        click.on("#player-pause");
        flow.house().pass(Duration.ofSeconds(2));
        click.on("#hurts");
        assertTrue(flow.house().session() instanceof SessionState.Paused);
        assertTrue(click.sees("#go-on"));
        assertTrue(click.sees("#doctor"));
        click.on("#end-session");
        assertEquals(List.of(Entry.Ending.HURT), endings());
        assertEquals(3, click.clicks());
    }

    @Test
    void painIsKeptAfterItWithOneClickAndTheUserIsBackWithOneMore() {
        begin(Duration.ofSeconds(5));
        flow.house().passSession();
        click.on("#pain-2");
        assertTrue(flow.house().history().on(flow.house().moment().toLocalDate()).stream()
                .anyMatch(recorded -> recorded.entry().equals(new Entry.Pain(flow.house().moment(), 2))));
        click.on("#done");
        assertTrue(click.sees("#today-primary"));
        assertEquals(2, click.clicks());
    }

    @Test
    void aRiseOfTwoOverASessionAsksAboutTheWarningSigns() {
        click.on("#pain-3");
        flow.house().pass(Duration.ofSeconds(2));
        begin(Duration.ofSeconds(5));
        flow.house().passSession();
        click.on("#pain-4");
        assertFalse(click.sees("#sign-none"));
        click.on("#pain-5");
        assertTrue(click.sees("#sign-none"));
        assertEquals(3, click.clicks());
    }

    @Test
    void painDownTheArmIsOneClickAndLeavesWalks() {
        begin(Duration.ofSeconds(5));
        flow.house().passSession();
        click.on("#done-arm");
        assertTrue(click.sees("#walk-use"));
        assertEquals(1, click.clicks());
    }

    @Test
    void theKeyboardIsOnThePageAgainWhenItEnded() {
        begin(Duration.ofSeconds(20));
        click.type(KeyCode.ESCAPE);
        assertFalse(flow.house().session() instanceof SessionState.Underway);
        assertEquals("today-primary", Window.getWindows().getFirst().getScene().getFocusOwner().getId());
    }

    private void begin(Duration in) {
        flow.house().chooses("five-minute-plan");
        flow.house().pass(in);
        assertTrue(flow.house().session() instanceof SessionState.Playing, flow.house().session().toString());
    }

    private List<Entry.Ending> endings() {
        return flow.house().history().on(flow.house().moment().toLocalDate()).stream().map(recorded -> recorded.entry())
                .filter(Entry.Session.class::isInstance).map(entry -> ((Entry.Session) entry).ending()).toList();
    }
}
