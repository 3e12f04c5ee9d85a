package app.unhunch.desktop.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.unhunch.desktop.Sound;
import app.unhunch.desktop.Sounds;
import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import app.unhunch.desktop.Voice;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SpeakerTest {

    private static final AudioSettings LOUD = new AudioSettings(0.5, 0.7, 1.2, Locale.ENGLISH);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Audio.Chime BELL = new Audio.Chime(Sound.START, Urgency.SOON, LONG);
    private static final Audio.Words MOVE = new Audio.Words("Chin tuck", Urgency.SOON, LONG);
    private static final Audio.Words THREE = new Audio.Words("3", Urgency.NOW, LONG);

    private final FakeDesktop desktop = new FakeDesktop();
    private final BlockingQueue<AudioHealth> health = new LinkedBlockingQueue<>();
    private final AtomicReference<Duration> now = new AtomicReference<>(Duration.ZERO);
    private final Speaker speaker = Speaker.start(desktop, desktop, LOUD, this::clock, health::add);

    @AfterEach
    void close() {
        speaker.close();
    }

    @Test
    void soundsAreHeardBeforeWordsAndOneAtATime() throws Exception {
        speaker.perform(List.of(MOVE, BELL));
        assertEquals("begin START 0.5", desktop.next());
        desktop.finish();
        assertEquals("end START", desktop.next());
        assertEquals("begin Chin tuck en 1.2 0.7", desktop.next());
        desktop.finish();
        assertEquals("end Chin tuck", desktop.next());
        speaker.quiet().get(5, TimeUnit.SECONDS);
    }

    @Test
    void somethingUrgentStopsWords() throws Exception {
        speaker.perform(List.of(MOVE));
        assertEquals("begin Chin tuck en 1.2 0.7", desktop.next());
        speaker.perform(List.of(THREE));
        assertEquals("stopped Chin tuck", desktop.next());
        assertEquals("begin 3 en 1.2 0.7", desktop.next());
    }

    @Test
    void e12_muteStopsWhatIsHeardAndNothingBegins() throws Exception {
        speaker.perform(List.of(BELL, MOVE));
        assertEquals("begin START 0.5", desktop.next());
        speaker.settings(LOUD.muted());
        assertEquals("stopped START", desktop.next());
        speaker.perform(List.of(THREE));
        speaker.quiet().get(5, TimeUnit.SECONDS);
        speaker.settings(LOUD);
        speaker.perform(List.of(BELL));
        assertEquals("begin START 0.5", desktop.next());
    }

    @Test
    void hushEndsTheMomentAndTheNextOneBegins() throws Exception {
        speaker.perform(List.of(BELL, MOVE));
        assertEquals("begin START 0.5", desktop.next());
        speaker.hush();
        assertEquals("stopped START", desktop.next());
        speaker.perform(List.of(THREE));
        assertEquals("begin 3 en 1.2 0.7", desktop.next());
    }

    @Test
    void whatIsMissingIsToldOnceAndToldWhenItIsBack() throws Exception {
        desktop.broken.set(Optional.of("no sound device"));
        for (var i = 0; i < 2; i++) {
            speaker.perform(List.of(BELL));
            speaker.quiet().get(5, TimeUnit.SECONDS);
        }
        desktop.broken.set(Optional.empty());
        speaker.perform(List.of(BELL));
        assertEquals("begin START 0.5", desktop.next());
        desktop.finish();
        speaker.quiet().get(5, TimeUnit.SECONDS);
        assertEquals(
                List.of(new AudioHealth(Optional.of("no sound device"), Optional.empty()), AudioHealth.WELL),
                List.copyOf(health));
    }

    @Test
    void closingStopsWhatIsHeardAndClosesTheVoice() throws Exception {
        speaker.perform(List.of(MOVE, THREE));
        assertEquals("begin 3 en 1.2 0.7", desktop.next());
        speaker.close();
        assertEquals(List.of("closed", "stopped 3"),
                List.of(desktop.next(), desktop.next()).stream().sorted().toList());
    }

    @Test
    void whatIsSaidSoonIsPreparedAsItWillBeSaid() throws Exception {
        speaker.prepare(List.of("2", "1"));
        assertEquals("prepare 2 en 1.2", desktop.next());
        assertEquals("prepare 1 en 1.2", desktop.next());
    }

    /// Moves on by a second each time it is asked, so that gaps pass without waiting.
    private Duration clock() {
        return now.updateAndGet(before -> before.plusSeconds(1));
    }

    /// Plays until it is told that the sound is over; writes down what happens.
    private static final class FakeDesktop implements Sounds, Voice {

        private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        final AtomicReference<Optional<String>> broken = new AtomicReference<>(Optional.empty());

        String next() {
            return assertTimeoutPreemptively(Duration.ofSeconds(5), happened::take);
        }

        void finish() {
            heard.add("end");
        }

        @Override
        public void warmUp() {}

        @Override
        public void play(Sound sound, double volume, Stop stop) throws IOException {
            var problem = broken.get();
            if (problem.isPresent()) {
                throw new IOException(problem.get());
            }
            hear(sound.name(), " " + volume, stop);
        }

        @Override
        public void prepare(Speech speech) {
            happened.add("prepare " + speech.text() + " " + speech.language() + " " + speech.rate());
        }

        @Override
        public void say(Speech speech, double volume, Duration patience, Stop stop) {
            hear(speech.text(), " " + speech.language() + " " + speech.rate() + " " + volume, stop);
        }

        @Override
        public void close() {
            happened.add("closed");
        }

        private void hear(String what, String how, Stop stop) {
            happened.add("begin " + what + how);
            stop.then(() -> heard.add("stopped"));
            happened.add(taken() + " " + what);
        }

        private String taken() {
            try {
                return heard.take();
            } catch (InterruptedException end) {
                throw new IllegalStateException(end);
            }
        }
    }
}
