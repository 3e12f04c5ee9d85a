package app.unhunch;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.BreakState;
import app.unhunch.history.History;
import app.unhunch.link.Request;
import app.unhunch.machine.Moment;
import app.unhunch.safety.Gate;
import app.unhunch.safety.Verdict;
import app.unhunch.text.SafetyWords;
import app.unhunch.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Why a wish about the next break would change nothing, in one sentence for whoever typed it.
///
/// @param locale language of the sentence
record Refusals(Locale locale) {

    /// What to answer in place of doing it; empty if it can be done.
    Optional<String> of(Request wish, BreakState state, Moment at) {
        var status = state.status(at);
        return switch (wish) {
            case Request.StartBreak _ when isLocked(state, at) -> Optional.of(locked(state));
            case Request.Snooze _ when !status.canSnooze() ->
                    said(isPending(status.phase()) && status.snoozesLeft() == 0 ? "spent" : "no-snooze");
            case Request.Move _ when !status.canSkip() || isPending(status.phase()) ->
                    said(state.settings().breaks().strict() ? "strict" : "no-move");
            case Request.Skip _ when !status.canSkip() ->
                    said(state.settings().breaks().strict() ? "strict" : noSkip(status.phase()));
            case Request.Undo _ when status.undo().isEmpty() -> said("no-undo");
            default -> Optional.empty();
        };
    }

    private static boolean isLocked(BreakState state, Moment at) {
        return Gate.at(state.settings().safety(), History.EMPTY, at.wall()).of(List.of()) instanceof Verdict.Locked;
    }

    private String locked(BreakState state) {
        return Texts.load("notice", locale).get("stand-up.body",
                new SafetyWords(locale).number(state.settings().safety()));
    }

    private static String noSkip(BreakPhase phase) {
        return phase == BreakPhase.ON_BREAK ? "session" : "no-skip";
    }

    private static boolean isPending(BreakPhase phase) {
        return phase == BreakPhase.NOTICE || phase == BreakPhase.DUE || phase == BreakPhase.ON_BREAK;
    }

    /// Loaded only now: an agent that nobody asks in vain does not keep the texts.
    private Optional<String> said(String why) {
        return Optional.of(Texts.load("cli", locale).get("refused." + why));
    }
}
