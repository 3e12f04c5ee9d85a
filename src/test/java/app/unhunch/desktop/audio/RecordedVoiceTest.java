package app.unhunch.desktop.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class RecordedVoiceTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Pcm SOUND = new Pcm(new short[]{0, 3277, -3277, 3277, 0}, 22_050);

    private final List<String> made = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> played = new LinkedBlockingQueue<>();

    @Test
    void playsTheRecordingAtItsVolumeWithoutTheSilenceAroundIt() throws Exception {
        voice(this::make).say(speech("up"), 0.5, LONG, new Stop());
        assertEquals(List.of("3 samples at 0.25"), List.copyOf(played));
    }

    @Test
    void whatWasPreparedIsNotMadeAgain() throws Exception {
        var voice = voice(this::make);
        voice.prepare(speech("up"));
        voice.say(speech("up"), 1, LONG, new Stop());
        voice.say(speech("up"), 1, LONG, new Stop());
        voice.say(new Speech("up", Locale.ENGLISH, 2), 1, LONG, new Stop());
        assertEquals(List.of("up 1.0", "up 2.0"), made);
        assertEquals(3, played.size());
    }

    @Test
    void whatIsNotReadyInTimeIsNotHeardThenButLater() throws Exception {
        var ready = new CountDownLatch(1);
        var voice = voice(speech -> {
            await(ready);
            return make(speech);
        });
        voice.say(speech("3"), 1, Duration.ofMillis(20), new Stop());
        assertEquals(List.of(), List.copyOf(played));
        ready.countDown();
        voice.say(speech("3"), 1, LONG, new Stop());
        assertEquals(List.of("3 1.0"), made);
        assertEquals(1, played.size());
    }

    @Test
    void aFailureIsToldInItsOwnWords() {
        var voice = voice(_ -> {
            throw new IOException("espeak-ng: not installed");
        });
        assertEquals("espeak-ng: not installed",
                assertThrows(IOException.class, () -> voice.say(speech("up"), 1, LONG, new Stop())).getMessage());
    }

    @Test
    void onlyTheLastPhrasesAreKept() throws Exception {
        var voice = voice(this::make);
        for (var i = 0; i < 60; i++) {
            voice.say(speech("phrase " + i), 1, LONG, new Stop());
        }
        voice.say(speech("phrase 59"), 1, LONG, new Stop());
        assertEquals(60, made.size());
        voice.say(speech("phrase 0"), 1, LONG, new Stop());
        assertEquals(61, made.size());
    }

    private RecordedVoice voice(Synthesiser synthesiser) {
        return new RecordedVoice(synthesiser,
                (pcm, gain, _) -> played.add(pcm.size() + " samples at " + gain));
    }

    private Pcm make(Speech speech) {
        made.add(speech.text() + " " + speech.rate());
        return SOUND;
    }

    private static Speech speech(String text) {
        return new Speech(text, Locale.ENGLISH, 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }
}
