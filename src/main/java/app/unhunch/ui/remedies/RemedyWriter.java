package app.unhunch.ui.remedies;

import app.unhunch.remedy.Ended;
import app.unhunch.remedy.Remedy;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.remedy.Round;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.remedies.RemedyScreen.Mark;
import app.unhunch.ui.remedies.RemedyScreen.Phase;
import app.unhunch.ui.remedies.RemedyScreen.Step;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// Writes what the page of one remedy shows.
final class RemedyWriter {

    private final Texts texts;
    private final TimeWords times;

    RemedyWriter(Locale locale) {
        texts = Texts.load("remedies", locale);
        times = new TimeWords(locale);
    }

    Texts texts() {
        return texts;
    }

    /// @param round the one that would begin; what runs takes its place
    RemedyScreen screen(RemedyStatus status, Round round, ZonedDateTime wall) {
        return status.now().map(now -> current(now, wall)).orElseGet(() -> status.lockedUntil()
                .filter(_ -> !round.remedy().rest().isZero())
                .map(until -> locked(status, round, until, wall)).orElseGet(() -> setup(status, round)));
    }

    /// What the dock says of it.
    RunningRemedy dock(RemedyStatus.Current now, Instant at) {
        var remedy = now.round().remedy();
        var brief = isDue(now, at) || now.ends().isEmpty() ? "" : times.clock(now.left(at));
        var says = !brief.isEmpty() ? brief : texts.get(now.ends().isEmpty() ? "dock.paused" : "dock.check");
        return new RunningRemedy(remedy.exercise(), texts.get("dock", name(remedy), says), brief);
    }

    private static boolean isDue(RemedyStatus.Current now, Instant at) {
        return now.ends().isPresent() && now.check().filter(check -> !check.isAfter(at)).isPresent();
    }

    String name(Remedy remedy) {
        return texts.get("name." + remedy.exercise());
    }

    private RemedyScreen setup(RemedyStatus status, Round round) {
        var remedy = round.remedy();
        var length = times.minutes(round.length());
        return new RemedyScreen(remedy, Phase.SETUP, name(remedy), times.clock(round.length()), "", length, 0,
                checkOn(round), texts.get("longest", times.minutes(remedy.most())),
                steps(round, Phase.SETUP, false, Optional.empty()),
                ended(status, remedy).orElseGet(() -> texts.get("right." + remedy.exercise())));
    }

    private RemedyScreen locked(RemedyStatus status, Round round, Instant until, ZonedDateTime wall) {
        var remedy = round.remedy();
        var left = Duration.between(wall.toInstant(), until);
        return new RemedyScreen(remedy, Phase.LOCKED, name(remedy), times.clock(left),
                texts.get("locked", times.time(until.atZone(wall.getZone()))), times.minutes(round.length()),
                1 - share(left, remedy.rest()), OptionalDouble.empty(), texts.get("locked.line"),
                steps(round, Phase.SETUP, false, Optional.empty()),
                ended(status, remedy).orElseGet(() -> texts.get("right." + remedy.exercise())));
    }

    private RemedyScreen current(RemedyStatus.Current now, ZonedDateTime wall) {
        var at = wall.toInstant();
        var round = now.round();
        var left = now.left(at);
        var due = isDue(now, at);
        var phase = now.ends().isEmpty() ? Phase.PAUSED : due ? Phase.CHECK : Phase.RUNNING;
        var length = times.minutes(round.length());
        return new RemedyScreen(round.remedy(), phase, name(round.remedy()), times.clock(left),
                phase == Phase.PAUSED ? texts.get("paused") : texts.get("left-of", length), length,
                1 - share(left, round.length()), now.check().isEmpty() ? OptionalDouble.empty() : checkOn(round),
                now.check().filter(_ -> phase == Phase.RUNNING)
                        .map(check -> texts.get("check-in", times.clock(Duration.between(at, check))))
                        .orElseGet(() -> due ? texts.get("check-now") : ""),
                steps(round, phase, now.check().isEmpty(),
                        now.ends().map(end -> end.plus(round.remedy().rest()).atZone(wall.getZone()))),
                "");
    }

    /// @param next before which no further round begins; empty before this one runs
    private List<Step> steps(Round round, Phase phase, boolean checked, Optional<ZonedDateTime> next) {
        var remedy = round.remedy();
        var begun = phase != Phase.SETUP;
        List<Step> steps = new ArrayList<>();
        for (var i = 1; i <= 3; i++) {
            var key = remedy.exercise() + "." + i;
            var mark = !begun ? Mark.LATER : i < 3 ? Mark.DONE : phase == Phase.CHECK ? Mark.DONE : Mark.NOW;
            steps.add(new Step(texts.get(key), texts.get(key + ".line"), mark));
        }
        remedy.check().filter(check -> check.compareTo(round.length()) < 0).ifPresent(check -> steps
                .add(new Step(texts.get("check.step", times.minutes(check)),
                        texts.get("check.step." + remedy.exercise()),
                        phase == Phase.CHECK ? Mark.NOW : begun && checked ? Mark.DONE : Mark.LATER)));
        steps.add(new Step(texts.get("end.step", times.minutes(round.length())),
                remedy.rest().isZero() ? texts.get("end.step.plain")
                        : next.map(when -> texts.get("end.step.next", times.time(when)))
                                .orElseGet(() -> texts.get("end.step.rest", times.minutes(remedy.rest()))),
                Mark.LATER));
        return List.copyOf(steps);
    }

    private Optional<String> ended(RemedyStatus status, Remedy remedy) {
        return status.last().filter(last -> last.remedy() == remedy).map(last -> texts.get(key(last),
                times.exact(Duration.ofSeconds(last.worked().toSeconds()))));
    }

    private static String key(Ended ended) {
        return "ended." + ended.how().name().toLowerCase(Locale.ROOT);
    }

    private static OptionalDouble checkOn(Round round) {
        return round.remedy().check().filter(check -> check.compareTo(round.length()) < 0)
                .map(check -> OptionalDouble.of(share(check, round.length()))).orElseGet(OptionalDouble::empty);
    }

    private static double share(Duration part, Duration whole) {
        return Math.clamp((double) part.toMillis() / whole.toMillis(), 0, 1);
    }
}
