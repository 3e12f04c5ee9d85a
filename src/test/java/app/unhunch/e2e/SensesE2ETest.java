package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.IdleChange;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.SessionChange;
import app.unhunch.desktop.linux.LinuxDesktop;
import app.unhunch.desktop.linux.x11.X11Return;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is sensed on a real display and from a log-in service that is played by dbusmock.
@E2E
class SensesE2ETest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String MOCK = "org.freedesktop.DBus.Mock";

    @TempDir
    private Path scratch;

    private Desktop desktop = Desktop.none();

    @AfterEach
    void leave() {
        desktop.close();
    }

    @Test
    void aUserWhoTouchesNothingIsAwayUntilTheNextKey() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN)) {
            var told = new LinkedBlockingQueue<IdleChange>();
            desktop = LinuxDesktop.of(desk.environment());
            desk.screen().key("Shift_L");
            assertTrue(desktop.idle().idle().orElseThrow().compareTo(Duration.ofSeconds(1)) < 0);
            desktop.idle().watch(Duration.ofSeconds(3), told::add);
            assertTrue(next(told) instanceof IdleChange.Left(var idle) && idle.compareTo(Duration.ofSeconds(3)) >= 0);
            desk.screen().key("Shift_L");
            assertTrue(next(told) instanceof IdleChange.Back(var idle) && idle.compareTo(Duration.ofSeconds(3)) < 0);
            assertEquals("x11", desktop.idle().report().source());
            assertEquals(SenseState.WORKING, desktop.idle().report().state());
        }
    }

    @Test
    void theDisplayCallsAtTheReturnAndNotBefore() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN)) {
            var called = new LinkedBlockingQueue<String>();
            desk.screen().key("Shift_L");
            desktop = LinuxDesktop.of(desk.environment());
            Until.holds("two seconds without a key", SOON, Duration.ofMillis(300),
                    () -> desktop.idle().idle().orElseThrow().toSeconds() >= 2);
            try (var alarm = X11Return.open(desk.environment())) {
                Thread.ofVirtual().start(() -> called.add(end(alarm)));
                assertEquals(null, called.poll(2, TimeUnit.SECONDS));
                desk.screen().key("Shift_L");
                assertEquals("called", next(called));
            }
        }
    }

    private static String end(X11Return alarm) {
        try {
            alarm.await();
            return "called";
        } catch (IOException failure) {
            return failure.toString();
        }
    }

    @Test
    void withoutADisplayNobodyIsIdleAndTheReportSaysWhy() throws Exception {
        try (var desk = Desk.with(scratch)) {
            desktop = LinuxDesktop.of(desk.environment());
            assertTrue(desktop.idle().idle().isEmpty());
            assertEquals(SenseState.FAILED, desktop.idle().report().state());
            assertTrue(desktop.idle().report().failure().orElseThrow().contains("DISPLAY is not set"));
        }
    }

    @Test
    void sleepAndLockAreHeardFromLogind() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.BUS)) {
            var told = new LinkedBlockingQueue<SessionChange>();
            var logind = Logind.on(desk);
            desktop = LinuxDesktop.of(desk.environment());
            desktop.session().listen(told::add);
            Until.holds("logind answers", SOON, () -> desktop.session().report().state() == SenseState.WORKING);

            logind.say("PrepareForSleep", "true");
            assertEquals(SessionChange.SLEEPING, next(told));
            logind.say("PrepareForSleep", "false");
            assertEquals(SessionChange.WOKE, next(told));

            logind.lock("true");
            assertEquals(SessionChange.LOCKED, next(told));
            logind.lock("false");
            assertEquals(SessionChange.UNLOCKED, next(told));

            logind.say("PrepareForShutdown", "true");
            assertEquals(SessionChange.SHUTTING_DOWN, next(told));
            assertEquals("logind", desktop.session().report().source());
        }
    }

    @Test
    void aScreenSaverThatCoversTheScreenLocksIt() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.BUS)) {
            var told = new LinkedBlockingQueue<SessionChange>();
            var saver = desk.startTool(List.of("/usr/bin/python3", "-m", "dbusmock", "org.freedesktop.ScreenSaver",
                    "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"));
            Until.holds("a screen saver", SOON, () -> desk.bus().hasOwner("org.freedesktop.ScreenSaver"));
            gdbus(desk, "--session", "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", MOCK + ".AddMethod",
                    "org.freedesktop.ScreenSaver", "GetActive", "", "b", "ret = True");
            desktop = LinuxDesktop.of(desk.environment());
            desktop.session().listen(told::add);
            assertEquals(SessionChange.LOCKED, next(told));
            saver.kill();
            assertEquals(SessionChange.UNLOCKED, next(told));
        }
    }

    @Test
    void theScreenIsHeldAwakeByTheScreenSaverOfTheDesktop() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.BUS)) {
            var saver = desk.startTool(List.of("/usr/bin/python3", "-m", "dbusmock", "org.freedesktop.ScreenSaver",
                    "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"));
            Until.holds("a screen saver", SOON, () -> desk.bus().hasOwner("org.freedesktop.ScreenSaver"));
            gdbus(desk, "--session", "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", MOCK + ".AddMethod",
                    "org.freedesktop.ScreenSaver", "Inhibit", "ss", "u", "ret = 42");
            gdbus(desk, "--session", "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", MOCK + ".AddMethod",
                    "org.freedesktop.ScreenSaver", "UnInhibit", "u", "", "");
            desktop = LinuxDesktop.of(desk.environment());
            var held = desktop.keepAwake().hold("A session runs");
            Until.holds("the call", SOON,
                    () -> saver.lines().stream()
                            .anyMatch(line -> line.contains("Inhibit \"Unhunch\" \"A session runs\"")));
            held.close();
            Until.holds("the release", SOON,
                    () -> saver.lines().stream().anyMatch(line -> line.contains("UnInhibit 42")));
        }
    }

    @Test
    void withoutAnyOtherWayTheDisplayItselfIsHeldAwake() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN)) {
            desktop = LinuxDesktop.of(desk.environment());
            desktop.keepAwake().hold("A session runs");
            Until.holds("held", SOON, () -> desktop.keepAwake().report().state() == SenseState.WORKING);
            assertEquals("x11", desktop.keepAwake().report().source());
        }
    }

    private static Output gdbus(Desk desk, String bus, String name, String path, String method, String... arguments)
            throws Exception {
        var command = new ArrayList<>(List.of("gdbus", "call", bus, "--dest", name, "--object-path", path,
                "--method", method));
        command.addAll(List.of(arguments));
        return desk.tool(command.toArray(String[]::new));
    }

    private static <T> T next(BlockingQueue<T> told) throws InterruptedException {
        var event = told.poll(SOON.toSeconds(), TimeUnit.SECONDS);
        assertTrue(event != null, "nothing was told");
        return event;
    }
}
