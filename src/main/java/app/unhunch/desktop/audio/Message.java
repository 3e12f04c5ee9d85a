package app.unhunch.desktop.audio;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// What the thread that owns the queue is told.
sealed interface Message {

    /// Let this be heard; asked for at `at`.
    record Ask(List<Audio> audio, Duration at) implements Message {}

    /// These will be spoken soon.
    record Prepare(List<String> texts) implements Message {}

    /// Take these settings.
    record Settings(AudioSettings settings) implements Message {}

    /// End what is heard and forget the rest.
    record Hush() implements Message {}

    /// Complete `quiet` when nothing is heard and nothing waits.
    record WhenQuiet(CompletableFuture<@Nullable Void> quiet) implements Message {}

    /// Sounds can be heard, or cannot because of `problem`.
    record SoundTried(Optional<String> problem) implements Message {}

    /// Words can be heard, or cannot because of `problem`.
    record VoiceTried(Optional<String> problem) implements Message {}

    /// What was heard has ended.
    record Ended() implements Message {}

    /// End everything.
    record Close() implements Message {}
}
