package app.unhunch;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.DayLog;
import app.unhunch.history.Change;
import app.unhunch.link.Answer;
import app.unhunch.link.Order;
import app.unhunch.link.SenseLine;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.remedy.RemedyWish;
import app.unhunch.routine.RoutineChange;
import app.unhunch.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Does what clients ask of the agent besides events for the scheduler.
///
/// @param engine of the scheduler, on whose thread all of this happens, but for the reports
/// @param scribe writes the settings
/// @param keep writes a change of the history and tells the window of it
/// @param routines writes a change of the user's own routines and tells the window of it
/// @param log of the last day
/// @param last restores and deletes
/// @param end ends the agent
record AgentActions(AgentEngine engine, Scribe scribe, Consumer<Change> keep,
        Consumer<RoutineChange> routines, AgentSenses senses, WindowDoor window,
        AgentNotices notices, AgentRemedies remedies, AgentDay log, AgentReports report,
        AgentLast last, Runnable end) implements AgentRequests.Actions {

    @Override
    public void windowCame() {
        window.came();
    }

    @Override
    public void windowFailed() {
        notices.cardFailed();
    }

    @Override
    public void write(Change change) {
        keep.accept(change);
    }

    @Override
    public void settle(Settings settings) {
        scribe.write(settings);
        senses.look(settings.quiet());
        engine.send(at -> new BreakEvent.Settled(at, settings));
        engine.later(() -> {
            if (engine.isLocked()) {
                remedies.forbid();
            }
        });
    }

    @Override
    public void arrange(RoutineChange change) {
        routines.accept(change);
    }

    @Override
    public boolean raise() {
        return window.orderIfThere(new Order.Raise());
    }

    @Override
    public void play(String routine) {
        window.order(new Order.Play(routine));
    }

    @Override
    public void tryNotice() {
        notices.trial();
    }

    @Override
    public List<SenseLine> reports() {
        return report.lines();
    }

    @Override
    public DayLog day() {
        return log.log();
    }

    @Override
    public void relieve(RemedyWish wish) {
        if (!(wish instanceof RemedyWish.Start && engine.isLocked())) {
            remedies.wish(wish);
        }
    }

    @Override
    public void remedies(Consumer<RemedyStatus> to) {
        remedies.tell(to);
    }

    @Override
    public void restore(Path backup, Consumer<Answer> to) {
        last.restore(backup, to);
    }

    @Override
    public void deleteAll(Consumer<Answer> to) {
        last.deleteAll(to);
    }

    @Override
    public void quit() {
        end.run();
    }
}
