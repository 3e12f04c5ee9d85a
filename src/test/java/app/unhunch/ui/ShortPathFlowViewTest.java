package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.routine.RoutineItem;
import app.unhunch.session.SessionState;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Other short paths through the program, with as many clicks as were promised.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ShortPathFlowViewTest {

    @RegisterExtension
    private final Flow flow = Flow.settled();
    private final Pointer click = flow.click();
    private final FxRobot robot = new FxRobot();

    @Test
    void aRoutineOfThreeMovesTakesFiveClicks() {
        click.on("#nav-routines");
        var before = click.clicks();
        click.on("#routine-new").on("#add-seated-neck-side-bend").on("#add-elbows-to-chest")
                .on("#add-upper-back-reach").on("#builder-save");
        var made = flow.house().own().all().stream().map(one -> one.name() + ": "
                + one.items().stream().map(RoutineItem::exercise).collect(Collectors.joining(", "))).toList();
        assertEquals(List.of("My routine 1: seated-neck-side-bend, elbows-to-chest, upper-back-reach"), made);
        assertEquals(5, click.clicks() - before);
    }

    @Test
    void aPartOfThePlanIsShownWithOneClickAndBegunWithOneMore() {
        click.on("#nav-plan").on("#plan-today");
        var before = click.clicks();
        click.on("#plan-1-evening").on("#plan-start");
        assertTrue(flow.house().session() instanceof SessionState.Underway, flow.house().session().toString());
        assertEquals(2, click.clicks() - before);
    }

    @Test
    void theRemedyGoesOnWithTheWindowHidden() {
        click.on("#nav-remedies").on("#remedy-heat-pad").on("#remedy-main");
        flow.house().warms(Duration.ofMinutes(20));
        var before = click.clicks();
        click.on("#remedy-hide");
        assertEquals(List.of("remedy Start"), flow.house().asked);
        assertEquals(0, Window.getWindows().stream().filter(Window::isShowing).count());
        assertEquals(1, click.clicks() - before);
    }

    @Test
    void theSkinIsLookedAtAndHeatGoesOnWithOneClickOrEndsWithOne() {
        click.on("#nav-remedies").on("#remedy-heat-pad").on("#remedy-main");
        flow.house().looksAtSkin(Duration.ofMinutes(10));
        var before = click.clicks();
        click.on("#remedy-main");
        assertEquals(List.of("remedy Start", "remedy SkinIsFine"), flow.house().asked);
        flow.house().looksAtSkin(Duration.ofMinutes(5));
        click.on("#remedy-stop");
        assertEquals("remedy Stop", flow.house().asked.getLast());
        assertEquals(2, click.clicks() - before);
    }

    @Test
    void whatToTellTheDoctorIsPrintedWithTwoClicks() {
        click.on("#nav-safety");
        assertTrue(click.sees("#safety-summary"));
        click.on("#safety-print");
        assertEquals(List.of("print"), flow.house().asked);
        assertEquals(2, click.clicks());
    }

    @Test
    void theNumberToCallIsCopiedWithOneClickAndChangedWithTwo() {
        click.on("#nav-safety").on("#safety-number");
        robot.interact(() -> assertEquals(click.text("#safety-number"), Clipboard.getSystemClipboard().getString()));
        assertEquals(2, click.clicks());
        click.on("#safety-change").write("144").on("#number-save");
        assertEquals("144", click.text("#safety-number"));
        assertEquals(4, click.clicks());
    }
}
