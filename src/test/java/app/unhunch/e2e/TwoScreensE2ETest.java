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
import java.util.function.Predicate;
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
            await("both monitors covered", unhunch, window,
                    lefts -> Set.copyOf(lefts).equals(Set.of(0, TwoScreens.WIDTH)));
            desk.screen().picture("two-screens-all");
            screens.unplug();
            await("the one that is left is covered", unhunch, window,
                    lefts -> Set.copyOf(lefts).equals(Set.of(0)));
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
        await("the break on the right", unhunch, window,
                lefts -> lefts.stream().anyMatch(left -> left >= TwoScreens.WIDTH));
        desk.screen().picture("two-screens-" + arrival);
        screens.unplug();
        await("the break on the left", unhunch, window, lefts -> !lefts.isEmpty()
                && lefts.stream().allMatch(left -> left >= 0 && left < TwoScreens.WIDTH));
        desk.screen().picture("one-screen-" + arrival);
        screens.plug();
        assertEquals(BreakPhase.ON_BREAK, unhunch.status().phase());
        unhunch.ask(new Request.Skip());
        Until.holds("nothing of us on the screens", Unhunch.SOON, () -> unhunch.shownBy(window).isEmpty());
        assertTrue(window.isAlive());
        Until.holds("no window of ours", Unhunch.SOON, () -> desk.screen().titles().isEmpty());
    }

    /// Waits until our windows are where they belong; else tells where they are, and where the pointer is.
    private static void await(String what, Unhunch unhunch, ProcessHandle window, Predicate<List<Integer>> fit)
            throws Exception {
        try {
            Until.holds(what, Unhunch.SOON, () -> fit.test(lefts(unhunch, window)));
        } catch (AssertionError late) {
            var desk = unhunch.desk();
            desk.screen().picture("two-screens-failed");
            throw new AssertionError("%s; windows begin at %s; %s; %s".formatted(late.getMessage(),
                    lefts(unhunch, window), desk.tool("xdotool", "getmouselocation").out().strip(),
                    desk.tool("xrandr", "--query").out().replace('\n', ' ')), late);
        }
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
