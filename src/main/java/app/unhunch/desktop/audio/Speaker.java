package app.unhunch.desktop.audio;

import app.unhunch.desktop.Sounds;
import app.unhunch.desktop.Voice;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Lets sounds and words be heard one after the other, never two at once: the more urgent first, late ones not at all,
/// nothing while muted ([Urgency], [Audio#patience], [AudioSettings#muted]).
///
/// Every method may be called from any thread and returns at once. One thread owns the queue; what is heard runs on a
/// thread of its own and reports its end. Neither keeps the program alive.
public final class Speaker implements AutoCloseable {

    private final BlockingQueue<Message> inbox = new LinkedBlockingQueue<>();
    private final Supplier<Duration> elapsed;
    private final Runnable life;

    /// A speaker that hears nothing before it begins; what it is asked until then waits.
    ///
    /// @param voice closed together with the speaker
    /// @param elapsed time since any one moment; never goes back
    /// @param report told what can be heard whenever that is not what was known before; [AudioHealth#WELL] is
    ///     assumed first. Called on the thread of the queue, must return soon
    public Speaker(Sounds sounds, Voice voice, AudioSettings settings, Supplier<Duration> elapsed,
            Consumer<AudioHealth> report) {
        this.elapsed = elapsed;
        var performer = new Performer(sounds, voice, inbox::add);
        var loop = new SpeakerLoop(inbox, performer, elapsed, report);
        life = () -> {
            performer.warmUp();
            loop.run(Turns.quiet(settings));
        };
    }

    /// Makes sounds and voice ready and begins; once.
    public void begin() {
        Thread.ofVirtual().name("speaker").start(life);
    }

    /// Starts a speaker, which ends with [#close] or with the program. As the constructor, and begun.
    public static Speaker start(
            Sounds sounds,
            Voice voice,
            AudioSettings settings,
            Supplier<Duration> elapsed,
            Consumer<AudioHealth> report) {
        var speaker = new Speaker(sounds, voice, settings, elapsed, report);
        speaker.begin();
        return speaker;
    }

    /// Lets `audio`, which belongs to one moment, be heard.
    public void perform(List<? extends Audio> audio) {
        inbox.add(new Message.Ask(List.copyOf(audio), elapsed.get()));
    }

    /// Makes ready what will probably be said soon, in the present language and at the present pace.
    public void prepare(List<String> texts) {
        inbox.add(new Message.Prepare(List.copyOf(texts)));
    }

    /// Takes other settings at once; what they make silent ends.
    public void settings(AudioSettings settings) {
        inbox.add(new Message.Settings(settings));
    }

    /// Ends what is heard and forgets what waits: the moment has passed, as after a skip or at a pause.
    public void hush() {
        inbox.add(new Message.Hush());
    }

    /// Completes when nothing is heard and nothing waits any more; all that was asked for before has then been heard
    /// or dropped.
    public CompletableFuture<@Nullable Void> quiet() {
        var quiet = new CompletableFuture<@Nullable Void>();
        inbox.add(new Message.WhenQuiet(quiet));
        return quiet;
    }

    /// Ends what is heard and everything else; nothing is heard from it again.
    @Override
    public void close() {
        inbox.add(new Message.Close());
    }
}
