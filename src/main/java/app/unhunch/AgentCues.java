package app.unhunch;

import app.unhunch.breaks.BreakCue;
import app.unhunch.breaks.BreakOffer;
import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Entry;
import app.unhunch.link.Order;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Does what the scheduler asks of the outside. Used on the engine's thread.
final class AgentCues implements Consumer<BreakCue> {

    private final AgentNotices notices;
    private final WindowDoor window;
    private final Scribe scribe;
    private final Runnable knock;
    private final Consumer<Duration> hands;
    private final Function<BreakOffer, RoutineFace> routines;
    private final Consumer<Entry> history;
    private String routine = "desk-reset";

    /// @param knock plays the sound of the notice
    /// @param hands waits so long at most for a pause in typing
    /// @param routines what a break will play
    /// @param history takes what is to be written down
    AgentCues(AgentNotices notices, WindowDoor window, Scribe scribe, Runnable knock, Consumer<Duration> hands,
            Function<BreakOffer, RoutineFace> routines, Consumer<Entry> history) {
        this.notices = notices;
        this.window = window;
        this.scribe = scribe;
        this.knock = knock;
        this.hands = hands;
        this.routines = routines;
        this.history = history;
    }

    @Override
    public void accept(BreakCue cue) {
        switch (cue) {
            case BreakCue.Announce announce -> notices.soon(announce, face(announce.offer()));
            case BreakCue.AwaitHands(var limit) -> hands.accept(limit);
            case BreakCue.TurnToDue due -> notices.due(due, face(due.offer()));
            case BreakCue.Withdraw _ -> notices.withdraw();
            case BreakCue.PrepareWindow(var offer) ->
                    window.order(new Order.PrepareBreak(offer, face(offer).id()));
            case BreakCue.ShowWindow(var offer, var arrival) ->
                    window.order(new Order.ShowBreak(offer, face(offer).id(), arrival));
            case BreakCue.CloseWindow _ -> window.orderIfThere(new Order.CloseBreak());
            case BreakCue.SoundNotice _ -> knock.run();
            case BreakCue.ShowNudge(var nudge, var sitting) -> notices.nudge(nudge, sitting);
            case BreakCue.WriteDown done -> history.accept(entry(done));
            case BreakCue.Save(var memory) -> scribe.write(memory);
        }
    }

    private RoutineFace face(BreakOffer offer) {
        var face = routines.apply(offer);
        routine = face.id();
        return face;
    }

    private Entry entry(BreakCue.WriteDown done) {
        var reasons = done.reasons().stream()
                .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.toSet());
        return new Entry.Break(done.at(), BreakOutcome.valueOf(done.outcome().name()),
                routine, done.length(), reasons);
    }

}
