package app.unhunch.ui.today;

import app.unhunch.routine.Timeline;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Writes the Today page. What the plan says is written anew once a minute at most, or when something about it changed.
final class TodayWriter {

    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Texts texts;
    private final TimeWords times;
    private final HeroWriter heroes;
    private final RailWriter rails;
    private final StreakWriter streaks;
    private final PlanRowWriter plans;
    private final AlertWriter alerts;
    private Optional<Written> written = Optional.empty();

    /// The plan as it was written last.
    private record Written(TodayFacts from, PlanRow row) {}

    /// @param plan any routine unfolded
    TodayWriter(Locale locale, RailWriter rails, Function<String, Optional<Timeline>> plan) {
        this.rails = rails;
        texts = Texts.load("today", locale);
        times = new TimeWords(locale);
        heroes = new HeroWriter(locale);
        streaks = new StreakWriter(locale);
        plans = new PlanRowWriter(locale, plan);
        alerts = new AlertWriter(locale);
    }

    TodayScreen screen(TodayFacts facts, List<TodayScreen.Relief> relief) {
        var rail = rails.day(facts);
        return new TodayScreen(greeting(facts), times.day(facts.now()), heroes.hero(facts), rail,
                rail.isPresent() ? "" : rails.note(facts), alerts.alert(facts), plan(facts), before(facts),
                streaks.streak(facts),
                facts.history().isUntouched() || facts.isHeld() ? List.of() : relief);
    }

    Dock dock(TodayFacts facts) {
        return heroes.dock(facts);
    }

    /// There may be other routines now.
    void forget() {
        written = Optional.empty();
    }

    private PlanRow plan(TodayFacts facts) {
        if (written.filter(last -> isSame(last.from(), facts)).isEmpty()) {
            written = Optional.of(new Written(facts, plans.row(facts)));
        }
        return written.get().row();
    }

    private static boolean isSame(TodayFacts one, TodayFacts other) {
        return one.settings().plan().equals(other.settings().plan()) && one.allowed().equals(other.allowed())
                && one.history().equals(other.history())
                && one.now().truncatedTo(ChronoUnit.MINUTES).equals(other.now().truncatedTo(ChronoUnit.MINUTES));
    }

    private String greeting(TodayFacts facts) {
        var time = facts.now().toLocalTime();
        return texts
                .get(time.isBefore(NOON) ? "good.morning" : time.isBefore(EVENING) ? "good.afternoon" : "good.evening");
    }

    private String before(TodayFacts facts) {
        var scores = facts.history().tally(facts.today()).pain();
        return scores.isEmpty() ? "" : texts.get("pain.before", scores.getLast());
    }
}
