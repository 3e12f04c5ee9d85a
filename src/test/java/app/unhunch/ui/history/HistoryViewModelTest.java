package app.unhunch.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2025-11-18T14:26+01:00[Europe/Berlin]");
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final Entry SESSION = new Entry.Session(NOW.minusDays(1), "desk-reset", Duration.ofMinutes(2), 2,
            4,
            Entry.Ending.STOPPED, Entry.Origin.CHOSEN, List.of());
    private static final Entry PAIN = new Entry.Pain(NOW.minusDays(1).plusMinutes(5), 4);

    private final Kept kept = new Kept();
    private final List<Object> asked = new ArrayList<>();
    private final HistoryViewModel model = new HistoryViewModel(new HistoryPorts(kept, () -> NOW, asked::add,
            () -> asked.add("break"), (form, to, then) -> then.accept(
                    form == HistoryPorts.Form.CSV ? Optional.empty() : Optional.of("the disk is full")),
            Printed.sheet(asked)), Locale.UK);

    @Test
    void nothingIsShownBeforeSomethingHappened() {
        model.wake();
        assertFalse(model.nothingProperty().get(), "not known yet");
        model.show(History.EMPTY);
        assertTrue(model.nothingProperty().get());
        assertEquals(Optional.empty(), model.screenProperty().get());
        model.startBreak();
        model.seeSafety();
        assertEquals(List.of("break", Place.Tab.SAFETY), asked);
    }

    @Test
    void figuresAreOnlyReckonedWhileSomebodyLooks() {
        model.show(past(SESSION));
        assertEquals(Optional.empty(), model.screenProperty().get());
        model.wake();
        var before = model.screenProperty().get();
        assertTrue(before.isPresent());
        model.rest();
        model.show(past(SESSION, PAIN));
        assertEquals(before, model.screenProperty().get());
    }

    @Test
    void tilesSayWhatTheDaysAddUpTo() {
        model.show(Past.of(NOW, 400));
        model.look(Range.FOUR_WEEKS);
        model.wake();
        assertEquals(List.of(
                new HistoryScreen.Tile(HistoryScreen.Sign.RISE, "Streak", "257 days", "best was 257"),
                new HistoryScreen.Tile(HistoryScreen.Sign.BREAKS, "Breaks taken", "86%", "2 points up"),
                new HistoryScreen.Tile(HistoryScreen.Sign.MOVING, "Moving", "3 h 28 min", "11 min a week more"),
                new HistoryScreen.Tile(HistoryScreen.Sign.RISE, "Pain, 7-day mean", "2.5 to 3.0", "since 27 Oct")),
                screen().tiles());
    }

    @Test
    void thePageForTheDoctorIsKeptOrPrintedAndSaysWhatBecameOfIt() {
        model.saveSummary(Path.of("for-dr-who.html"));
        assertEquals("Saved as for-dr-who.html", model.exportedProperty().get());
        model.printSummary();
        assertEquals("Not saved: no browser", model.exportedProperty().get());
        assertEquals(List.of("keep Summary in for-dr-who.html", "print Summary"), asked);
    }

    @Test
    void eachRangeShowsWholeWeeksUpToToday() {
        model.show(past(SESSION));
        model.wake();
        for (var range : Range.values()) {
            model.look(range);
            var cells = screen().heat().cells();
            assertEquals(range.weeks() * 7 - 5, cells.size(), "Tuesday is the second day of the week");
            assertEquals(TODAY, cells.get(screen().heat().today()).day());
        }
        assertEquals(List.of("Mon 17 Nov", "2 min"), screen().heat().table().rows().getFirst());
        assertEquals("Mon 17 Nov: 2 min", screen().heat().cells().get(screen().heat().today() - 1).words());
    }

    @Test
    void aTrendNeedsThreeDaysWithScores() {
        model.show(past(PAIN));
        model.wake();
        assertEquals("2 more days for a trend", screen().pain().hint());
        model.show(past(SESSION));
        assertEquals("No scores in this time", screen().pain().hint());
    }

    @Test
    void painThatRoseThreeDaysInARowIsSaidQuietly() {
        model.show(past(pain(3, 2), pain(2, 3), pain(1, 4)));
        model.wake();
        assertEquals(Optional.empty(), screen().rising());
        model.show(past(pain(3, 2), pain(2, 3), pain(1, 4), pain(0, 5)));
        assertEquals(Optional.of("Your scores rose three days in a row."), screen().rising());
    }

    @Test
    void aSessionThatHurtIsMarkedInTheChart() {
        model.show(past(PAIN, new Entry.Session(NOW.minusDays(2), "neck", Duration.ofSeconds(60), 1, 4,
                Entry.Ending.HURT, Entry.Origin.CHOSEN, List.of("chin-tuck"))));
        model.wake();
        assertEquals(List.of(new HistoryScreen.Mark(11, "Something hurt: Routine neck")), screen().pain().events());
    }

    @Test
    void theStartOfThePlanIsMarkedInTheChart() {
        model.show(past(SESSION, PAIN));
        model.show(Settings.DEFAULTS.withPlan(Settings.DEFAULTS.plan().withStarted(Optional.of(TODAY.minusDays(3)))));
        model.wake();
        assertEquals(List.of(new HistoryScreen.Mark(10, "Plan started")), screen().pain().events());
    }

    @Test
    void aSessionIsCorrectedInMinutesAndBack() {
        model.show(past(SESSION, PAIN));
        model.open(TODAY.minusDays(1));
        model.relength("e0", 5);
        model.relength("e0", 0);
        model.relength("e1", 5);
        var longer = new Entry.Session(SESSION.at(), "desk-reset", Duration.ofMinutes(5), 2, 4, Entry.Ending.STOPPED,
                Entry.Origin.CHOSEN, List.of());
        assertEquals(List.of(new Change.Edit("e0", Instant.EPOCH, longer)), kept.changes());
        takeBack("Changed to 5 min");
        assertEquals(new Change.Edit("e0", Instant.EPOCH, SESSION), kept.changes().getLast());
    }

    @Test
    void aDayListsWhatHappenedButNotTheStepsOnTheWay() {
        model.show(past(SESSION, PAIN, pause(BreakOutcome.ANNOUNCED), pause(BreakOutcome.SKIPPED)));
        model.open(TODAY.minusDays(1));
        assertEquals(Optional.of(new DayScreen(TODAY.minusDays(1), "Mon 17 Nov", List.of(
                new DayScreen.Line("e3", "10:00", "Break skipped", OptionalInt.empty(), OptionalInt.empty()),
                new DayScreen.Line("e0", "14:26", "Routine desk-reset, 2 min, 2 of 4 moves", OptionalInt.empty(),
                        OptionalInt.of(2)),
                new DayScreen.Line("e1", "14:31", "Pain 4 of 10", OptionalInt.of(4), OptionalInt.empty())))),
                model.dayProperty().get());
        model.closeDay();
        assertEquals(Optional.empty(), model.dayProperty().get());
    }

    @Test
    void whatIsRemovedChangedOrAddedCanBeTakenBack() {
        model.show(past(SESSION, PAIN));
        model.open(TODAY.minusDays(1));
        model.remove("e0");
        takeBack("Removed Routine desk-reset, 2 min, 2 of 4 moves");
        model.rescore("e1", 7);
        takeBack("Changed to 7 of 10");
        model.rescore("e1", 4);
        model.score(2);
        takeBack("Saved 2 of 10");
        model.remove("unknown");
        assertEquals(List.of(new Change.Delete("e0", Instant.EPOCH), new Change.Edit("e0", Instant.EPOCH, SESSION),
                new Change.Edit("e1", Instant.EPOCH, new Entry.Pain(PAIN.at(), 7)),
                new Change.Edit("e1", Instant.EPOCH, PAIN),
                new Change.Add("new", new Entry.Pain(NOW.minusDays(1).withHour(12).withMinute(0), 2)),
                new Change.Delete("new", Instant.EPOCH)), kept.changes());
    }

    @Test
    void aScoreOfTodayIsOfThisMoment() {
        model.openToday();
        model.score(3);
        assertEquals(List.of(new Change.Add("new", new Entry.Pain(NOW, 3))), kept.changes());
    }

    @Test
    void anExportSaysWhatBecameOfIt() {
        model.export(HistoryPorts.Form.CSV, Path.of("out.csv"));
        assertEquals("Saved as out.csv", model.exportedProperty().get());
        model.export(HistoryPorts.Form.JSON, Path.of("out.json"));
        assertEquals("Not saved: the disk is full", model.exportedProperty().get());
    }

    private void takeBack(String done) {
        var undo = model.undoProperty().get().orElseThrow();
        assertEquals(done, undo.done());
        undo.takeBack().run();
    }

    private HistoryScreen screen() {
        return model.screenProperty().get().orElseThrow();
    }

    private static Entry pain(int daysAgo, int score) {
        return new Entry.Pain(NOW.minusDays(daysAgo), score);
    }

    private static Entry pause(BreakOutcome outcome) {
        return new Entry.Break(NOW.minusDays(1).withHour(10).withMinute(0), outcome, "desk-reset", Duration.ZERO,
                Set.of());
    }

    private static History past(Entry... entries) {
        List<Change> changes = new ArrayList<>();
        for (var entry : entries) {
            changes.add(new Change.Add("e" + changes.size(), entry));
        }
        return History.of(changes);
    }
}
