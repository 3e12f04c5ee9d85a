package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.Sound;
import app.unhunch.desktop.Sounds;
import app.unhunch.desktop.Stop;
import app.unhunch.settings.Settings;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AgentSoundTest {

    private final BlockingQueue<Sound> played = new LinkedBlockingQueue<>();
    private final AgentSound sound = new AgentSound(new Sounds() {
        @Override
        public void warmUp() {}

        @Override
        public void play(Sound played, double volume, Stop stop) {
            AgentSoundTest.this.played.add(played);
        }
    });

    @Test
    void e12_inACallAndWhereNothingIsToBeHeardItIsSilent() throws InterruptedException {
        var chosen = Settings.DEFAULTS.sound();
        sound.ring(Sound.NOTICE, chosen, Set.of(QuietReason.CALL, QuietReason.FULL_SCREEN));
        sound.ring(Sound.START, chosen.withMuted(true), Set.of());
        sound.ring(Sound.DONE, chosen, Set.of(QuietReason.DO_NOT_DISTURB, QuietReason.PAUSE));
        assertEquals(Sound.DONE, played.poll(10, TimeUnit.SECONDS));
        assertEquals(0, played.size());
    }
}
