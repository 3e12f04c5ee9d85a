package app.unhunch.ui.today;

import app.unhunch.exercise.Lengths;
import app.unhunch.remedy.Breathing;
import app.unhunch.remedy.KnotRelease;
import app.unhunch.remedy.Remedy;
import app.unhunch.routine.Timeline;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Writes what helps at once: remedies, each with a page of its own.
final class ReliefWriter {

    private static final List<String> ALL = List.of(Remedy.HEAT.exercise(), KnotRelease.EXERCISE, Breathing.EXERCISE);
    private static final String KNOTS = "knot-release-short";
    private static final int SPOTS = 4;

    private final Texts texts;
    private final TimeWords times;
    private final Function<String, Optional<Timeline>> routine;

    /// @param routine a routine as it would be played; empty where it must wait
    ReliefWriter(Locale locale, Function<String, Optional<Timeline>> routine) {
        this.routine = routine;
        texts = Texts.load("today", locale);
        times = new TimeWords(locale);
    }

    List<TodayScreen.Relief> all() {
        return ALL.stream().flatMap(id -> relief(id).stream()).toList();
    }

    private Optional<TodayScreen.Relief> relief(String id) {
        return switch (id) {
            case KnotRelease.EXERCISE -> routine.apply(KNOTS)
                    .map(_ -> line(id, "relief.knot", Lengths.times(KnotRelease.MOST, SPOTS)));
            case Breathing.EXERCISE -> Optional.of(line(id, "relief.breathing", Breathing.LEAST));
            default -> Optional.of(line(id, "relief.heat", Remedy.HEAT.usual()));
        };
    }

    private TodayScreen.Relief line(String id, String name, Duration length) {
        return new TodayScreen.Relief(id, texts.get(name), times.minutes(length));
    }
}
