package app.unhunch.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unhunch.breaks.QuietReason;
import app.unhunch.settings.Settings;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DesktopTest {

    @Test
    void aComputerThatOffersNothingSaysSoForEverySense() {
        assertEquals(
                List.of("notifier", "idle", "session", "quiet", "awake", "tray", "appearance").stream()
                        .map(SenseReport::absent).toList(),
                Desktop.none().reports());
    }

    @Test
    void aNoticeToNobodyFailsAtOnce() {
        var told = new ArrayList<NotifierEvent>();
        var notifier = Notifier.none();
        notifier.listen(told::add);
        notifier.show(new Notice(7, "Desk reset", "", Map.of(), List.of(), Optional.empty(), Notice.Urgency.NORMAL,
                Optional.empty(), Optional.empty()));
        assertEquals(List.of(new NotifierEvent.Failed(7, "no notification server on this desktop")), told);
    }

    @Test
    void nobodyIsAwayAndNothingIsQuietWhereNothingCanBeSeen() {
        var quiet = new ArrayList<Set<QuietReason>>();
        QuietWatch.none().watch(Settings.DEFAULTS.quiet(), quiet::add);
        assertEquals(List.of(Set.of()), quiet);
        assertEquals(Optional.empty(), IdleWatch.none().idle());
        IdleWatch.none().watch(Duration.ofSeconds(1), _ -> {}).close();
        KeepAwake.none().hold("a session runs").close();
        assertThrows(IOException.class, () -> Autostart.none().enable(List.of("unhunch")));
    }
}
