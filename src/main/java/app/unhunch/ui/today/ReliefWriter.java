package app.unhunch.ui.today;

import app.unhunch.remedy.Breathing;
import app.unhunch.remedy.Remedy;
import app.unhunch.routine.Timeline;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Writes what helps at once: remedies with a page of their own, and routines.
final class ReliefWriter {

    private static final List<String> ALL = List.of(Remedy.HEAT.exercise(), "knot-release-short", Breathing.EXERCISE);

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

    /// Whether it has a page on which it is set up.
    static boolean hasPage(TodayScreen.Relief relief) {
        return relief.id().equals(Remedy.HEAT.exercise()) || relief.id().equals(Breathing.EXERCISE);
    }

    private Optional<TodayScreen.Relief> relief(String id) {
        if (id.equals(Remedy.HEAT.exercise())) {
            return Optional.of(new TodayScreen.Relief(id, texts.get("relief.heat"),
                    times.minutes(Remedy.HEAT.usual())));
        }
        if (id.equals(Breathing.EXERCISE)) {
            return Optional.of(new TodayScreen.Relief(id, texts.get("relief.breathing"),
                    times.minutes(Breathing.LEAST)));
        }
        return routine.apply(id).map(timeline -> new TodayScreen.Relief(id, name(timeline),
                times.minutes(timeline.length())));
    }

    /// Short, where there is little room.
    private String name(Timeline timeline) {
        var key = "relief." + timeline.routine().id();
        return texts.keys().contains(key) ? texts.get(key) : timeline.routine().name();
    }
}
