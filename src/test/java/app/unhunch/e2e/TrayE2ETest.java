package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.Raster;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.TrayEvent;
import app.unhunch.desktop.TrayItem;
import app.unhunch.desktop.TrayLook;
import app.unhunch.desktop.linux.LinuxDesktop;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The icon in a real panel: clicked, its menu used, and shown again when the panel comes back.
@E2E
class TrayE2ETest {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final BlockingQueue<TrayEvent> told = new LinkedBlockingQueue<>();

    private static final Pattern PART = Pattern.compile("Start (morning|afternoon|evening|night) session");

    @TempDir
    private Path scratch;

    private Desktop desktop = Desktop.none();

    @AfterEach
    void leave() {
        desktop.close();
    }

    @Test
    void theIconIsClickedAndItsMenuUsed() throws Exception {
        try (var desk = withTray(Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS))) {
            var panel = new Panel(desk);
            panel.open();
            assertEquals(new TrayEvent.HostChanged(true), next());
            clickUntil(panel, 1, new TrayEvent.Activated());
            Until.holds("a line of the menu", SOON, () -> {
                panel.click(3);
                desk.screen().key("Down");
                desk.screen().key("Return");
                return new TrayEvent.Chosen("start").equals(told.poll(500, TimeUnit.MILLISECONDS));
            });
        }
    }

    @Test
    void launchersHaveADoorOfTheirOwnWithoutAnyPanel() throws Exception {
        try (var desk = withTray(Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS))) {
            Until.holds("the door", SOON, () -> desk.bus().hasOwner("app.unhunch.Unhunch"));
            launch(desk, "Activate", "{}");
            assertEquals(new TrayEvent.Activated(), next());
            launch(desk, "ActivateAction", "pause.hour", "[]", "{}");
            assertEquals(new TrayEvent.Chosen("pause.hour"), next());
            desk.bus().kill();
            desk.bus().openAgain();
            Until.holds("the door again", SOON, () -> desk.bus().hasOwner("app.unhunch.Unhunch"));
        }
    }

    private static void launch(Desk desk, String method, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("gdbus", "call", "--session", "--dest", "app.unhunch.Unhunch",
                "--object-path", "/app/unhunch/Unhunch", "--method", "org.freedesktop.Application." + method));
        command.addAll(List.of(arguments));
        var output = desk.tool(command.toArray(String[]::new));
        assertEquals(new Output(0, "()\n", ""), output);
    }

    @Test
    void theIconComesBackWithThePanel() throws Exception {
        try (var desk = withTray(Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS))) {
            var panel = new Panel(desk);
            var first = panel.open();
            assertEquals(new TrayEvent.HostChanged(true), next());
            first.kill();
            assertEquals(new TrayEvent.HostChanged(false), next());
            assertEquals(SenseState.ABSENT, desktop.tray().report().state());
            panel.start();
            assertEquals(new TrayEvent.HostChanged(true), next());
            clickUntil(panel, 1, new TrayEvent.Activated());
        }
    }

    @Test
    void f5_theAgentsIconTellsWhereThingsStandAndComesBackWithThePanel() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "1h");
            unhunch.set("plan.started", LocalDate.now(ZoneId.systemDefault()).toString());
            unhunch.set("plan.morning.at", "00:00"); // at every hour it is some part's turn
            unhunch.agent(); // before there is any panel
            var panel = new Panel(desk);
            var first = panel.open();
            awaitShown(unhunch);
            assertEquals("Break in 1 h", panel.tooltip());
            Until.holds("the part of the plan", SOON,
                    () -> PART.matcher(panel.menu()).find());
            first.kill();
            Until.holds("no icon", SOON, () -> unhunch.run("doctor").out().contains("tray: absent"));
            unhunch.run("pause");
            panel.start();
            awaitShown(unhunch);
            assertEquals("Breaks are paused", panel.tooltip());
            unhunch.run("resume");
            var bare = desk.screen().visible(".*").size();
            Until.holds("the menu", SOON, Duration.ofSeconds(2), () -> {
                var shown = desk.screen().visible(".*").size() > bare;
                if (!shown) {
                    panel.click(3);
                }
                return shown;
            });
            desk.screen().picture("tray-menu");
            desk.screen().key("Escape");
            Until.holds("a break by the menu", Unhunch.SOON, Duration.ofSeconds(2), () -> {
                panel.click(3);
                desk.screen().key("Down");
                desk.screen().key("Return");
                return unhunch.status().phase() != BreakPhase.WORKING;
            });
            Until.holds("the session", Unhunch.SOON, () -> unhunch.status().phase() == BreakPhase.ON_BREAK);
            assertEquals("On a break", panel.tooltip());
        }
    }

    private static void awaitShown(Unhunch unhunch) throws Exception {
        Until.holds("the icon", Unhunch.SOON,
                () -> unhunch.run("doctor").out().contains("tray: working statusnotifier, shown"));
    }

    private Desk withTray(Desk desk) {
        desktop = LinuxDesktop.of(desk.environment());
        desktop.tray().listen(told::add);
        desktop.tray().show(new TrayLook(List.of(square()), "Unhunch", "Break in 34 min",
                List.of(new TrayItem.Note("Break in 34 min"), new TrayItem.Separator(),
                        new TrayItem.Action("start", "Start a break now"),
                        new TrayItem.Menu("Pause breaks",
                                List.of(new TrayItem.Action("pause 30m", "30 minutes"),
                                        new TrayItem.Action("pause 1h", "1 hour"))),
                        new TrayItem.Toggle("sound", "Sound", true))));
        return desk;
    }

    /// The panel takes a moment to draw a new icon.
    private void clickUntil(Panel panel, int button, TrayEvent expected) throws Exception {
        Until.holds("a click on the icon", SOON, () -> {
            panel.click(button);
            return expected.equals(told.poll(500, TimeUnit.MILLISECONDS));
        });
        told.clear();
    }

    private TrayEvent next() throws InterruptedException {
        var event = told.poll(SOON.toSeconds(), TimeUnit.SECONDS);
        assertTrue(event != null, "nothing was told");
        return event;
    }

    private static Raster square() {
        var pixels = new byte[32 * 32 * 4];
        for (int i = 0; i < pixels.length; i += 4) {
            pixels[i] = -1;
            pixels[i + 1] = (byte) 200;
        }
        return new Raster(32, 32, pixels);
    }
}
