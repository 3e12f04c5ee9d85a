package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.link.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A break on two monitors: it comes where the pointer is, and outlives the monitor it came on.
@E2E
@Needs({"Xorg", "xrandr"})
class TwoScreensE2ETest {

    @TempDir
    private Path scratch;

    @Test
    void e6_aBreakWindowComesToTheOtherMonitorWhenItsOwnIsPulledOut() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.BUS)) {
            assertStaysInSight(desk, "window");
        }
    }

    @Test
    void e6_aBreakOverTheWholeMonitorComesToTheOtherWhenItsOwnIsPulledOut() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.BUS)) {
            assertStaysInSight(desk, "full");
        }
    }

    @Test
    void e7_aBreakOverAllMonitorsCoversTheOtherToo() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.BUS)) {
            var screens = TwoScreens.on(desk);
            var unhunch = breaks(desk, "all");
            var window = unhunch.awaitWindowProcess();
            Until.holds("both monitors covered", Unhunch.SOON,
                    () -> Set.copyOf(lefts(unhunch, window)).equals(Set.of(0, TwoScreens.WIDTH)));
            desk.screen().picture("two-screens-all");
            screens.unplug();
            Until.holds("the one that is left is covered", Unhunch.SOON,
                    () -> Set.copyOf(lefts(unhunch, window)).equals(Set.of(0)));
            desk.screen().key("Escape");
            Until.holds("nothing of us on the screen", Unhunch.SOON, Duration.ofSeconds(1), () -> {
                desk.screen().key("Escape");
                return unhunch.status().phase() != BreakPhase.ON_BREAK && unhunch.shownBy(window).isEmpty();
            });
        }
    }

    /// Begins a break with the pointer on the right.
    private static Unhunch breaks(Desk desk, String arrival) throws Exception {
        var unhunch = Unhunch.on(desk);
        unhunch.set("breaks.every", "1h");
        unhunch.set("breaks.arrival", arrival);
        desk.tool("xdotool", "mousemove", "--sync", String.valueOf(TwoScreens.WIDTH + 500), "400");
        unhunch.agent();
        unhunch.ask(new Request.StartBreak());
        unhunch.await(BreakPhase.ON_BREAK, Unhunch.SOON);
        unhunch.awaitShown(unhunch.awaitWindowProcess());
        return unhunch;
    }

    private static void assertStaysInSight(Desk desk, String arrival) throws Exception {
        var screens = TwoScreens.on(desk);
        var unhunch = breaks(desk, arrival);
        var window = unhunch.awaitWindowProcess();
        Until.holds("the break on the right", Unhunch.SOON, () -> lefts(unhunch, window).stream()
                .anyMatch(left -> left >= TwoScreens.WIDTH));
        desk.screen().picture("two-screens-" + arrival);
        screens.unplug();
        Until.holds("the break on the left", Unhunch.SOON, () -> {
            var lefts = lefts(unhunch, window);
            return !lefts.isEmpty() && lefts.stream().allMatch(left -> left >= 0 && left < TwoScreens.WIDTH);
        });
        desk.screen().picture("one-screen-" + arrival);
        screens.plug();
        assertEquals(BreakPhase.ON_BREAK, unhunch.status().phase());
        unhunch.ask(new Request.Skip());
        Until.holds("nothing of us on the screens", Unhunch.SOON, () -> unhunch.shownBy(window).isEmpty());
        assertTrue(window.isAlive());
        Until.holds("no window of ours", Unhunch.SOON, () -> desk.screen().titles().isEmpty());
    }

    /// Left edges of our windows that are large enough to be seen.
    private static List<Integer> lefts(Unhunch unhunch, ProcessHandle window)
            throws IOException, InterruptedException {
        var lefts = new ArrayList<Integer>();
        for (var id : unhunch.shownBy(window)) {
            var lines = unhunch.desk().tool("xdotool", "getwindowgeometry", "--shell", id).lines();
            if (number(lines, "WIDTH=") > 100) {
                lefts.add(number(lines, "X="));
            }
        }
        return lefts;
    }

    private static int number(List<String> lines, String key) {
        return lines.stream().filter(line -> line.startsWith(key))
                .mapToInt(line -> Integer.parseInt(line.substring(key.length()))).findFirst().orElse(0);
    }
}
