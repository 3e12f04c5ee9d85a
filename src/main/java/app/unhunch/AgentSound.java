package app.unhunch;

import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.Sound;
import app.unhunch.desktop.Sounds;
import app.unhunch.desktop.Stop;
import app.unhunch.settings.SoundSettings;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/// The few sounds of the agent, such as two knocks for a break that is near.
final class AgentSound {

    private static final Logger LOG = System.getLogger(AgentSound.class.getName());

    private final Sounds sounds;
    private final AtomicReference<SenseReport> report = new AtomicReference<>(SenseReport.waiting("sound", ""));

    AgentSound(Sounds sounds) {
        this.sounds = sounds;
    }

    /// Plays `sound`, unless the user wants to hear nothing or is in a call, in which others would hear it, too.
    ///
    /// @param quiet the quiet reasons that count now
    void ring(Sound sound, SoundSettings chosen, Set<QuietReason> quiet) {
        if (!chosen.muted() && !quiet.contains(QuietReason.CALL)) {
            Thread.ofVirtual().name("ring").start(() -> play(sound, chosen.volume() / 100.0));
        }
    }

    /// How the last one went.
    SenseReport report() {
        return report.get();
    }

    private void play(Sound sound, double volume) {
        try {
            sounds.play(sound, volume, new Stop());
            report.updateAndGet(old -> old.read("player", "heard"));
        } catch (IOException silent) {
            LOG.log(Level.INFO, "a notice has no sound: {0}", silent.getMessage());
            report.updateAndGet(old -> old.failed(silent));
        }
    }
}
