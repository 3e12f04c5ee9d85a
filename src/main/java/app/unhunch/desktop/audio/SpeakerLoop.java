package app.unhunch.desktop.audio;

import app.unhunch.desktop.Stop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The thread that owns the queue of a [Speaker]: hears messages, asks [Turns] what to do, does it.
final class SpeakerLoop {

    private final BlockingQueue<Message> inbox;
    private final Performer performer;
    private final Supplier<Duration> elapsed;
    private final Consumer<AudioHealth> report;
    private final List<CompletableFuture<@Nullable Void>> whenQuiet = new ArrayList<>();
    private AudioHealth health = AudioHealth.WELL;
    private Stop stop = new Stop();

    SpeakerLoop(
            BlockingQueue<Message> inbox,
            Performer performer,
            Supplier<Duration> elapsed,
            Consumer<AudioHealth> report) {
        this.inbox = inbox;
        this.performer = performer;
        this.elapsed = elapsed;
        this.report = report;
    }

    /// Runs until it is told to close.
    void run(Turns start) {
        var turns = start;
        try {
            while (true) {
                var decision = turns.next(elapsed.get());
                turns = act(decision);
                var message = wait(decision.act());
                if (message instanceof Message.Close) {
                    break;
                }
                if (message != null) {
                    turns = hear(turns, message);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            stop.ask();
            performer.close();
            whenQuiet.forEach(quiet -> quiet.complete(null));
        }
    }

    private Turns act(Turns.Decision decision) {
        var turns = decision.turns();
        switch (decision.act()) {
            case Turns.Act.Begin(var turn) -> {
                stop = new Stop();
                performer.begin(turn.audio(), turns.settings(), turn.latest().minus(elapsed.get()), stop);
            }
            case Turns.Act.Cut() -> stop.ask();
            case Turns.Act.Wait _,Turns.Act.Rest _ -> {}
        }
        if (turns.idle()) {
            whenQuiet.forEach(quiet -> quiet.complete(null));
            whenQuiet.clear();
        }
        return turns;
    }

    /// The next message; null when the time to wait for is there.
    private @Nullable Message wait(Turns.Act act) throws InterruptedException {
        return act instanceof Turns.Act.Wait(var at)
                ? inbox.poll(Math.max(0, at.minus(elapsed.get()).toNanos()), TimeUnit.NANOSECONDS)
                : inbox.take();
    }

    private Turns hear(Turns turns, Message message) {
        return switch (message) {
            case Message.Ask(var audio, var at) -> turns.ask(audio, at);
            case Message.Settings(var settings) -> turns.settings(settings);
            case Message.Hush() -> act(turns.forget().cut());
            case Message.Ended() -> turns.ended(elapsed.get());
            case Message.Prepare(var texts) -> {
                performer.prepare(texts, turns.settings());
                yield turns;
            }
            case Message.WhenQuiet(var quiet) -> {
                whenQuiet.add(quiet);
                yield turns;
            }
            case Message.SoundTried(var problem) -> {
                know(health.withSound(problem));
                yield turns;
            }
            case Message.VoiceTried(var problem) -> {
                know(health.withVoice(problem));
                yield turns;
            }
            case Message.Close() -> turns;
        };
    }

    private void know(AudioHealth now) {
        if (!now.equals(health)) {
            health = now;
            report.accept(now);
        }
    }
}
