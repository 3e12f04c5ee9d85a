package app.unhunch.desktop.audio;

import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import app.unhunch.desktop.Voice;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// Speaks with the first voice that works. One that failed is not asked again: a failing one may cost seconds.
final class FirstVoice implements Voice {

    private final AtomicReference<Choice> choice;

    FirstVoice(List<Voice> voices) {
        choice = new AtomicReference<>(new Choice(voices, List.of()));
    }

    @Override
    public void warmUp() throws IOException {
        first(Voice::warmUp);
    }

    @Override
    public void prepare(Speech speech) {
        choice.get().voices().stream().findFirst().ifPresent(voice -> voice.prepare(speech));
    }

    @Override
    public void say(Speech speech, double volume, Duration patience, Stop stop) throws IOException {
        first(voice -> voice.say(speech, volume, patience, stop));
    }

    @Override
    public void close() {
        choice.getAndSet(new Choice(List.of(), List.of("closed"))).voices().forEach(Voice::close);
    }

    private void first(Use use) throws IOException {
        for (var now = choice.get(); !now.voices().isEmpty(); now = choice.get()) {
            var voice = now.voices().getFirst();
            try {
                use.of(voice);
                return;
            } catch (IOException failed) {
                choice.updateAndGet(before -> before.without(voice, String.valueOf(failed.getMessage())));
            }
        }
        throw new IOException("no voice: " + String.join("; ", choice.get().problems()));
    }

    /// What a voice is asked to do.
    @FunctionalInterface
    private interface Use {
        void of(Voice voice) throws IOException;
    }

    /// The voices that are left, and why the others are not.
    private record Choice(List<Voice> voices, List<String> problems) {

        private Choice {
            voices = List.copyOf(voices);
            problems = List.copyOf(problems);
        }

        Choice without(Voice voice, String problem) {
            if (!voices.contains(voice)) {
                return this;
            }
            voice.close();
            return new Choice(
                    voices.stream().filter(other -> !other.equals(voice)).toList(),
                    Stream.concat(problems.stream(), Stream.of(problem)).distinct().toList());
        }
    }
}
