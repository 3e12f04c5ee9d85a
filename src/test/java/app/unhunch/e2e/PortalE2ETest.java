package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.desktop.Answering;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.Notice;
import app.unhunch.desktop.NotifierEvent;
import app.unhunch.desktop.linux.LinuxDesktop;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Notices from inside a sandbox that keeps the notification server out of reach, through its portal, which dbusmock
/// plays.
@E2E
class PortalE2ETest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String NAME = "org.freedesktop.portal.Desktop";
    private static final String OBJECT = "/org/freedesktop/portal/desktop";
    private static final String FACE = "org.freedesktop.portal.Notification";

    private final BlockingQueue<NotifierEvent> told = new LinkedBlockingQueue<>();

    @TempDir
    private Path scratch;

    private Desktop desktop = Desktop.none();

    @AfterEach
    void leave() {
        desktop.close();
    }

    @Test
    void e3_insideASandboxThePortalShowsWhatNoServerTakes() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.BUS)) {
            desk.set("FLATPAK_ID", "app.unhunch.Unhunch");
            var portal = desk.startTool(List.of("/usr/bin/python3", "-u", "-m", "dbusmock", NAME, OBJECT, FACE));
            Until.holds("a portal", SOON, () -> desk.bus().hasOwner(NAME));
            method(desk, "AddNotification", "sa{sv}");
            method(desk, "RemoveNotification", "s");
            desktop = LinuxDesktop.of(desk.environment());
            desktop.notifier().listen(told::add);
            desktop.notifier()
                    .show(new Notice(3, "Break in 30 s", "2 minutes", Map.of(Answering.CLICK, "Click to start."),
                            List.of(new Notice.Action("start", "Start")), Optional.of("start"), Notice.Urgency.NORMAL,
                            Optional.empty(), Optional.empty()));
            assertEquals(new NotifierEvent.Shown(3), next());
            mock(desk, "EmitSignal", FACE, "ActionInvoked", "ssav", "[<'break'>, <'start'>, <@av []>]");
            assertEquals(new NotifierEvent.ActionInvoked(3, "start"), next());
            Until.holds("it is taken away", SOON,
                    () -> portal.lines().stream().anyMatch(line -> line.contains("RemoveNotification \"break\"")));
            assertEquals("portal", desktop.notifier().report().source());
        }
    }

    private static void method(Desk desk, String name, String in) throws Exception {
        mock(desk, "AddMethod", FACE, name, in, "", "");
    }

    private static void mock(Desk desk, String method, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("gdbus", "call", "--session", "--dest", NAME, "--object-path",
                OBJECT, "--method", "org.freedesktop.DBus.Mock." + method));
        command.addAll(List.of(arguments));
        var output = desk.tool(command.toArray(String[]::new));
        assertEquals(0, output.exit(), output.err());
    }

    private NotifierEvent next() throws InterruptedException {
        return told.poll(SOON.toSeconds(), TimeUnit.SECONDS);
    }
}
