package app.unhunch;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.link.Request;
import java.util.Optional;

/// Turns what the user wishes of the scheduler into a request for the agent, who runs it.
final class BreakWishes {

    private BreakWishes() {}

    /// Empty for what only the agent itself can know.
    static Optional<Request> request(BreakEvent event) {
        return Optional.ofNullable(switch (event) {
            case BreakEvent.StartBreak _ -> new Request.StartBreak();
            case BreakEvent.Snooze(var _, var length) -> new Request.Snooze(Optional.of(length));
            case BreakEvent.Move(var _, var by) -> new Request.Move(by);
            case BreakEvent.Skip _ -> new Request.Skip();
            case BreakEvent.Undo _ -> new Request.Undo();
            case BreakEvent.Pause(var _, var length) -> new Request.Pause(length);
            case BreakEvent.Resume _ -> new Request.Resume();
            case BreakEvent.BackAtDesk _ -> new Request.Back();
            case BreakEvent.Reading _ -> new Request.Reading();
            case BreakEvent.SessionStarted(var _, var kind, var planned) -> new Request.SessionStarted(kind, planned);
            case BreakEvent.SessionEnded(var _, var worked, var how) -> new Request.SessionEnded(worked, how);
            case BreakEvent.DeliveryFailed(var _, var what) -> new Request.CouldNotShow(what.name());
            case BreakEvent.Tick _,BreakEvent.Started _,BreakEvent.Settled _,BreakEvent.Idle _,BreakEvent.Active _,BreakEvent.HandsAtRest _,BreakEvent.Locked _,BreakEvent.Unlocked _,BreakEvent.Slept _,BreakEvent.Quiet _,BreakEvent.Stopping _ ->
                    null;
        });
    }
}
