package app.unhunch;

import app.unhunch.desktop.Notice;
import app.unhunch.desktop.Notifier;
import app.unhunch.desktop.NotifierEvent;
import app.unhunch.desktop.Sound;
import app.unhunch.history.Entry;
import app.unhunch.machine.Engine;
import app.unhunch.machine.Moment;
import app.unhunch.remedy.Ended;
import app.unhunch.remedy.Remedies;
import app.unhunch.remedy.RemedyCue;
import app.unhunch.remedy.RemedyEvent;
import app.unhunch.remedy.RemedyMemory;
import app.unhunch.remedy.RemedyState;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.remedy.RemedyWish;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs the remedies on an engine of their own, which comes up with the first round and costs nothing before. Its thread
/// owns every field but `thread`.
final class AgentRemedies implements AutoCloseable {

    /// How late an end may be noticed after the computer slept.
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    private final Supplier<Moment> clock;
    private final Notifier notifier;
    private final RemedyNotices words;
    private final Outside outside;
    private final Engine<RemedyState, RemedyEvent, RemedyCue> engine;
    private Optional<Thread> thread = Optional.empty();
    private RemedyState state = RemedyState.NOT_STARTED;
    private long last;
    private boolean shown;

    /// What remedies lead to. Called on their thread.
    ///
    /// @param publish takes where they stand
    /// @param ring plays a sound
    /// @param save keeps where they stand
    /// @param history takes what is to be written down
    /// @param noticeGone told when the notification is free again
    record Outside(Consumer<RemedyStatus> publish, Consumer<Sound> ring, Consumer<RemedyMemory> save,
            Consumer<Entry> history, Runnable noticeGone) {}

    AgentRemedies(Supplier<Moment> clock, Notifier notifier, Locale locale, Outside outside) {
        this.clock = clock;
        this.notifier = notifier;
        this.words = new RemedyNotices(locale);
        this.outside = outside;
        this.engine = new Engine<>(new Remedies(), clock, HEARTBEAT, this::publish, this::perform, new Faults(),
                Optional::empty);
    }

    /// Goes on where it stood when the program ended.
    void start(RemedyMemory memory) {
        begin();
        engine.send(at -> new RemedyEvent.Started(at, Optional.of(memory)));
    }

    /// Does what the user wants.
    void wish(RemedyWish wish) {
        begin();
        engine.send(at -> new RemedyEvent.Wished(at, wish));
    }

    /// A warning sign forbids them.
    void forbid() {
        if (thread.isPresent()) {
            engine.send(RemedyEvent.Forbidden::new);
        }
    }

    /// Gives `to` where they stand once everything before is done.
    void tell(Consumer<RemedyStatus> to) {
        if (thread.isEmpty()) {
            to.accept(RemedyStatus.NONE);
            return;
        }
        engine.send(at -> {
            to.accept(Remedies.status(state, at));
            return new RemedyEvent.Tick(at);
        });
    }

    /// What became of a notice; those of others are left alone.
    void heard(NotifierEvent event) {
        if (event instanceof NotifierEvent.ActionInvoked(var id, var key) && id < 0) {
            engine.send(at -> key.equals(RemedyNotices.FINE)
                    ? new RemedyEvent.Wished(at, new RemedyWish.SkinIsFine())
                    : new RemedyEvent.Wished(at, new RemedyWish.Stop()));
        }
    }

    @Override
    public void close() {
        thread.ifPresent(Thread::interrupt);
    }

    private void begin() {
        if (thread.isEmpty()) {
            thread = Optional.of(Thread.ofVirtual().name("remedies").start(() -> engine.run(RemedyState.NOT_STARTED)));
        }
    }

    private void publish(RemedyState now) {
        state = now;
        outside.publish().accept(Remedies.status(now, clock.get()));
    }

    private void perform(RemedyCue cue) {
        switch (cue) {
            case RemedyCue.AskForCheck(var round) -> {
                outside.ring().accept(Sound.START);
                show(words.check(--last, round));
            }
            case RemedyCue.SayEnded(var ended) -> {
                outside.ring().accept(Sound.DONE);
                show(words.ended(--last, ended));
            }
            case RemedyCue.Withdraw _ -> withdraw();
            case RemedyCue.WriteDown(var began, var ended) -> outside.history().accept(
                    new Entry.Session(began, ended.remedy().exercise(), ended.worked(), done(ended), 1,
                            done(ended) == 1 ? Entry.Ending.FINISHED : Entry.Ending.STOPPED, Entry.Origin.REMEDY,
                            List.of()));
            case RemedyCue.Save(var memory) -> outside.save().accept(memory);
        }
    }

    private void show(Notice notice) {
        shown = true;
        notifier.show(notice);
    }

    private void withdraw() {
        if (shown) {
            shown = false;
            notifier.withdraw(last);
            outside.noticeGone().run();
        }
    }

    private static int done(Ended ended) {
        return ended.how() == Ended.How.FINISHED ? 1 : 0;
    }
}
