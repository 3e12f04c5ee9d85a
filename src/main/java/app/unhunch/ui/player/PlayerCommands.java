package app.unhunch.ui.player;

import app.unhunch.machine.Moment;
import app.unhunch.routine.Move;
import app.unhunch.session.SessionEvent;
import java.util.function.Consumer;
import java.util.function.Function;

/// What can be asked of the running session. Changes nothing itself.
public final class PlayerCommands {

    private final Consumer<Function<Moment, SessionEvent>> send;
    private final Runnable answered;

    /// Commands that are sent there.
    ///
    /// @param answered runs before what takes a paused session on, however it stood
    PlayerCommands(Consumer<Function<Moment, SessionEvent>> send, Runnable answered) {
        this.send = send;
        this.answered = answered;
    }

    /// Stands still, or goes on.
    public void togglePause() {
        send.accept(SessionEvent.TogglePause::new);
    }

    /// Goes on.
    public void resume() {
        onward(SessionEvent.Resume::new);
    }

    /// Past this move, or past this pause.
    public void skip() {
        onward(SessionEvent.Skip::new);
    }

    /// Back to the move before, or to the start of this one.
    public void back() {
        onward(SessionEvent.Back::new);
    }

    /// This move again.
    public void repeat() {
        onward(SessionEvent.Repeat::new);
    }

    /// To the other side.
    public void otherSide() {
        send.accept(SessionEvent.OtherSide::new);
    }

    /// Ten seconds more.
    public void moreTime() {
        send.accept(SessionEvent.MoreTime::new);
    }

    /// Counts a repetition, ends a pause or a list.
    public void goOn() {
        send.accept(SessionEvent.GoOn::new);
    }

    /// Ends this move because it hurts.
    public void hurts() {
        send.accept(SessionEvent.Hurts::new);
    }

    /// Puts another move in the place of this one, and goes on.
    public void swap(Move move) {
        onward(at -> new SessionEvent.Swap(at, move));
    }

    /// Stands still.
    void pause() {
        send.accept(SessionEvent.Pause::new);
    }

    /// Ends the session, and keeps or forgets what was done.
    void end(SessionEvent.End.Choice choice) {
        onward(at -> new SessionEvent.End(at, choice));
    }

    private void onward(Function<Moment, SessionEvent> event) {
        answered.run();
        send.accept(event);
    }
}
