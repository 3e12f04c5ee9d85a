package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.session.SessionState;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.framework.junit5.ApplicationExtension;

/// A move found, set and begun, with as many clicks as were promised.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class LibraryFlowViewTest {

    @RegisterExtension
    private final Flow flow = Flow.settled();
    private final Pointer click = flow.click();

    @Test
    void aDeskMoveForTheNeckIsFoundWithFourClicks() {
        click.on("#nav-library").on("#filter-desk").on("#filter-region");
        var desk = click.text("#library-count");
        assertTrue(desk.matches("\\d+ of \\d+ moves"), desk);
        click.on("#spot-neck");
        assertNotEquals(desk, click.text("#library-count"));
        assertEquals(4, click.clicks());
    }

    @Test
    void typingFindsItToo() {
        click.on("#nav-library").on("#library-search").write("chin tuck");
        assertTrue(click.text(".uh-move .t4").contains("Chin tuck"), click.text(".uh-move .t4"));
        assertEquals(2, click.clicks());
    }

    @Test
    void aMoveBeginsFromItsCardWithOneClick() {
        click.on("#nav-library").on(".uh-move .uh-play");
        assertTrue(flow.house().session() instanceof SessionState.Underway, flow.house().session().toString());
        assertEquals(2, click.clicks());
    }

    @Test
    void aMoveBeginsFromItsPageInTheDoseThatIsRemembered() {
        click.on("#nav-library").on("#library-search").write("chin tuck").on(".uh-move .t4");
        var total = click.text("#dose-total");
        click.on(".uh-step.right");
        assertNotEquals(total, click.text("#dose-total"));
        assertNotEquals(Habits.SETTLED.library(), flow.house().settings().library());
        click.on("#move-start");
        assertEquals("chin-tuck", flow.house().move());
        assertEquals(5, click.clicks());
    }

    @Test
    void aBrokenPackIsSeenWithLineAndColumnWithOneClick() {
        flow.house().finds(SamplePacks.BROKEN);
        assertTrue(click.sees(".uh-nav-fault"));
        click.on("#nav-library");
        assertTrue(click.sees("#pack-fault"));
        assertTrue(click.reads("14:17"));
        assertEquals(1, click.clicks());
    }

    @Test
    void aBrokenPackIsOpenedWithOneClickAndReadAgainWithOneMore() {
        flow.house().finds(SamplePacks.BROKEN);
        click.on("#nav-library");
        var before = click.clicks();
        click.on("#pack-file").on("#pack-again");
        assertEquals(List.of("open " + SamplePacks.BROKEN.path(), "read again"), flow.house().asked);
        flow.house().finds();
        assertFalse(click.sees("#pack-fault"));
        assertFalse(click.sees(".uh-nav-fault"));
        assertEquals(2, click.clicks() - before);
    }
}
