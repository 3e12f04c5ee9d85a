package app.unhunch.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Exercise;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.settings.BladePain;
import app.unhunch.settings.SafetySettings;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of the gate over random answers, conditions, weeks of pain and moves.
class GateProperties {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-21T10:00:00+01:00[Europe/Berlin]");

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void oneMoveMoreNeverAllowsWhatWasNotAllowed(RandomGenerator random) {
        var gate = Gate.at(said(random), history(random), NOW);
        var moves = moves(random);
        var more = new ArrayList<>(moves);
        more.addAll(moves(random));
        if (gate.of(more) instanceof Verdict.Allowed) {
            assertEquals(new Verdict.Allowed(), gate.of(moves));
        }
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void anEmergencyOfTheLastDayLocksWhateverElseIsTrue(RandomGenerator random) {
        var said = said(random);
        var sign = WarningSign.of(Band.EMERGENCY).get(random.nextInt(8));
        var ids = new HashSet<>(Set.of(sign.id()));
        said.signs().ifPresent(answer -> ids.addAll(answer.signs()));
        var at = NOW.minusMinutes(random.nextInt(24 * 60)).toInstant();
        var gate = Gate.at(said.withSigns(Optional.of(new SignAnswer(at, ids))), history(random), NOW);
        assertInstanceOf(Verdict.Locked.class, gate.of(moves(random)));
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void whatIsAllowedHasNoSignAndNoCaution(RandomGenerator random) {
        var said = said(random);
        var gate = Gate.at(said, history(random), NOW);
        for (var move : Moves.ALL) {
            if (gate.of(List.of(move)) instanceof Verdict.Allowed && !move.id().endsWith("-break")) {
                assertEquals(Set.of(), said.signs().orElseThrow().signs(), move.id());
                assertTrue(move.cautionTags().stream().noneMatch(said.conditions()::contains), move.id());
            }
        }
    }

    private static SafetySettings said(RandomGenerator random) {
        var signs = random.nextInt(3) > 0 ? Set.<String>of()
                : some(random, List.of(WarningSign.values()), 2).stream().map(WarningSign::id)
                        .collect(Collectors.toSet());
        var answer = new SignAnswer(NOW.minusHours(random.nextInt(24 * 20)).toInstant(), signs);
        var tags = Moves.ALL.stream().flatMap(move -> move.cautionTags().stream()).distinct().sorted().toList();
        return Settings.DEFAULTS.safety()
                .withSigns(random.nextInt(10) == 0 ? Optional.empty() : Optional.of(answer))
                .withBladePain(
                        List.of(BladePain.NONE, BladePain.CHECKED, BladePain.ACKNOWLEDGED).get(random.nextInt(3)))
                .withConditions(Set.copyOf(some(random, tags, 2)));
    }

    private static History history(RandomGenerator random) {
        return History.of(IntStream.range(0, random.nextInt(30)).mapToObj(number -> new Change.Add("p" + number,
                new Entry.Pain(NOW.minusHours(random.nextInt(24 * 20)), random.nextInt(random.nextInt(1, 11)))))
                .toList());
    }

    private static List<Exercise> moves(RandomGenerator random) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> Moves.ALL.get(random.nextInt(Moves.ALL.size()))).toList();
    }

    private static <T> List<T> some(RandomGenerator random, List<T> all, int most) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(_ -> all.get(random.nextInt(all.size())))
                .distinct().toList();
    }
}
