package app.unhunch;

import app.unhunch.breaks.BreakCue;
import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.SessionEnd;
import app.unhunch.machine.Moment;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/// While an emergency answer locks everything, lets no break reach the user: in its place comes a word to stand up and
/// whom to call. Used on the engine's thread.
final class LockedCues implements Consumer<BreakCue> {

    private final Consumer<BreakCue> usual;
    private final BooleanSupplier locked;
    private final Runnable standUp;
    private final Consumer<Function<Moment, BreakEvent>> send;

    /// @param standUp says that it is time to stand up, and no more
    LockedCues(Consumer<BreakCue> usual, BooleanSupplier locked, Runnable standUp,
            Consumer<Function<Moment, BreakEvent>> send) {
        this.usual = usual;
        this.locked = locked;
        this.standUp = standUp;
        this.send = send;
    }

    @Override
    public void accept(BreakCue cue) {
        if (!locked.getAsBoolean()) {
            usual.accept(cue);
            return;
        }
        switch (cue) {
            case BreakCue.Announce _ -> {
                standUp.run();
                send.accept(BreakEvent.Skip::new);
            }
            case BreakCue.ShowWindow _ -> {
                standUp.run();
                send.accept(at -> new BreakEvent.SessionEnded(at, Duration.ZERO, SessionEnd.EARLY));
            }
            case BreakCue.TurnToDue _,BreakCue.PrepareWindow _,BreakCue.SoundNotice _ -> {}
            case BreakCue.AwaitHands(var _) -> send.accept(BreakEvent.HandsAtRest::new);
            case BreakCue.Withdraw _,BreakCue.CloseWindow _,BreakCue.ShowNudge _,BreakCue.WriteDown _,BreakCue.Save _ ->
                    usual.accept(cue);
        }
    }
}
