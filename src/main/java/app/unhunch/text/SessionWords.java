package app.unhunch.text;

import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Side;
import app.unhunch.routine.Pace;
import app.unhunch.routine.Phase;
import app.unhunch.routine.Step;
import app.unhunch.routine.Timeline;
import app.unhunch.session.MoveOutcome;
import app.unhunch.session.PauseReason;
import app.unhunch.session.SessionCue;
import app.unhunch.session.SessionResult;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The cues of a session as lines to read: for a terminal, and for screen readers.
public final class SessionWords {

    private final Texts texts;
    private final Vocabulary vocabulary;
    private final TimeWords times;

    /// Lines in that language.
    public SessionWords(Locale locale) {
        texts = Texts.load("session", locale);
        vocabulary = new Vocabulary(locale);
        times = new TimeWords(locale);
    }

    /// The line of a cue; a list has one more for each thing on it. Empty for nothing.
    public Optional<String> of(SessionCue cue) {
        return switch (cue) {
            case SessionCue.Started(var timeline) -> Optional.of(started(timeline));
            case SessionCue.Begins(var timeline, var index) -> Optional.of(begins(timeline, index).strip());
            case SessionCue.Beat(var step, var place) -> beat(step, place);
            case SessionCue.HalfWay(_, var left) -> Optional.of(texts.get("shown.half", times.exact(left)));
            case SessionCue.Count(_, var left) -> Optional.of(Integer.toString(left));
            case SessionCue.Halted(var step, var left, var reason) -> Optional.of(halted(step, left, reason));
            case SessionCue.Reenters _ -> Optional.of(texts.get("shown.reenters"));
            case SessionCue.Resumed(var step, var left) -> Optional.of(step.isOpen()
                    ? texts.get("shown.resumed-open")
                    : texts.get("shown.resumed", times.exact(left)));
            case SessionCue.Longer(_, var left) -> Optional.of(texts.get("shown.longer", times.exact(left)));
            case SessionCue.Finished(var result) -> Optional.of(finished(result));
            case SessionCue.StayAwake _,SessionCue.MaySleep _ -> Optional.empty();
        };
    }

    /// What a step is, in a few words: "Chin tuck, right side".
    public String named(Step step) {
        var name = step.exercise().words().name();
        return step.side() == Side.BOTH ? name : texts.get("sided", name, vocabulary.sideWord(step.side()));
    }

    private String started(Timeline timeline) {
        var name = timeline.routine().name();
        return timeline.steps().stream().anyMatch(Step::isOpen)
                ? texts.get("shown.started-open", name)
                : texts.get("shown.started", name, times.exact(timeline.length()));
    }

    private String begins(Timeline timeline, int index) {
        var step = timeline.steps().get(index);
        var time = times.exact(step.left(Duration.ZERO));
        var cue = step.exercise().words().cue();
        return switch (step.phase()) {
            case GET_READY -> texts.get("shown.first", time, named(step)) + need(step.exercise());
            case CHANGE -> texts.get("shown.next", time, named(step)) + need(step.exercise());
            case SWITCH -> texts.get("shown.switch", time, vocabulary.sideWord(step.side()));
            case REST -> texts.get("shown.rest-then", time, step.round().number(), step.round().of());
            case HOLD -> texts.get("shown.hold", time, counted(step), cue);
            case REPS -> texts.count("shown.reps", step.pace().map(Pace::count).orElse(1), counted(step), cue);
            case CIRCLES -> step.round().number() == 1
                    ? texts.get("shown.circles", time, named(step), cue)
                    : texts.get("shown.other-way", time);
            case TIMED -> texts.get("shown.timed", time, named(step), cue);
            case BREATHS -> texts.get("shown.breaths", time, named(step), cue);
            case PART -> texts.get("shown.part", time, part(step));
            case CHECKLIST -> list(step);
            case CLOSE -> texts.get("shown.close", time);
        };
    }

    private String need(Exercise exercise) {
        var things = exercise.equipment().stream().sorted().map(vocabulary::equipment).toList();
        return things.isEmpty() ? "" : " " + texts.get("shown.need", String.join(", ", things));
    }

    private String counted(Step step) {
        return step.round().of() == 1
                ? named(step)
                : texts.get("item", named(step), step.round().number(), step.round().of());
    }

    private String part(Step step) {
        var parts = step.exercise().words().parts();
        return step.round().number() <= parts.size() ? parts.get(step.round().number() - 1) : counted(step);
    }

    private String list(Step step) {
        var items = step.exercise().words().parts().stream().map(item -> texts.get("shown.list-item", item));
        return Stream.concat(Stream.of(texts.get("shown.list", named(step))), items).collect(Collectors.joining("\n"));
    }

    private Optional<String> beat(Step step, Pace.Place place) {
        var words = step.exercise().words().beats().getOrDefault(place.beat().name(), "");
        if (step.phase() == Phase.REPS && place.opensRep()) {
            return Optional.of(texts.get("shown.rep", place.rep(), words).strip());
        }
        return Optional.of(words).filter(some -> !some.isEmpty());
    }

    private String halted(Step step, Duration left, PauseReason reason) {
        return switch (reason) {
            case HURT -> texts.get("shown.hurt", step.exercise().words().name());
            case USER -> step.isOpen()
                    ? texts.get("shown.paused-open", named(step))
                    : texts.get("shown.paused", named(step), times.exact(left));
            case SLEEP -> step.isOpen()
                    ? texts.get("shown.slept-open", named(step))
                    : texts.get("shown.slept", named(step), times.exact(left));
        };
    }

    private String finished(SessionResult result) {
        var key = switch (result.ending()) {
            case COMPLETED -> "shown.completed";
            case KEPT -> "shown.kept";
            case HURT -> "shown.stopped";
            case DISCARDED -> "shown.discarded";
        };
        return texts.get(key, result.count(MoveOutcome.DONE), result.moves().size(), times.exact(result.played()));
    }
}
