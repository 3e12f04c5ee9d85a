package app.unhunch.ui.routines;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.routine.Draft;
import app.unhunch.routine.Frequency;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.routines.RoutinesScreen.Shelf;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoutinesViewModelTest {

    private final Ready ready = new Ready();
    private final RoutinesViewModel model = new RoutinesViewModel(ready.ports(), Ready.SHIPPED.catalog(), Locale.UK);

    @Test
    void theCardOfARoutineSaysWhatItTakes() {
        show(Ready.OWN);
        var facts = "3 moves, "
                + new TimeWords(Locale.UK).exact(Timeline.of(Ready.CALL, Ready.SHIPPED.catalog()).length());
        assertEquals(new RoutineFace("before-a-long-call", "Before a long call", facts, "",
                List.of(new RoutineFace.Chip("Desk", RoutineFace.Sort.DESK)), "chin-tuck", RoutineFace.Tint.DESK,
                Set.of(RoutineFace.Mark.OWN, RoutineFace.Mark.FITS_BREAK),
                "Before a long call, " + facts + ", Desk"), face("before-a-long-call"));
        assertEquals(new RoutineFace("stiffness-six", "Six for stiffness", face("stiffness-six").facts(), "",
                List.of(plain("Floor"), plain("Towel")), "cat-cow", RoutineFace.Tint.MOBILITY, Set.of(),
                "Six for stiffness, " + face("stiffness-six").facts() + ", Floor, Towel"), face("stiffness-six"));
        assertEquals(RoutineFace.Tint.STRENGTH, face("strength-full").tint());
        assertEquals(List.of("Desk break", "Desk"),
                face("desk-reset").chips().stream().map(RoutineFace.Chip::words).toList());
    }

    @Test
    void howOftenItIsMeantIsOnTheCardAndHeard() {
        var twice = Draft.of(Ready.CALL).withFrequency(Optional.of(new Frequency(2, Set.of(MONDAY, THURSDAY))));
        show(new OwnRoutines(List.of(twice.routine("twice").orElseThrow()), List.of()));
        assertEquals("2 times a day: Mon, Thu", face("twice").often());
        assertEquals("Before a long call, " + face("twice").facts() + ", 2 times a day: Mon, Thu, Desk",
                face("twice").heard());
    }

    @Test
    void everyReadyMadeRoutineStandsOnceAndThoseOfThePlanDoNot() {
        show(OwnRoutines.NONE);
        var groups = model.screenProperty().get().groups();
        assertEquals(List.of(Shelf.OWN, Shelf.READY, Shelf.SHORT, Shelf.STRENGTH),
                groups.stream().map(RoutinesScreen.Group::shelf).toList());
        var ids = groups.stream().flatMap(group -> group.faces().stream()).map(RoutineFace::id).toList();
        assertEquals(Ready.SHIPPED.routines().stream().map(Routine::id).filter(id -> !id.startsWith("plan-")).sorted()
                .toList(), ids.stream().sorted().toList());
        assertEquals("desk-reset", groups.get(1).faces().getFirst().id());
    }

    @Test
    void theLastRunIsToldByDay() {
        show(Ready.OWN);
        model.show(History.of(List.of(run("a", 9, "my-lunch-reset"), run("b", 2, "my-lunch-reset"),
                run("c", 0, "desk-reset"), run("d", 30, "physio-set"))));
        assertEquals(List.of("Last run Mon", "Standing"),
                face("my-lunch-reset").chips().stream().map(RoutineFace.Chip::words).toList());
        assertEquals("Last run today", face("desk-reset").chips().get(1).words());
        assertEquals("Last run Mon 19 Oct", face("physio-set").chips().getFirst().words());
    }

    @Test
    void whatWaitsOrIsIncompleteSaysSo() {
        ready.onHold = move -> move.id().equals("wall-angels");
        show(new OwnRoutines(List.of(Ready.LUNCH, Ready.routine("old", "Old one", "cat-cow", "gone-move")), List.of()));
        assertTrue(face("my-lunch-reset").marks().contains(RoutineFace.Mark.ON_HOLD));
        assertEquals("Its move gone-move is not in the catalog", face("old").facts());
        model.start("old");
        assertEquals(List.of(), ready.played);
    }

    @Test
    void aStartPlaysIt() {
        show(Ready.OWN);
        model.start("my-lunch-reset");
        assertEquals(List.of(Ready.LUNCH), ready.played);
    }

    @Test
    void aCopyStandsBehindAndCanBeTakenBack() {
        show(Ready.OWN);
        model.duplicate("my-lunch-reset");
        model.duplicate("desk-reset");
        var copy = (RoutineChange.Put) ready.arranged.getFirst();
        assertEquals(1, copy.place());
        assertEquals("my-lunch-reset-copy", copy.routine().id());
        assertEquals("My lunch reset, copy", copy.routine().name());
        assertEquals(Ready.LUNCH.items(), copy.routine().items());
        assertEquals(2, ((RoutineChange.Put) ready.arranged.get(1)).place());
        takeBack();
        assertEquals(new RoutineChange.Remove("desk-reset-copy"), ready.arranged.getLast());
    }

    @Test
    void whatIsDeletedComesBackWhereItWasAndTheBreaksFollow() {
        show(Ready.OWN);
        model.useForBreaks("my-lunch-reset");
        assertEquals("my-lunch-reset", ready.saved.getLast().breaks().routine());
        model.delete("my-lunch-reset");
        assertEquals("desk-reset", ready.saved.getLast().breaks().routine());
        takeBack();
        assertEquals("my-lunch-reset", ready.saved.getLast().breaks().routine());
        assertEquals(List.of(new RoutineChange.Remove("my-lunch-reset"), new RoutineChange.Put(0, Ready.LUNCH)),
                ready.arranged);
        model.delete("desk-reset");
        assertEquals(2, ready.arranged.size(), "a ready-made one stays");
    }

    @Test
    void aFaultOfTheFileIsToldAndTheRestIsThere() {
        show(new OwnRoutines(List.of(Ready.CALL), List.of("routines.json:3:7: 'items' is missing")));
        var screen = model.screenProperty().get();
        assertEquals(Optional.of(List.of("routines.json:3:7: 'items' is missing")),
                screen.fault().map(RoutinesScreen.Fault::lines));
        assertEquals(1, screen.groups().getFirst().faces().size());
    }

    @Test
    void nothingIsWrittenBeforeTheUserComes() {
        model.show(Ready.stock(Ready.OWN));
        model.show(Settings.DEFAULTS);
        assertEquals(List.of(), model.screenProperty().get().groups());
    }

    private void takeBack() {
        model.undoProperty().get().orElseThrow().takeBack().run();
    }

    private void show(OwnRoutines own) {
        model.show(Ready.stock(own));
        model.look();
    }

    private RoutineFace face(String id) {
        return model.screenProperty().get().groups().stream().flatMap(group -> group.faces().stream())
                .filter(face -> face.id().equals(id)).findFirst().orElseThrow();
    }

    private static RoutineFace.Chip plain(String words) {
        return new RoutineFace.Chip(words, RoutineFace.Sort.PLAIN);
    }

    private static Change run(String id, int daysAgo, String routine) {
        return new Change.Add(id, new Entry.Session(Ready.NOW.minusDays(daysAgo), routine, Duration.ofMinutes(2), 3, 3,
                Entry.Ending.FINISHED, Entry.Origin.CHOSEN, List.of()));
    }
}
