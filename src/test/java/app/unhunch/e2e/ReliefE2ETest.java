package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.history.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Breathing, the release of knots, and the pages for a doctor, in the window and by keyboard alone.
@E2E
class ReliefE2ETest {

    private static final Duration PACE = Duration.ofSeconds(1);

    @TempDir
    private Path scratch;

    @Test
    void breathingIsBegunEndedAndKept() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var unhunch = calm(desk);
            var window = remedy(unhunch, 6);
            desk.screen().picture("breathing-setup");
            desk.screen().key("Return");
            unhunch.await(BreakPhase.ON_BREAK, Unhunch.SOON);
            var asksFrom = Instant.now().plus(Duration.ofSeconds(45)); // with the five seconds to get ready
            Until.holds("more than half a minute", Unhunch.SOON, PACE, () -> asksFrom.isBefore(Instant.now()));
            desk.screen().picture("breathing");
            desk.screen().key("Escape"); // asks, as more than half a minute was done
            unhunch.awaitRest(window);
            desk.screen().key("Return");
            unhunch.awaitHistory("session stopped deep-breathing", Unhunch.SOON);
        }
    }

    @Test
    void aKnotIsPickedOnTheMapAndReleased() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var unhunch = calm(desk);
            var window = remedy(unhunch, 5);
            desk.screen().key("space"); // the first spot has the keyboard
            unhunch.awaitRest(window);
            desk.screen().key("shift+Tab");
            desk.screen().key("shift+Tab"); // over the whole sequence to the start
            desk.screen().picture("knot-picked");
            desk.screen().key("space");
            unhunch.await(BreakPhase.ON_BREAK, Unhunch.SOON);
            desk.screen().picture("knot");
            unhunch.awaitHistory("session finished knot-release-sequence", Duration.ofMinutes(3).plus(Unhunch.SOON));
        }
    }

    @Test
    void thePagesForADoctorAreKeptAndPrinted() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var unhunch = calm(desk);
            unhunch.before(new Entry.Pain(ZonedDateTime.now(ZoneId.systemDefault()), 4));
            var window = open(unhunch);
            desk.screen().key("F1");
            unhunch.awaitRest(window);
            desk.screen().key("Tab");
            desk.screen().key("space");
            Until.holds("the file dialog", Unhunch.SOON, PACE, () -> desk.screen().titles().size() > 1);
            var kept = desk.folder("home").resolve("for-my-doctor.html");
            desk.screen().key("ctrl+a");
            desk.screen().type(kept.toString());
            desk.screen().key("Return");
            Until.holds("the page", Unhunch.SOON, PACE, () -> Files.exists(kept) && Files.size(kept) > 0);
            assertTrue(text(kept).contains("4"), text(kept));
            unhunch.awaitRest(window);
            desk.screen().key("Tab");
            desk.screen().key("space");
            var printed = unhunch.data().resolve("cache/print/when-to-see-a-doctor.html");
            Until.holds("the printed page", Unhunch.SOON, PACE, () -> Files.exists(printed) && Files.size(printed) > 0);
            assertTrue(text(printed).contains("Emergency"), text(printed));
        }
    }

    /// The words of a page, which has to be well-formed.
    private static String text(Path page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile()).getDocumentElement()
                .getTextContent();
    }

    /// The remedy to which so many steps of the Tab key lead.
    private static ProcessHandle remedy(Unhunch unhunch, int tabs) throws Exception {
        var window = open(unhunch);
        unhunch.desk().screen().key("ctrl+5");
        unhunch.awaitRest(window);
        for (var tab = 0; tab < tabs; tab++) {
            unhunch.desk().screen().key("Tab");
        }
        unhunch.desk().screen().key("space");
        unhunch.awaitRest(window);
        return window;
    }

    private static ProcessHandle open(Unhunch unhunch) throws Exception {
        unhunch.agent();
        var window = unhunch.start().process().toHandle();
        unhunch.desk().screen().awaitWindow("Unhunch", Unhunch.SOON);
        unhunch.awaitRest(window);
        assertEquals(List.of("Unhunch"), unhunch.desk().screen().titles());
        return window;
    }

    /// With breaks far away.
    private static Unhunch calm(Desk desk) throws Exception {
        var unhunch = Unhunch.on(desk);
        unhunch.set("breaks.every", "90m");
        unhunch.set("sound.muted", "true");
        return unhunch;
    }
}
