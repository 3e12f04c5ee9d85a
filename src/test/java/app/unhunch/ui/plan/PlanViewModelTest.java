package app.unhunch.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.Exercise;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.plan.Daypart;
import app.unhunch.plan.Ground;
import app.unhunch.plan.Slot;
import app.unhunch.safety.Band;
import app.unhunch.safety.Verdict;
import app.unhunch.safety.WarningSign;
import app.unhunch.settings.DaypartSettings;
import app.unhunch.settings.PlanPace;
import app.unhunch.settings.PlanSettings;
import app.unhunch.settings.Settings;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.kit.DialogLayer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanViewModelTest {

    private static final ZonedDateTime AFTERNOON = Sessions.START.wall();
    private static final LocalDate TODAY = AFTERNOON.toLocalDate();
    private static final PlanSettings PLAN = Settings.DEFAULTS.plan();

    private final List<PlanSettings> saved = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final DialogLayer layer = new DialogLayer();
    private final PrintedPapers papers = new PrintedPapers();
    private Predicate<Exercise> held = _ -> false;
    private Verdict allowed = new Verdict.Allowed();
    private final PlanViewModel model = new PlanViewModel(new PlanPorts(settings -> saved.add(settings.plan()),
            outside::add, _ -> Optional.of(Sessions.timeline(List.of("look-far", "breath"))), () -> held, () -> allowed,
            () -> layer, papers,
            place -> outside.add(place.toString()), () -> AFTERNOON), Locale.UK);

    @Test
    void beforeItStartsThePlanCanBeLookedAtAndStarted() {
        assertEquals(PlanScreen.State.NOT_STARTED, screen().state());
        assertEquals(new Slot(1, Daypart.AFTERNOON), screen().detail().orElseThrow().slot());
        model.begin(1);
        assertEquals(List.of(PLAN.withStarted(Optional.of(TODAY.plusDays(1)))), saved);
        model.show(Settings.DEFAULTS.withPlan(saved.getFirst()));
        assertEquals(PlanScreen.State.AHEAD, screen().state());
        assertEquals(List.of(PlanScreen.When.OTHER),
                screen().heads().stream().map(PlanScreen.Head::when).distinct().toList());
    }

    @Test
    void fieldsTellWhatWasDoneWhatIsReadyAndWhatWasLeftOut() {
        model.show(running(2));
        model.show(History.of(List.of(session("1", 2, "plan-1-morning-chair", 2), session("2", 2, "plan-1-evening", 2),
                session("3", 1, "plan-2-morning-floor", 2), session("4", 0, "plan-2-evening", 1))));
        assertEquals("3 of 28 done", screen().progress());
        assertEquals(List.of("DONE DONE LATER", "OPEN READY LATER", "DONE READY LATER", "OPEN READY LATER"),
                screen().rows().stream().map(row -> row.cells().stream().limit(3).map(cell -> cell.mark().name())
                        .collect(Collectors.joining(" "))).toList());
        assertEquals(List.of("Day 1", "Today", "Day 3"),
                screen().heads().stream().limit(3).map(PlanScreen.Head::day).toList());
        assertEquals("Day 2, Afternoon, Stretch, 2 min, ready", screen().rows().get(1).cells().get(1).words());
    }

    @Test
    void playingAsksForTheRoutineOfTheFieldOnTheChosenGround() {
        model.play(new Slot(3, Daypart.MORNING));
        model.show(Settings.DEFAULTS.withPlan(PLAN.withOnFloor(false)));
        model.play(new Slot(3, Daypart.MORNING));
        model.play("plan-3-strength");
        assertEquals(List.of("plan-3-morning-floor", "plan-3-morning-chair", "plan-3-strength"), outside);
        assertEquals(List.of(), saved);
    }

    @Test
    void aWarningSignHoldsThePlanAndLosesNothing() {
        model.show(running(0));
        allowed = new Verdict.WalkingOnly(Band.BOOK, Set.of(WarningSign.NUMBNESS));
        model.refresh();
        assertEquals(PlanScreen.State.HELD, screen().state());
        assertEquals(Set.of(PlanScreen.Mark.LATER), screen().rows().stream().flatMap(row -> row.cells().stream())
                .map(PlanScreen.Cell::mark).collect(Collectors.toSet()));
        allowed = new Verdict.Allowed();
        model.refresh();
        assertEquals(PlanScreen.State.RUNNING, screen().state());
    }

    @Test
    void everyPartHasTheUsersTimeAndItsOwnReminder() {
        model.show(Settings.DEFAULTS);
        model.turn(Daypart.EVENING, now -> now.withAt(LocalTime.of(18, 45)));
        model.show(Settings.DEFAULTS.withPlan(saved.getLast()));
        model.turn(Daypart.NIGHT, now -> now.withRemind(false));
        model.show(Settings.DEFAULTS.withPlan(saved.getLast()));
        model.pace(PlanPace.CALENDAR);
        assertEquals(PLAN.withEvening(new DaypartSettings(LocalTime.of(18, 45), true))
                .withNight(new DaypartSettings(LocalTime.of(22, 0), false)).withPace(PlanPace.CALENDAR),
                saved.getLast());
        assertEquals(List.of("07:30", "14:00", "18:45", "22:00"),
                screen().rows().stream().map(PlanScreen.Row::time).toList());
    }

    @Test
    void theWholeWeekIsPrintedWithItsDosesAndWhatToKnowBefore() {
        model.show(running(0));
        model.print();
        var page = papers.printed().getFirst().html();
        assertEquals(List.of(), Stream.of("Morning, 07:30", "Night, 22:00", "Day 7", "Look far and breathe (20 s)",
                "Strength too", "Unhunch gives general information.", "Stop when a move hurts.")
                .filter(words -> !page.contains(words)).toList());
        assertEquals("The plan opens in your browser, which prints it.", model.printedProperty().get());
    }

    @Test
    void strengthIsOfferedOnItsDaysOnly() {
        model.choose(new Slot(3, Daypart.AFTERNOON));
        assertEquals(new PlanScreen.Strength("morning",
                "For days on which the pain is low: 3 or less on two days in a row.", PlanScreen.Gate.OPEN),
                screen().detail().orElseThrow().strength().orElseThrow());
        held = move -> move.id().equals("breath");
        model.refresh();
        assertEquals(PlanScreen.Gate.SHUT, screen().detail().orElseThrow().strength().orElseThrow().open());
        assertEquals(List.of("on hold for now"), screen().detail().orElseThrow().items().stream()
                .filter(item -> item.open() == PlanScreen.Gate.SHUT).map(PlanScreen.Item::dose).toList());
        model.choose(new Slot(4, Daypart.AFTERNOON));
        assertEquals(Optional.empty(), screen().detail().orElseThrow().strength());
    }

    @Test
    void aPauseHoldsNothingAgainstAnybody() {
        model.show(running(1));
        model.togglePause();
        model.ground(Ground.CHAIR);
        assertEquals(List.of(running(1).plan().withPaused(true), running(1).plan().withOnFloor(false)), saved);
        model.show(Settings.DEFAULTS.withPlan(saved.getFirst()));
        assertEquals(PlanScreen.State.PAUSED, screen().state());
        model.quit();
        assertEquals(PLAN, saved.getLast());
    }

    @Test
    void anOverPlanComparesTheScoresOfItsEndsAndCanBeRepeated() {
        List<Change> changes = new ArrayList<>();
        for (var day = 1; day <= 7; day++) {
            changes.add(session("m" + day, 8 - day, "plan-%d-morning-floor".formatted(day), 2));
            changes.add(session("e" + day, 8 - day, "plan-%d-evening".formatted(day), 2));
        }
        changes.add(new Change.Add("p1", new Entry.Pain(AFTERNOON.minusDays(7), 5)));
        changes.add(new Change.Add("p7", new Entry.Pain(AFTERNOON.minusDays(1), 3)));
        model.show(running(7));
        model.show(History.of(changes));
        assertEquals(PlanScreen.State.OVER, screen().state());
        assertEquals("Your score was 5 on the first day and 3 on the last.", screen().pain());
        model.begin(0);
        assertEquals(List.of(running(0).plan()), saved);
    }

    private PlanScreen screen() {
        return model.screenProperty().get().orElseThrow();
    }

    private static Settings running(int daysAgo) {
        return Settings.DEFAULTS.withPlan(PLAN.withStarted(Optional.of(TODAY.minusDays(daysAgo))));
    }

    private static Change session(String id, int daysAgo, String routine, int done) {
        return new Change.Add(id, new Entry.Session(AFTERNOON.minusDays(daysAgo), routine, Duration.ofMinutes(2), done,
                2, Entry.Ending.FINISHED, Entry.Origin.CHOSEN, List.of()));
    }
}
