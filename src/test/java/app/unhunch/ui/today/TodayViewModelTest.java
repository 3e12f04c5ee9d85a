package app.unhunch.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.PauseLength;
import app.unhunch.breaks.QuietReason;
import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.safety.Band;
import app.unhunch.safety.Question;
import app.unhunch.safety.Verdict;
import app.unhunch.safety.WarningSign;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import app.unhunch.ui.BreakStatuses;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.DayRail;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TodayViewModelTest {

    private static final ZonedDateTime AFTERNOON = Sessions.START.wall();
    private static final History SOME = History.of(List.of(
            taken("1", AFTERNOON.withHour(10).withMinute(0), BreakOutcome.TAKEN),
            taken("2", AFTERNOON.withHour(11).withMinute(0), BreakOutcome.SKIPPED),
            taken("3", AFTERNOON.withHour(11).withMinute(0), BreakOutcome.ANNOUNCED),
            new Change.Add("4", new Entry.Pain(AFTERNOON.withHour(9), 4))));

    private final ByHand later = new ByHand();
    private final List<BreakEvent> sent = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final List<Settings> saved = new ArrayList<>();
    private Verdict allowed = new Verdict.Allowed();
    private final TodayViewModel model = new TodayViewModel(new TodayPorts(
            event -> sent.add(event.apply(Sessions.START)), () -> AFTERNOON.plus(later.now()), this::pain,
            routine -> outside.add("start " + routine),
            _ -> Optional.of(Sessions.timeline(List.of("look-far", "breath"))),
            id -> id.equals("knot-release-short") ? Optional.of(Sessions.timeline(List.of("look-far")))
                    : Optional.empty(),
            id -> id.startsWith("plan-9") ? Optional.empty()
                    : Optional.of(Sessions.timeline(List.of("look-far", "breath"))),
            () -> allowed, saved::add, place -> outside.add(place.toString())),
            later, Locale.UK);

    @Test
    void theCountdownIsInMinutesAndInTheLastFiveInSeconds() {
        model.show(SOME);
        model.show(BreakStatuses.in(Duration.ofMinutes(34)));
        var hero = screen().hero();
        assertEquals(new TodayScreen.Hero("Next desk break at 15:00", "34 min",
                "Mobility + posture reset: look far and breathe, slow breath. 1 min 30 s, in your chair.",
                TodayScreen.Primary.START_BREAK, TodayScreen.Offer.YES, TodayScreen.Offer.YES, "26 min sitting",
                26 / 60.0), hero);
        later.pass(Duration.ofMinutes(29).plusMillis(2010));
        assertEquals("4:58", screen().hero().big());
        later.pass(Duration.ofSeconds(3));
        assertEquals("4:55", screen().hero().big());
        assertEquals("4:55", model.dockProperty().get().orElseThrow().value());
    }

    @Test
    void everyPhaseSaysWhatIsAndOffersTheRightButton() {
        model.show(SOME);
        assertEquals(List.of("On a break NONE", "Break over BACK_AT_DESK", "Break time START_BREAK", "Held START_BREAK",
                "Paused RESUME", "Away START_BREAK", "Away START_BREAK", "Lunch START_BREAK",
                "Done for today START_BREAK"),
                List.of(BreakPhase.ON_BREAK, BreakPhase.RESTING, BreakPhase.DUE, BreakPhase.HELD, BreakPhase.PAUSED,
                        BreakPhase.AWAY, BreakPhase.LOCKED, BreakPhase.LUNCH, BreakPhase.OUTSIDE_HOURS).stream()
                        .map(phase -> hero(status(phase, Set.of()))).map(hero -> hero.big() + " " + hero.primary())
                        .toList());
    }

    @Test
    void aHeldBreakSaysWhatHoldsItAndAPauseWhenItEnds() {
        model.show(SOME);
        assertEquals("Held: microphone in use, a window fills the screen",
                hero(status(BreakPhase.HELD, Set.of(QuietReason.FULL_SCREEN, QuietReason.CALL))).overline());
        var until = BreakStatuses.of(BreakPhase.PAUSED, Optional.empty(), Duration.ZERO,
                Optional.of(BreakStatuses.NOW.plus(Duration.ofMinutes(64))), Set.of(), Optional.empty());
        assertEquals("Until 15:30.", hero(until).line());
        assertEquals("Breaks start again tomorrow 09:00.",
                hero(BreakStatuses.of(BreakPhase.OUTSIDE_HOURS, Optional.empty(), Duration.ZERO,
                        Optional.empty(), Set.of(),
                        Optional.of(AFTERNOON.plusDays(1).withHour(9).withMinute(0).toInstant()))).line());
    }

    @Test
    void theFirstDayOffersTheFirstResetAndAnUnreachableAgentStillASession() {
        model.show(BreakStatuses.in(Duration.ofMinutes(34)));
        assertEquals("Your first reset", screen().hero().big());
        model.primary();
        model.agentIsSilent();
        assertEquals("Breaks are not counted", screen().hero().big());
        model.primary();
        assertEquals(List.of("start morning", "start desk-reset"), outside);
        assertEquals(List.of(), sent);
    }

    @Test
    void theRailShowsWhatWasAndWhatComes() {
        model.show(SOME);
        model.show(BreakStatuses.in(Duration.ofMinutes(34)));
        var rail = screen().rail().orElseThrow();
        assertEquals(List.of("10:00 TAKEN", "11:00 SKIPPED", "15:00 NEXT", "16:00 LATER", "17:00 LATER"),
                rail.stops().stream().map(stop -> stop.time() + " " + stop.fate()).toList());
        assertEquals(List.of("Start it now", "15 min later", "30 min later", "15 min sooner", "Skip it"),
                rail.stops().get(2).choices().stream().map(DayRail.Choice::label).toList());
        assertEquals(List.of("Move the next break to 16:00"),
                rail.stops().get(3).choices().stream().map(DayRail.Choice::label).toList());
        assertEquals("Earlier today: 4", screen().pain());
    }

    @Test
    void theNextBreakIsMovedOnTheRailAndBack() {
        model.show(SOME);
        model.show(BreakStatuses.in(Duration.ofMinutes(34)));
        var stops = screen().rail().orElseThrow().stops();
        stops.get(2).choices().get(1).does().run();
        assertEquals("Next break at 15:15", model.undoProperty().get().orElseThrow().done());
        model.undoProperty().get().orElseThrow().takeBack().run();
        stops.get(4).choices().getFirst().does().run();
        assertEquals(Stream.of(15, -15, 120).map(minutes -> new BreakEvent.Move(Sessions.START,
                Duration.ofMinutes(minutes))).toList(), sent);
    }

    @Test
    void aBreakThatWasHeldTellsWhy() {
        model.show(History.of(List.of(
                new Change.Add("1", new Entry.Break(AFTERNOON.withHour(10).withMinute(50), BreakOutcome.HELD,
                        "desk-reset", Duration.ofMinutes(10), Set.of("call"))),
                taken("2", AFTERNOON.withHour(11).withMinute(0), BreakOutcome.SKIPPED))));
        model.show(BreakStatuses.in(Duration.ofMinutes(34)));
        assertEquals("11:00, skipped; held before: microphone in use",
                screen().rail().orElseThrow().stops().getFirst().story());
    }

    @Test
    void quickReliefLeadsToItsPagesOnceThereWasAFirstEntry() {
        model.show(Settings.DEFAULTS);
        assertEquals(List.of(), screen().relief());
        model.show(SOME);
        var relief = screen().relief();
        assertEquals(List.of("Heat 20 min", "Knot release 4 min", "Breathing 3 min"),
                relief.stream().map(one -> one.name() + " " + one.length()).toList());
        relief.forEach(model::relieve);
        model.changeHours();
        assertEquals(List.of("Relief[remedy=heat-pad]", "Relief[remedy=ball-wall-release]",
                "Relief[remedy=deep-breathing]", "Choices[page=hours]"), outside);
    }

    @Test
    void thePlanIsOfferedThenShownByItsPartsThenGoesOn() {
        model.show(Settings.DEFAULTS);
        assertEquals("Seven days, four short parts a day", screen().plan().note().orElseThrow().title());
        model.plan().act(PlanRow.Act.BEGIN);
        assertEquals(Optional.of(AFTERNOON.toLocalDate()), saved.getLast().plan().started());
        model.show(saved.getLast());
        assertEquals(List.of("Morning missed MISSED", "Afternoon ready now READY", "Evening from 19:00 LATER",
                "Night from 22:00 LATER"), cards());
        assertEquals("0 of 4 done, Day 1 of 7", screen().plan().progress() + ", " + screen().plan().day());
        model.show(History.of(List.of(done("5", 8, "plan-1-morning-chair"))));
        assertEquals("Morning done 08:04 DONE", cards().getFirst());
        assertEquals("Afternoon, ready now, Stretch + movement break, 2 min, then a short walk",
                screen().plan().cards().get(1).words());
        model.plan().open(0);
        model.plan().open(1);
        model.plan().open(2);
        assertEquals(List.of("PLAN", "start five-minute-plan", "start plan-1-evening"), outside);
        model.show(saved.getLast().withPlan(saved.getLast().plan().withPaused(true)));
        assertEquals(List.of(PlanRow.Act.GO_ON), screen().plan().note().orElseThrow().offers());
        assertEquals(List.of(), screen().plan().cards());
    }

    @Test
    void aPlanThatIsOverOffersToGoOnOrToDoItAgain() {
        List<Change> week = new ArrayList<>();
        for (var day = 1; day <= 7; day++) {
            for (var part : List.of("morning-floor", "evening")) {
                week.add(new Change.Add(part + day, new Entry.Session(AFTERNOON.minusDays(8 - day),
                        "plan-" + day + "-" + part, Duration.ofMinutes(4), 4, 4, Entry.Ending.FINISHED,
                        Entry.Origin.CHOSEN, List.of())));
            }
        }
        model.show(History.of(week));
        model.show(Settings.DEFAULTS.withPlan(
                Settings.DEFAULTS.plan().withStarted(Optional.of(AFTERNOON.toLocalDate().minusDays(7)))));
        assertEquals("Keep going", screen().plan().title());
        model.plan().act(PlanRow.Act.KEEP_GOING);
        assertEquals(List.of("start five-minute-plan"), outside);
    }

    @Test
    void aWarningSignHoldsThePlanAndSaysWhatIsLeft() {
        model.show(SOME);
        model.show(Settings.DEFAULTS.withPlan(
                Settings.DEFAULTS.plan().withStarted(Optional.of(AFTERNOON.toLocalDate()))));
        allowed = new Verdict.WalkingOnly(Band.BOOK, Set.of(WarningSign.NUMBNESS));
        model.show(BreakStatuses.in(Duration.ofMinutes(34)));
        assertEquals("Walking breaks only", screen().alert().orElseThrow().title());
        assertEquals("34 min START_BREAK", screen().hero().big() + " " + screen().hero().primary());
        assertEquals(List.of("Morning on hold HELD", "Afternoon on hold HELD", "Evening on hold HELD",
                "Night on hold HELD"), cards());
        model.plan().open(3);
        allowed = new Verdict.Locked(AFTERNOON.plusHours(20).toInstant(), Set.of(WarningSign.CHEST_PAIN));
        model.show(BreakStatuses.in(Duration.ofMinutes(33)));
        assertEquals("You marked something to call 999 for", screen().alert().orElseThrow().title());
        assertEquals("On hold SEE_DOCTOR", screen().hero().big() + " " + screen().hero().primary());
        model.primary();
        assertEquals(List.of("SAFETY", "SAFETY"), outside);
    }

    @Test
    void whatWasMarkedStillCountsWhileItIsToBeAskedAboutAgain() {
        allowed = new Verdict.AskFirst(Question.HIGH_PAIN);
        model.show(SOME);
        model.show(BreakStatuses.in(Duration.ofMinutes(34)));
        model.show(marked());
        assertEquals(Optional.empty(), screen().alert(), "nothing was marked");
        model.show(marked(WarningSign.NUMBNESS.id()));
        assertEquals("Walking breaks only", screen().alert().orElseThrow().title());
        model.show(marked(WarningSign.CHEST_PAIN.id()));
        assertEquals(Optional.empty(), screen().alert(), "the day of the call is over");
    }

    private static Settings marked(String... signs) {
        return Settings.DEFAULTS.withSafety(Settings.DEFAULTS.safety()
                .withSigns(Optional.of(new SignAnswer(AFTERNOON.toInstant(), Set.of(signs)))));
    }

    private List<String> cards() {
        return screen().plan().cards().stream().map(card -> card.name() + " " + card.state() + " " + card.mark())
                .toList();
    }

    private static Change done(String id, int hour, String routine) {
        return new Change.Add(id, new Entry.Session(AFTERNOON.withHour(hour).withMinute(0), routine,
                Duration.ofMinutes(4), 4, 4, Entry.Ending.FINISHED, Entry.Origin.CHOSEN, List.of()));
    }

    @Test
    void commandsAskAndChangeNothingThemselves() {
        model.show(SOME);
        model.show(BreakStatuses.in(Duration.ofMinutes(34)));
        var before = screen();
        model.primary();
        model.skip();
        model.pause(new PauseLength.UntilTomorrow());
        model.togglePause();
        assertEquals(List.of(new BreakEvent.StartBreak(Sessions.START), new BreakEvent.Skip(Sessions.START),
                new BreakEvent.Pause(Sessions.START, new PauseLength.UntilTomorrow()),
                new BreakEvent.Pause(Sessions.START, new PauseLength.For(Duration.ofHours(1)))), sent);
        assertEquals(before, screen());
    }

    @Test
    void aScoreAndASkipCanBeTakenBack() {
        model.rate(4);
        model.undoProperty().get().orElseThrow().takeBack().run();
        assertEquals(List.of("pain 4", "not 4"), outside);
        assertTrue(model.painProperty().get().isEmpty());
        var status = BreakStatuses.in(Duration.ofMinutes(60));
        model.show(new BreakStatus(status.at(), status.phase(), status.due(), status.left(), status.every(),
                status.sitting(),
                status.sits(), status.next(), 3, true, true,
                Optional.of(new BreakStatus.SkipUndo(BreakStatuses.NOW, BreakStatuses.NOW.plusSeconds(6))), Set.of(),
                Optional.empty(), Optional.empty(), Duration.ZERO));
        model.undoProperty().get().orElseThrow().takeBack().run();
        assertEquals(List.of(new BreakEvent.Undo(Sessions.START)), sent);
        model.show(status);
        assertTrue(model.undoProperty().get().isEmpty());
    }

    private TodayScreen screen() {
        return model.screenProperty().get().orElseThrow();
    }

    private TodayScreen.Hero hero(BreakStatus status) {
        model.show(status);
        return screen().hero();
    }

    private static BreakStatus status(BreakPhase phase, Set<QuietReason> quiet) {
        return BreakStatuses.of(phase, Optional.empty(), Duration.ZERO, Optional.empty(), quiet, Optional.empty());
    }

    private Runnable pain(int score) {
        outside.add("pain " + score);
        return () -> outside.add("not " + score);
    }

    private static Change taken(String id, ZonedDateTime at, BreakOutcome outcome) {
        return new Change.Add(id, new Entry.Break(at, outcome, "desk-reset", Duration.ofMinutes(2), Set.of()));
    }
}
