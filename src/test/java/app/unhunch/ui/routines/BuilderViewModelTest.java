package app.unhunch.ui.routines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Amount;
import app.unhunch.exercise.Dose;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Timeline;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.kit.Stepper;
import app.unhunch.ui.routines.BuilderScreen.Kind;
import app.unhunch.ui.routines.BuilderScreen.Mark;
import app.unhunch.ui.routines.BuilderScreen.Way;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BuilderViewModelTest {

    private final Ready ready = new Ready();
    private final BuilderViewModel model = new BuilderViewModel(ready.ports(), Ready.SHIPPED.catalog(), Locale.UK);

    @BeforeEach
    void stock() {
        model.show(Ready.stock(Ready.OWN));
    }

    @Test
    void aRoutineOfThreeMovesIsMadeAndKept() {
        model.open("");
        assertEquals("My routine 1", screen().name());
        assertEquals("Nothing in it yet", screen().facts());
        List.of("chin-tuck", "cat-cow", "childs-pose").forEach(model::add);
        assertEquals("3 moves · drag, or Alt+↑ ↓ to reorder", screen().facts());
        assertTrue(model.isUnsaved());
        assertTrue(model.save());
        var kept = (RoutineChange.Put) ready.arranged.getLast();
        assertEquals(2, kept.place());
        assertEquals("my-routine-1", kept.routine().id());
        assertEquals(List.of("chin-tuck", "cat-cow", "childs-pose"), moves(kept.routine()));
        assertFalse(model.isUnsaved());
        model.undo();
        assertTrue(model.isUnsaved());
        assertTrue(model.save(), "it is the same routine after a step back");
        assertEquals("my-routine-1", ((RoutineChange.Put) ready.arranged.getLast()).routine().id());
    }

    @Test
    void aReadyMadeOneIsChangedAsACopy() {
        model.open("desk-reset");
        assertEquals("Desk reset, copy", screen().name());
        assertFalse(model.isUnsaved());
        model.remove(0);
        assertTrue(model.save());
        assertEquals("desk-reset-copy", ((RoutineChange.Put) ready.arranged.getLast()).routine().id());
    }

    @Test
    void rowsMoveAndSayWhereTheyAre() {
        model.open("my-lunch-reset");
        model.move(2, 1);
        assertEquals("Wall angels, now 2 of 6", model.heardProperty().get());
        assertEquals(1, screen().chosen());
        assertEquals(List.of("shoulder-rolls", "wall-angels", "doorway-chest-stretch"),
                screen().rows().stream().limit(3).map(BuilderScreen.Row::move).toList());
        model.move(1, 99);
        assertEquals("wall-angels", screen().rows().getLast().move());
        model.undo();
        model.undo();
        assertEquals("wall-angels", screen().rows().get(2).move());
        assertEquals(Set.of(Way.REDO, Way.PLAY, Way.SHARE), screen().ways());
        model.redo();
        assertEquals("wall-angels", screen().rows().get(1).move());
    }

    @Test
    void whatIsRemovedComesBack() {
        model.open("my-lunch-reset");
        model.remove(5);
        assertEquals(4, screen().chosen());
        var undo = model.undoneProperty().get().orElseThrow();
        assertEquals("Removed Standing side bend.", undo.done());
        undo.takeBack().run();
        assertEquals(6, screen().rows().size());
    }

    @Test
    void aStepStaysWithinTheSources() {
        model.open("");
        model.add("chin-tuck");
        assertEquals("8 reps", screen().rows().getFirst().dose());
        assertEquals(Set.of(Stepper.Way.MORE), screen().rows().getFirst().ways());
        for (var press = 0; press < 9; press++) {
            model.step(0, Stepper.Way.MORE);
        }
        assertEquals("12 reps", screen().rows().getFirst().dose());
        assertEquals(Set.of(Stepper.Way.LESS), screen().rows().getFirst().ways());
    }

    @Test
    void whatATherapistPrescribedIsTypedExactly() {
        model.open("");
        model.rename("Physio, week one");
        model.note("Twice a day, five days a week");
        model.add("chin-tuck");
        assertTrue(model.type(0, Amount.REPS, "15"));
        assertTrue(model.type(0, Amount.SETS, "3"));
        assertTrue(model.type(0, Amount.HOLD, "7"));
        assertTrue(model.type(0, Amount.REST, "20"));
        assertFalse(model.type(0, Amount.REPS, "0"));
        assertFalse(model.type(0, Amount.REPS, "many"));
        assertFalse(model.type(0, Amount.HOLD, "7201"));
        var row = screen().rows().getFirst();
        assertEquals(Set.of(Mark.OUTSIDE), row.marks());
        assertEquals("3 × 15 reps", row.dose());
        assertEquals("The sources give 8 to 12. Right if the person who treats you asked for it.",
                model.amounts(0).stream().filter(amount -> amount.amount() == Amount.REPS).findFirst().orElseThrow()
                        .range());
        assertTrue(model.save());
        var kept = ((RoutineChange.Put) ready.arranged.getLast()).routine();
        assertEquals("Twice a day, five days a week", kept.summary());
        var dose = (Dose.Reps) Timeline.of(kept, Ready.SHIPPED.catalog()).moves().getFirst().dose();
        assertEquals(List.of(15, 3, Duration.ofSeconds(20)), List.of(dose.count(), dose.sets(), dose.rest()));
        assertTrue(dose.beats().stream().anyMatch(beat -> beat.length().equals(Duration.ofSeconds(7))));
    }

    @Test
    void theSumFollowsTheMovesAndTheTimeBetween() {
        model.open("my-lunch-reset");
        var whole = Timeline.of(Ready.LUNCH, Ready.SHIPPED.catalog()).length();
        assertEquals(words(whole), screen().sum().total());
        model.stepChange(Stepper.Way.MORE);
        assertEquals(words(whole.plusSeconds(25)), screen().sum().total());
        assertEquals(1.0, screen().sum().parts().stream().mapToDouble(BuilderScreen.Part::share).sum(), 1e-9);
        assertTrue(screen().sum().parts().size() <= 4);
    }

    @Test
    void whatIsNeededIsSwappedForTheDeskWithOneClick() {
        model.open("my-lunch-reset");
        var needs = note(Kind.NEEDS);
        assertTrue(needs.words().startsWith("Needs "), needs.words());
        for (var swaps = needs.swaps(); !swaps.isEmpty(); swaps = screen().notes().stream()
                .flatMap(note -> note.swaps().stream()).toList()) {
            model.swap(swaps.getFirst());
        }
        assertEquals(List.of(), screen().notes());
        assertEquals(6, screen().rows().stream().map(BuilderScreen.Row::move).distinct().count());
    }

    @Test
    void whatWaitsIsSaidAndNotOffered() {
        ready.onHold = move -> move.id().equals("wall-angels");
        model.open("my-lunch-reset");
        assertEquals("On hold for now: Wall angels. What you told Unhunch speaks against it.", note(Kind.HOLD).words());
        assertTrue(screen().rows().get(2).marks().contains(Mark.ON_HOLD));
    }

    @Test
    void aRoutineWithoutANameOrWithAMoveThatIsGoneSaysWhatToDo() {
        model.show(Ready.stock(new OwnRoutines(List.of(Ready.routine("old", "Old", "cat-cow", "gone")), List.of())));
        model.open("old");
        assertEquals("There is no move called gone in the catalog. Remove it, or bring its pack back.",
                note(Kind.PROBLEM).words());
        assertFalse(screen().ways().contains(Way.PLAY));
        model.remove(1);
        model.rename("  ");
        assertEquals("Give it a name to save it.", note(Kind.PROBLEM).words());
        assertFalse(model.save());
    }

    @Test
    void movesAreFoundByWordAndAdded() {
        model.open("");
        model.search("child");
        assertEquals("childs-pose", model.foundProperty().get().getFirst().id());
        model.search("");
        assertEquals(model.count(), model.foundProperty().get().size());
    }

    @Test
    void leavingGivesTheDraftUp() {
        model.open("");
        model.add("cat-cow");
        model.leave();
        assertFalse(model.isOpen());
        assertEquals(List.of(Place.Tab.ROUTINES), ready.gone);
        assertEquals(List.of(), ready.arranged);
    }

    private BuilderScreen screen() {
        return model.screenProperty().get().orElseThrow();
    }

    private BuilderScreen.Note note(Kind kind) {
        return screen().notes().stream().filter(note -> note.kind() == kind).findFirst().orElseThrow();
    }

    private static List<String> moves(Routine routine) {
        return routine.items().stream().map(RoutineItem::exercise).toList();
    }

    private static String words(Duration length) {
        return new app.unhunch.text.TimeWords(Locale.UK).exact(length);
    }
}
