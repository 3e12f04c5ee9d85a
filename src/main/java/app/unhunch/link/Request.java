package app.unhunch.link;

import app.unhunch.breaks.PauseLength;
import app.unhunch.breaks.SessionEnd;
import app.unhunch.breaks.SessionKind;
import app.unhunch.history.Change;
import app.unhunch.remedy.RemedyWish;
import app.unhunch.routine.RoutineChange;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.util.Optional;

/// What a client asks of the agent.
public sealed interface Request {

    /// The first word of a client.
    ///
    /// @param version of the program the client belongs to
    record Hello(Role role, String version) implements Request {}

    /// What a client is.
    enum Role {

        /// Asks and goes.
        COMMAND,

        /// The window: takes orders, and hears everything that changes.
        WINDOW,

        /// A session in a terminal.
        TEXT_SESSION
    }

    /// Wants the status of the breaks.
    record GetStatus() implements Request {}

    /// Wants the settings.
    record GetSettings() implements Request {}

    /// Wants to know what works on this computer.
    record GetReports() implements Request {}

    /// Wants to know why there was a break or none in the last day.
    record GetDay() implements Request {}

    /// The break, now.
    record StartBreak() implements Request {}

    /// Again later; empty: for as long as the settings say.
    record Snooze(Optional<Duration> length) implements Request {}

    /// The next break so much later, or sooner where negative.
    record Move(Duration by) implements Request {}

    /// Not this break.
    record Skip() implements Request {}

    /// Takes the last skip back.
    record Undo() implements Request {}

    /// No breaks for a while.
    record Pause(PauseLength length) implements Request {}

    /// Breaks again.
    record Resume() implements Request {}

    /// Back at the desk.
    record Back() implements Request {}

    /// The break is shown, and something has to be read before its session begins.
    record Reading() implements Request {}

    /// A session began in the client.
    record SessionStarted(SessionKind kind, Duration planned) implements Request {}

    /// It ended.
    record SessionEnded(Duration worked, SessionEnd how) implements Request {}

    /// Writes down what happened.
    record Write(Change change) implements Request {}

    /// Other choices, all of them.
    record Settle(Settings settings) implements Request {}

    /// Another routine of the user's, or one less.
    record Arrange(RoutineChange change) implements Request {}

    /// Shows a notification to try them out.
    record TryNotice() implements Request {}

    /// Brings the window to the front; refused where there is none, so that whoever asks becomes it.
    record RaiseWindow() implements Request {}

    /// Plays a routine in the window, starting it where none is.
    record Play(String routine) implements Request {}

    /// The client could not show what it was ordered to.
    record CouldNotShow(String why) implements Request {}

    /// Wants something of the remedies; answered with where they stand then.
    record Relieve(RemedyWish wish) implements Request {}

    /// Wants to know where the remedies stand.
    record GetRemedies() implements Request {}

    /// Puts the files of a backup in the place of the user's, whose writer then ends; who asked starts another.
    ///
    /// @param backup the path of a zip
    record Restore(String backup) implements Request {}

    /// Deletes everything of the user's, and ends the agent.
    record DeleteAll() implements Request {}

    /// Ends the agent and its window.
    record Quit() implements Request {}
}
