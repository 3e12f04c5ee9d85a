package app.unhunch.desktop.audio;

import app.unhunch.desktop.Sound;
import app.unhunch.desktop.audio.Audio.Chime;
import app.unhunch.desktop.audio.Audio.Words;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program that lets the real speaker be heard through whatever the computer has: what the end-to-end test of sound
/// records. Writes down what it learns about what can be heard.
public final class AudioScript {

    private static final AudioSettings LOUD = new AudioSettings(0.6, 0.6, 1, Locale.ENGLISH);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String SENTENCE = "Let your right shoulder sink toward the floor and breathe out slowly";

    private final Speaker speaker;

    private AudioScript(Speaker speaker) {
        this.speaker = speaker;
    }

    /// Runs one script to its end.
    ///
    /// @param args name of the script: `every-sound`, `session`, `mute` or `one`
    public static void main(String[] args) throws Exception {
        var chain = new AudioChain(System.getProperty("os.name"), System.getenv(), Path.of(System.getenv("HOME")));
        var start = System.nanoTime();
        try (var speaker = Speaker.start(chain.sounds(), chain.voice(), LOUD,
                () -> Duration.ofNanos(System.nanoTime() - start), health -> System.out.println(health))) {
            var script = new AudioScript(speaker);
            switch (args[0]) {
                case "every-sound" -> script.everySound();
                case "session" -> script.session();
                case "mute" -> script.mute();
                case "one" -> script.hear(chime(Sound.START), words("Chin tuck"), chime(Sound.HALF_WAY));
                default -> throw new IllegalArgumentException(args[0]);
            }
            script.quiet();
        }
    }

    private void everySound() {
        hear(Stream.of(Sound.values()).map(AudioScript::chime).toArray(Audio[]::new));
    }

    /// A move on two sides, with a sentence that the last seconds cut short.
    private void session() throws Exception {
        speaker.prepare(List.of("Shoulder rolls", "Left side", SENTENCE, "3"));
        speaker.perform(List.of(words("Shoulder rolls"), chime(Sound.START)));
        hear(chime(Sound.HALF_WAY));
        speaker.perform(List.of(chime(Sound.SIDE), words("Left side")));
        hear(chime(Sound.REST));
        quiet();
        hear(words(SENTENCE));
        pass(Duration.ofMillis(1500));
        speaker.perform(List.of(new Words("3", Urgency.NOW, LONG), new Chime(Sound.COUNT, Urgency.NOW, LONG)));
        quiet();
        hear(chime(Sound.DONE));
    }

    /// A sentence that is muted, what is asked for meanwhile, and a bell after that.
    private void mute() throws Exception {
        hear(chime(Sound.START));
        quiet();
        hear(words(SENTENCE + ", " + SENTENCE));
        pass(Duration.ofSeconds(2));
        speaker.settings(LOUD.muted());
        hear(chime(Sound.DONE), words("Nobody hears this"));
        pass(Duration.ofSeconds(2));
        speaker.settings(LOUD);
        hear(chime(Sound.END));
    }

    /// Asks for one after the other, without waiting.
    private void hear(Audio... audio) {
        for (var one : audio) {
            speaker.perform(List.of(one));
        }
    }

    private void quiet() throws Exception {
        speaker.quiet().get(20, TimeUnit.SECONDS);
    }

    /// Lets time pass, as the user does.
    private static void pass(Duration time) throws InterruptedException {
        var _ = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Audio chime(Sound sound) {
        return new Chime(sound, Urgency.SOON, LONG);
    }

    private static Audio words(String text) {
        return new Words(text, Urgency.SOON, LONG);
    }
}
