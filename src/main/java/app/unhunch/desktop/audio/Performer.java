package app.unhunch.desktop.audio;

import app.unhunch.desktop.Sounds;
import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import app.unhunch.desktop.Voice;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Plays and speaks, each job on a thread of its own, and tells how it went.
final class Performer {

    private final Sounds sounds;
    private final Voice voice;
    private final Consumer<Message> tell;

    Performer(Sounds sounds, Voice voice, Consumer<Message> tell) {
        this.sounds = sounds;
        this.voice = voice;
        this.tell = tell;
    }

    /// Gets the device ready, on the calling thread; then the voice, which may take longer, on its own.
    void warmUp() {
        tell.accept(new Message.SoundTried(problemOf(sounds::warmUp)));
        start("warm-up", () -> tell.accept(new Message.VoiceTried(problemOf(voice::warmUp))));
    }

    /// Lets `audio` be heard and tells its end, whatever happens.
    void begin(Audio audio, AudioSettings settings, Duration patience, Stop stop) {
        start("heard", () -> {
            try {
                tell.accept(perform(audio, settings, patience, stop));
            } finally {
                tell.accept(new Message.Ended());
            }
        });
    }

    /// Makes `texts` ready to be spoken, unless words are not heard at all.
    void prepare(List<String> texts, AudioSettings settings) {
        if (texts.isEmpty() || settings.words() == 0) {
            return;
        }
        start("prepare", () -> texts.forEach(text -> voice.prepare(speech(text, settings))));
    }

    /// Closes the voice.
    void close() {
        start("close", voice::close);
    }

    private Message perform(Audio audio, AudioSettings settings, Duration patience, Stop stop) {
        var volume = settings.volume(audio);
        return switch (audio) {
            case Audio.Chime chime ->
                    new Message.SoundTried(problemOf(() -> sounds.play(chime.sound(), volume, stop)));
            case Audio.Words words ->
                    new Message.VoiceTried(
                            problemOf(() -> voice.say(speech(words.text(), settings), volume, patience, stop)));
        };
    }

    private static Speech speech(String text, AudioSettings settings) {
        return new Speech(text, settings.language(), settings.rate());
    }

    private static void start(String name, Runnable job) {
        Thread.ofVirtual().name("speaker-" + name).start(job);
    }

    private static Optional<String> problemOf(Attempt attempt) {
        try {
            attempt.run();
            return Optional.empty();
        } catch (IOException unheard) {
            return Optional.of(String.valueOf(unheard.getMessage()));
        }
    }

    /// Something that is heard, or not.
    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }
}
