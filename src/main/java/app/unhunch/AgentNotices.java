package app.unhunch;

import app.unhunch.breaks.BreakCue;
import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.Delivery;
import app.unhunch.breaks.Nudge;
import app.unhunch.desktop.Notice;
import app.unhunch.desktop.Notifier;
import app.unhunch.desktop.NotifierEvent;
import app.unhunch.link.Order;
import app.unhunch.machine.Moment;
import app.unhunch.settings.BreakSettings;
import app.unhunch.settings.CardUse;
import app.unhunch.settings.SafetySettings;
import app.unhunch.store.DiskFault;
import app.unhunch.store.Problem;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;

/// Shows the notice of a break, one at a time: by the desktop, or on our own card where that is wished or nothing else
/// answers. Used on the engine's thread.
final class AgentNotices {

    private final Notifier notifier;
    private final BreakNotices words;
    private final WindowDoor window;
    private final Consumer<Function<Moment, BreakEvent>> send;
    private final Consumer<Delivery> failed;
    private long last;
    private Optional<Live> live = Optional.empty();
    private Optional<LongFunction<Notice>> untold = Optional.empty();
    private BreakSettings settings;

    /// The notice that is shown now.
    ///
    /// @param card the same as an order, for where the desktop fails
    private record Live(Notice notice, Order card) {}

    AgentNotices(Notifier notifier, BreakNotices words, WindowDoor window, BreakSettings settings,
            Consumer<Function<Moment, BreakEvent>> send, Consumer<Delivery> failed) {
        this.notifier = notifier;
        this.words = words;
        this.window = window;
        this.settings = settings;
        this.send = send;
        this.failed = failed;
    }

    void settle(BreakSettings now) {
        settings = now;
    }

    void soon(BreakCue.Announce cue, RoutineFace routine) {
        show(words.soon(++last, cue, routine, snooze()),
                new Order.ShowNotice(cue.offer(), routine.id(), cue.left(), cue.snoozesLeft()));
    }

    void due(BreakCue.TurnToDue cue, RoutineFace routine) {
        show(words.due(++last, cue, routine, snooze()),
                new Order.ShowDue(cue.offer(), routine.id(), cue.sitting(), cue.snoozesLeft()));
    }

    void nudge(Nudge nudge, Duration sitting) {
        notifier.show(words.nudge(++last, nudge, sitting));
    }

    /// Nothing but a word to stand up, and whom to call.
    void standUp(SafetySettings said) {
        notifier.show(words.standUp(++last, said));
    }

    void trial() {
        notifier.show(words.trial(++last));
    }

    /// Something could not be saved; told once the notice of a break is gone, whose place it would take.
    void notSaved(DiskFault fault) {
        untold = Optional.of(id -> words.notSaved(id, fault));
        tell();
    }

    /// Something in the settings makes no sense; told as [#notSaved(DiskFault)] is.
    void notUnderstood(Problem first) {
        untold = Optional.of(id -> words.notUnderstood(id, first));
        tell();
    }

    /// The last line of the history was cut off; told as [#notSaved(DiskFault)] is.
    void lostLine(Problem where) {
        untold = Optional.of(id -> words.lostLine(id, where));
        tell();
    }

    void withdraw() {
        live.ifPresent(shown -> notifier.withdraw(shown.notice().id()));
        live = Optional.empty();
        window.orderIfThere(new Order.HideCard());
        tell();
    }

    private void tell() {
        if (live.isEmpty()) {
            untold.ifPresent(notice -> notifier.show(notice.apply(++last)));
            untold = Optional.empty();
        }
    }

    /// Shows what another notice took the place of.
    void again() {
        live.filter(_ -> settings.card() != CardUse.ALWAYS).ifPresent(shown -> notifier.show(shown.notice()));
    }

    /// What became of a notice.
    void heard(NotifierEvent event) {
        switch (event) {
            case NotifierEvent.ActionInvoked(var id, var key) -> act(key, isLive(id));
            case NotifierEvent.Failed(var id, var _) when isLive(id) -> {
                failed.accept(Delivery.NOTICE);
                live.ifPresent(shown -> card(shown.card()));
            }
            case NotifierEvent.Closed(var id, var why) when why == NotifierEvent.CloseReason.LOST && isLive(id) ->
                    live.ifPresent(shown -> card(shown.card()));
            case NotifierEvent.Failed _,NotifierEvent.Shown _,NotifierEvent.Closed _,NotifierEvent.ServerChanged _ -> {}
        }
    }

    /// The window could not show our card or a break.
    void cardFailed() {
        var what = live.isPresent() ? Delivery.NOTICE : Delivery.WINDOW;
        failed.accept(what);
        send.accept(at -> new BreakEvent.DeliveryFailed(at, what));
    }

    private void show(Notice notice, Order card) {
        live = Optional.of(new Live(notice, card));
        if (settings.card() == CardUse.ALWAYS) {
            card(card);
        } else {
            notifier.show(notice);
        }
    }

    private void card(Order card) {
        window.order(card);
    }

    /// A notice that is gone already may still start a break; it may no longer put one off, since that would be another.
    private void act(String key, boolean fresh) {
        if (key.equals(BreakNotices.START)) {
            send.accept(BreakEvent.StartBreak::new);
        } else if (fresh && key.equals(BreakNotices.SNOOZE)) {
            var length = snooze();
            send.accept(at -> new BreakEvent.Snooze(at, length));
        } else if (fresh && key.equals(BreakNotices.SKIP)) {
            send.accept(BreakEvent.Skip::new);
        }
    }

    private boolean isLive(long id) {
        return live.isPresent() && live.get().notice().id() == id;
    }

    private Duration snooze() {
        return settings.snooze().length();
    }
}
