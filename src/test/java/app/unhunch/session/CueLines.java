package app.unhunch.session;

import app.unhunch.routine.Step;
import java.util.List;
import java.util.Locale;

/// Cues and states as short lines, for tests that compare many at once.
final class CueLines {

    private CueLines() {}

    static List<String> of(List<SessionCue> cues) {
        return cues.stream().map(CueLines::of).toList();
    }

    private static String of(SessionCue cue) {
        return switch (cue) {
            case SessionCue.Started _ -> "started";
            case SessionCue.Begins begins -> step(begins.step());
            case SessionCue.Beat(_, var place) -> place.rep() + " " + place.beat().name();
            case SessionCue.HalfWay(_, var left) -> "half way, left " + left.toSeconds();
            case SessionCue.Count(_, var left) -> "" + left;
            case SessionCue.Halted(_, var left, var reason) -> "halted %s, left %d".formatted(reason, left.toSeconds());
            case SessionCue.Reenters(_, var left) -> "reenters, left " + left.toSeconds();
            case SessionCue.Resumed(_, var left) -> "resumed, left " + left.toSeconds();
            case SessionCue.Longer(_, var left) -> "longer, left " + left.toSeconds();
            case SessionCue.Finished(var result) -> "finished " + result.ending();
            case SessionCue.StayAwake _ -> "stay awake";
            case SessionCue.MaySleep _ -> "may sleep";
        };
    }

    static String step(Step step) {
        var side = switch (step.side()) {
            case BOTH -> "";
            case LEFT -> ", left";
            case RIGHT -> ", right";
        };
        return "%s %d/%d of move %d%s".formatted(step.phase().name().toLowerCase(Locale.ROOT), step.round().number(),
                step.round().of(), step.move(), side);
    }
}
