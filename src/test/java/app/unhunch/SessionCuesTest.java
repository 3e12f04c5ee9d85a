package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.desktop.KeepAwake;
import app.unhunch.desktop.Sounds;
import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import app.unhunch.desktop.Voice;
import app.unhunch.desktop.audio.AudioSettings;
import app.unhunch.desktop.audio.Speaker;
import app.unhunch.routine.Samples;
import app.unhunch.session.Hush;
import app.unhunch.session.SessionCue;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SessionCuesTest {

    private final BlockingQueue<String> prepared = new LinkedBlockingQueue<>();

    @Test
    void theVoiceGetsReadyForWhatAStepWillSay() throws Exception {
        var settings = Settings.DEFAULTS;
        try (var speaker = speaker(AudioSettings.of(settings.sound(), Locale.UK))) {
            cues(speaker, settings).accept(new SessionCue.Begins(Samples.timeline(Samples.SIDE_BEND), 1));
            assertEquals(List.of("5", "4", "3", "2", "1", "Rest."), prepared(6));
        }
    }

    @Test
    void aVoiceThatIsMutedGetsReadyForNothing() throws Exception {
        var settings = Settings.DEFAULTS;
        var loud = AudioSettings.of(settings.sound(), Locale.UK);
        try (var speaker = speaker(loud.muted())) {
            speaker.prepare(List.of("unheard"));
            speaker.settings(loud);
            speaker.prepare(List.of("heard"));
            assertEquals(List.of("heard"), prepared(1));
        }
    }

    @Test
    void e12_aCallHushesItAndOtherChoicesDoNotUndoThat() throws Exception {
        var settings = Settings.DEFAULTS;
        try (var speaker = speaker(AudioSettings.of(settings.sound(), Locale.UK))) {
            var cues = cues(speaker, settings);
            cues.hush(Hush.CALL);
            speaker.prepare(List.of("unheard"));
            cues.settle(settings);
            speaker.prepare(List.of("unheard, too"));
            cues.hush(Hush.LIFTED);
            speaker.prepare(List.of("heard"));
            assertEquals(List.of("heard"), prepared(1));
        }
    }

    private List<String> prepared(int many) throws InterruptedException {
        var all = new ArrayList<String>();
        while (all.size() < many) {
            all.add(String.valueOf(prepared.poll(10, TimeUnit.SECONDS)));
        }
        return all;
    }

    private static SessionCues cues(Speaker speaker, Settings settings) {
        return new SessionCues(speaker, KeepAwake.none(), "", Locale.UK, settings, _ -> {});
    }

    private Speaker speaker(AudioSettings settings) {
        return Speaker.start(Sounds.none("a test"), new Voice() {
            @Override
            public void warmUp() {}

            @Override
            public void prepare(Speech speech) {
                prepared.add(speech.text());
            }

            @Override
            public void say(Speech speech, double volume, Duration patience, Stop stop) {}

            @Override
            public void close() {}
        }, settings, () -> Duration.ZERO, _ -> {});
    }
}
