package app.unhunch.safety;

import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Kind;
import app.unhunch.history.History;
import app.unhunch.settings.BladePain;
import app.unhunch.settings.SafetySettings;
import app.unhunch.settings.SignAnswer;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What may be done at one moment: made from what the user said and felt, then asked about moves.
public final class Gate {

    /// For how long an emergency answer locks everything.
    public static final Duration LOCK = Duration.ofHours(24);

    /// For how long an answer serves for moves against pain that is there now.
    private static final Duration FRESH = Duration.ofMinutes(30);

    /// Moves that are nothing but standing up, walking and drinking.
    private static final Set<String> WALKING = Set.of("walk-break", "standing-break", "hydration-break");

    private final Optional<Verdict> stop;
    private final Verdict toWalkers;
    private final boolean fresh;
    private final Set<String> conditions;
    private final Optional<Hold.Bar> bar;

    private Gate(SafetySettings said, PainTrend pain, ZonedDateTime now) {
        var answer = said.signs();
        stop = answer.map(given -> stop(given, pain, now)).orElseGet(() -> Optional.of(new Verdict.AskFirst(
                Question.FIRST)));
        toWalkers = stop.filter(verdict -> !(verdict instanceof Verdict.WalkingOnly)).orElseGet(Verdict.Allowed::new);
        fresh = answer.isPresent() && !answer.get().at().plus(FRESH).isBefore(now.toInstant());
        conditions = said.conditions();
        bar = bar(said.bladePain(), pain);
    }

    /// The gate as it stands at a moment.
    ///
    /// @param said what was acknowledged and answered
    /// @param done what was felt and done before
    public static Gate at(SafetySettings said, History done, ZonedDateTime now) {
        return new Gate(said, new PainTrend(done, now.toLocalDate()), now);
    }

    /// Whether these moves may be done, one after the other; of no move at all: whether anything may.
    public Verdict of(Collection<Exercise> moves) {
        if (!moves.isEmpty() && moves.stream().allMatch(move -> WALKING.contains(move.id()))) {
            return toWalkers;
        }
        if (stop.isPresent()) {
            return stop.get();
        }
        if (!fresh && moves.stream().anyMatch(move -> move.slots().contains("acute"))) {
            return new Verdict.AskFirst(Question.PAIN_NOW);
        }
        Map<String, Hold> held = new LinkedHashMap<>();
        moves.forEach(move -> hold(move).ifPresent(why -> held.put(move.id(), why)));
        return held.isEmpty() ? new Verdict.Allowed() : new Verdict.Held(held);
    }

    /// Why this move waits even where others may be done; empty if it need not.
    public Optional<Hold> hold(Exercise move) {
        var has = new TreeSet<>(move.cautionTags());
        has.retainAll(conditions);
        if (!has.isEmpty()) {
            return Optional.of(new Hold.Condition(has));
        }
        return isStrength(move) ? bar.map(Hold.Strength::new) : Optional.empty();
    }

    /// The signs of an answer; one that is not known counts as one to be looked at today.
    static Set<WarningSign> signs(SignAnswer answer) {
        return answer.signs().stream().map(id -> WarningSign.find(id).orElse(WarningSign.FAST_WORSE))
                .collect(Collectors.toSet());
    }

    /// The most urgent of the signs of an answer; empty if there are none.
    public static Optional<Band> band(SignAnswer answer) {
        return signs(answer).stream().map(WarningSign::band).min(Band::compareTo);
    }

    private static Optional<Verdict> stop(SignAnswer answer, PainTrend pain, ZonedDateTime now) {
        var signs = signs(answer);
        var band = band(answer);
        if (band.filter(Band.EMERGENCY::equals).isPresent()) {
            var until = answer.at().plus(LOCK);
            return Optional.of(now.toInstant().isBefore(until) ? new Verdict.Locked(until, signs)
                    : new Verdict.AskFirst(Question.DAY_AFTER));
        }
        return pain.questionSince(answer.at(), now.getZone()).<Verdict>map(Verdict.AskFirst::new)
                .or(() -> band.map(urgency -> new Verdict.WalkingOnly(urgency, signs)));
    }

    private static Optional<Hold.Bar> bar(BladePain blades, PainTrend pain) {
        if (blades == BladePain.ACKNOWLEDGED) {
            return Optional.of(Hold.Bar.UNCHECKED);
        }
        return pain.isLow() ? Optional.empty() : Optional.of(Hold.Bar.PAIN);
    }

    /// Strength work in earnest; what also belongs into a morning is light enough for everybody.
    private static boolean isStrength(Exercise move) {
        return move.kind() == Kind.STRENGTH && (move.slots().isEmpty() || move.slots().contains("strength"))
                && !move.slots().contains("morning");
    }
}
