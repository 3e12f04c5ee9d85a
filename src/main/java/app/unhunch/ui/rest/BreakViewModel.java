package app.unhunch.ui.rest;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.history.BreakOutcome;
import app.unhunch.history.History;
import app.unhunch.session.Ending;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.kit.Later;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

/// What a break shows beside its session, and what it can ask for. Lives on the FX thread; touches no control.
public final class BreakViewModel {

    private static final int CLOSES_AFTER_SECONDS = 8;
    private static final Duration SECOND = Duration.ofSeconds(1);

    /// The end of a break.
    ///
    /// @param title such as "Back upright"
    /// @param line breaks of today and when the next one comes
    public record Done(String title, String line) {}

    private final ReadOnlyObjectWrapper<Optional<Done>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper here = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper closes = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<OptionalInt> pain = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private final ReadOnlyBooleanWrapper asksPain = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canSnooze = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canSkip = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper snooze = new ReadOnlyStringWrapper("");

    private final BreakPorts ports;
    private final Later later;
    private final Runnable close;
    private final Texts texts;
    private final TimeWords times;

    private SessionState state = new SessionState.Idle();
    private Settings settings = Settings.DEFAULTS;
    private History history = History.EMPTY;
    private Optional<BreakStatus> status = Optional.empty();
    private Subscription closing = Subscription.EMPTY;
    private Runnable unrate = () -> {};
    private int secondsLeft;

    /// A break that has not begun.
    ///
    /// @param close takes the window away
    public BreakViewModel(BreakPorts ports, Later later, Locale locale, Runnable close) {
        this.ports = ports;
        this.later = later;
        this.close = close;
        texts = Texts.load("rest", locale);
        times = new TimeWords(locale);
        show(settings);
    }

    // state, in

    /// Shows where the session stands.
    public void show(SessionState shown) {
        var before = state;
        state = shown;
        if (here.get() && shown instanceof SessionState.Ended ended && !(before instanceof SessionState.Ended)) {
            end(ended);
        } else if (shown instanceof SessionState.Underway && !(before instanceof SessionState.Underway)) {
            closing.unsubscribe();
            pain.set(OptionalInt.empty());
            unrate = () -> {};
            done.set(Optional.empty());
        }
    }

    /// Shows the user's choices.
    public void show(Settings shown) {
        settings = shown;
        asksPain.set(shown.breaks().askPain());
        snooze.set(texts.get("snooze", times.minutes(shown.breaks().snooze().length())));
    }

    /// Shows what was done before.
    public void show(History shown) {
        history = shown;
        write();
    }

    /// Shows what the break scheduler is about.
    public void show(BreakStatus shown) {
        status = Optional.of(shown);
        canSnooze.set(shown.canSnooze());
        canSkip.set(shown.canSkip());
        write();
    }

    // properties, out

    /// The end of the break; empty before.
    public ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// When the window closes by itself, in words; empty if it does not.
    public ReadOnlyStringProperty closesProperty() {
        return closes.getReadOnlyProperty();
    }

    /// The score given at the end.
    public ReadOnlyObjectProperty<OptionalInt> painProperty() {
        return pain.getReadOnlyProperty();
    }

    /// Whether the end asks how the back feels.
    public ReadOnlyBooleanProperty asksPainProperty() {
        return asksPain.getReadOnlyProperty();
    }

    /// Whether the break can be put off now.
    public ReadOnlyBooleanProperty canSnoozeProperty() {
        return canSnooze.getReadOnlyProperty();
    }

    /// Whether the break can be left out now.
    public ReadOnlyBooleanProperty canSkipProperty() {
        return canSkip.getReadOnlyProperty();
    }

    /// What the button that puts it off says.
    public ReadOnlyStringProperty snoozeProperty() {
        return snooze.getReadOnlyProperty();
    }

    /// The words of a break.
    public Texts texts() {
        return texts;
    }

    /// The time of day.
    public String timeOfDay() {
        return times.time(ports.clock().get().wall());
    }

    /// Whether the break is on the screen; else the session, if there is one, is none of ours.
    public ReadOnlyBooleanProperty hereProperty() {
        return here.getReadOnlyProperty();
    }

    // commands

    /// The break comes to the screen.
    public void arrive() {
        here.set(true);
    }

    /// Ends the break and takes the window away at once.
    public void endAndLeave() {
        ports.session().accept(at -> new SessionEvent.End(at, SessionEvent.End.Choice.KEEP));
        leave();
    }

    /// Ends the break, and takes the window away if it has ended already.
    public void endBreak() {
        if (state instanceof SessionState.Underway) {
            ports.session().accept(at -> new SessionEvent.End(at, SessionEvent.End.Choice.KEEP));
        } else {
            leave();
        }
    }

    /// Puts the break off.
    public void snooze() {
        var length = settings.breaks().snooze().length();
        ports.breaks().accept(at -> new BreakEvent.Snooze(at, length));
        ports.session().accept(at -> new SessionEvent.End(at, SessionEvent.End.Choice.DISCARD));
        leave();
    }

    /// Leaves the break out.
    public void skip() {
        ports.breaks().accept(BreakEvent.Skip::new);
        ports.session().accept(at -> new SessionEvent.End(at, SessionEvent.End.Choice.DISCARD));
        leave();
    }

    /// Keeps a pain score, in place of one given before.
    public void rate(int score) {
        stay();
        pain.set(OptionalInt.of(score));
        unrate.run();
        unrate = ports.pain().apply(score);
    }

    /// Someone is here: the window does not close by itself.
    public void stay() {
        closing.unsubscribe();
        closes.set("");
    }

    /// Takes the window away.
    public void leave() {
        stay();
        here.set(false);
        done.set(Optional.empty());
        close.run();
    }

    private void end(SessionState.Ended ended) {
        if (ended.result().ending() == Ending.DISCARDED) {
            leave();
            return;
        }
        write(ended);
        secondsLeft = CLOSES_AFTER_SECONDS;
        count();
    }

    private void count() {
        if (secondsLeft == 0) {
            leave();
        } else {
            closes.set(texts.get("done.closes", secondsLeft));
            secondsLeft--;
            closing = later.after(SECOND, this::count);
        }
    }

    private void write() {
        if (done.get().isPresent() && state instanceof SessionState.Ended ended) {
            write(ended);
        }
    }

    private void write(SessionState.Ended ended) {
        var now = ports.clock().get().wall();
        var taken = history.tally(now.toLocalDate()).breaks(BreakOutcome.TAKEN);
        var count = taken == 0 ? "" : texts.count("done.count", taken);
        var next = status.flatMap(BreakStatus::due)
                .map(due -> texts.get("done.next", times.time(due.atZone(now.getZone())))).orElse("");
        done.set(Optional
                .of(new Done(texts.get(ended.result().ending() == Ending.COMPLETED ? "done.title" : "done.part"),
                        texts.get("done.line", count, next).strip())));
    }
}
