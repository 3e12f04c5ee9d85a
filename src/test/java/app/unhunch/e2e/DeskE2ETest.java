package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk itself: what the other tests lean on.
@E2E
class DeskE2ETest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    private Path scratch;

    @Test
    void aNotificationIsSeenAndItsActionChosen() throws Exception {
        try (var desk = Desk.whole(scratch)) {
            var sender = desk.startTool(List.of("notify-send", "--app-name=Someone", "--action=start=Start",
                    "--action=later=Later", "A title", "A body"));
            assertEquals(new Notifications.Shown("Someone", "A title", "A body"), desk.notifications().await(1, SOON));
            assertEquals(1, desk.notifications().standing());
            desk.notifications().act("Later");
            assertEquals("later", sender.end(SOON).out().strip());
        }
    }

    @Test
    void aWindowIsSeenTypedIntoAndPictured() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN)) {
            var window = desk.startTool(List.of("xev", "-name", "Some window", "-event", "keyboard"));
            desk.screen().awaitWindow("Some window", SOON);
            assertEquals(List.of("Some window"), desk.screen().titles());
            Until.holds("the keyboard", SOON, () -> desk.screen().focused().equals("Some window"));
            desk.screen().type("h");
            Until.holds("the letter", SOON,
                    () -> window.lines().stream().anyMatch(line -> line.contains("keysym 0x68, h")));
            assertTrue(Files.size(desk.screen().picture("desk")) > 0);
        }
    }

    @Test
    void whatIsPlayedIsRecorded() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SOUND)) {
            var file = scratch.resolve("heard.wav");
            var recorder = desk.sound().record(file);
            desk.tool("espeak-ng", "Chin tuck");
            Until.holds("sound", SOON, () -> Files.exists(file) && Files.size(file) > 44_100);
            recorder.kill();
            assertTrue(Files.size(file) > 44_100);
        }
    }

    @Test
    void nothingIsLeftRunning() throws Exception {
        var desk = Desk.whole(scratch);
        desk.startTool(List.of("sh", "-c", "sleep 1000 & wait"));
        desk.close();
        Until.holds("everything has ended", SOON, () -> desk.own().isEmpty());
    }
}
