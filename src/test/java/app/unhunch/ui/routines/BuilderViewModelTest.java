package app.unhunch.ui.routines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Amount;
import app.unhunch.exercise.Dose;
import app.unhunch.exercise.Side;
import app.unhunch.routine.Frequency;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Sides;
import app.unhunch.routine.StandIn;
import app.unhunch.routine.Timeline;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.kit.Stepper;
import app.unhunch.ui.routines.BuilderScreen.Kind;
import app.unhunch.ui.routines.BuilderScreen.Mark;
import app.unhunch.ui.routines.BuilderScreen.Way;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        List.of("chin-tuck", "cat-cow", "childs-pose").forEach(model.rows()::add);
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
        model.rows().remove(0);
        assertTrue(model.save());
        assertEquals("desk-reset-copy", ((RoutineChange.Put) ready.arranged.getLast()).routine().id());
    }

    @Test
    void rowsMoveAndSayWhereTheyAre() {
        model.open("my-lunch-reset");
        model.rows().move(2, 1);
        assertEquals("Wall angels, now 2 of 6", model.heardProperty().get());
        assertEquals(1, screen().chosen());
        assertEquals(List.of("shoulder-rolls", "wall-angels", "doorway-chest-stretch"),
                screen().rows().stream().limit(3).map(BuilderScreen.Row::move).toList());
        model.rows().move(1, 99);
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
        model.rows().remove(5);
        assertEquals(4, screen().chosen());
        var undo = model.undoneProperty().get().orElseThrow();
        assertEquals("Removed Standing side bend.", undo.done());
        undo.takeBack().run();
        assertEquals(6, screen().rows().size());
    }

    @Test
    void aStepStaysWithinTheSources() {
        model.open("");
        model.rows().add("chin-tuck");
        assertEquals("8 reps", screen().rows().getFirst().dose());
        assertEquals(Set.of(Stepper.Way.MORE), screen().rows().getFirst().ways());
        for (var press = 0; press < 9; press++) {
            model.rows().step(0, Stepper.Way.MORE);
        }
        assertEquals("12 reps", screen().rows().getFirst().dose());
        assertEquals(Set.of(Stepper.Way.LESS), screen().rows().getFirst().ways());
    }

    @Test
    void whatATherapistPrescribedIsTypedExactly() {
        model.open("");
        model.rename("Physio, week one");
        model.note("Twice a day, five days a week");
        model.rows().add("chin-tuck");
        assertTrue(model.numbers().type(0, Amount.REPS, "15"));
        assertTrue(model.numbers().type(0, Amount.SETS, "3"));
        assertTrue(model.numbers().type(0, Amount.HOLD, "7"));
        assertTrue(model.numbers().type(0, Amount.REST, "20"));
        assertFalse(model.numbers().type(0, Amount.REPS, "0"));
        assertFalse(model.numbers().type(0, Amount.REPS, "many"));
        assertFalse(model.numbers().type(0, Amount.HOLD, "7201"));
        var row = screen().rows().getFirst();
        assertEquals(Set.of(Mark.OUTSIDE), row.marks());
        assertEquals("3 × 15 reps", row.dose());
        assertEquals("The sources give 8 to 12. Right if the person who treats you asked for it.",
                model.numbers().amounts(0).stream().filter(amount -> amount.amount() == Amount.REPS).findFirst()
                        .orElseThrow()
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
            model.rows().swap(swaps.getFirst());
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
        model.rows().remove(1);
        model.rename("  ");
        assertEquals("Give it a name to save it.", note(Kind.PROBLEM).words());
        assertFalse(model.save());
    }

    @Test
    void movesAreFoundByWordAndAdded() {
        model.open("");
        model.finder().search("child");
        assertEquals("childs-pose", model.finder().foundProperty().get().getFirst());
        model.finder().search("res");
        assertEquals(Finder.REST, model.finder().foundProperty().get().getFirst());
        model.finder().search("");
        assertEquals(model.finder().count() + 1, model.finder().foundProperty().get().size());
    }

    @Test
    void aRestIsARowOfItsOwnAndTakesThePlaceOfTheTimeBetween() {
        model.open("");
        List.of("chin-tuck", "cat-cow").forEach(model.rows()::add);
        var before = Timeline.of(model.routine().orElseThrow(), Ready.SHIPPED.catalog()).length();
        model.rows().add(1, Finder.REST);
        var rest = screen().rows().get(1);
        assertEquals(List.of("Rest", "1 min", Set.of(Mark.REST)), List.of(rest.name(), rest.dose(), rest.marks()));
        assertEquals("Numbers", screen().rows().getFirst().chip());
        model.rows().step(1, Stepper.Way.MORE);
        assertTrue(model.numbers().typeRest(1, "90"));
        assertFalse(model.numbers().typeRest(1, "0"));
        assertFalse(model.numbers().typeRest(1, "601"));
        assertEquals(words(before.plusSeconds(80)), screen().sum().total());
        assertEquals("2 moves · drag, or Alt+↑ ↓ to reorder", screen().facts());
        assertTrue(model.save());
        var kept = ((RoutineChange.Put) ready.arranged.getLast()).routine();
        assertEquals(Optional.of(Duration.ofSeconds(90)), kept.items().get(1).change());
        model.rows().remove(1);
        assertEquals("10 s rest", screen().rows().getFirst().chip());
    }

    @Test
    void aSidedMoveIsDoneOnTheSidesThatWerePrescribed() {
        model.open("");
        model.rows().add("seated-neck-side-bend");
        var both = Timeline.of(model.routine().orElseThrow(), Ready.SHIPPED.catalog()).length();
        assertEquals("each side", screen().rows().getFirst().chip());
        model.numbers().sides(0, Sides.LEFT);
        assertEquals("left only", screen().rows().getFirst().chip());
        var left = Timeline.of(model.routine().orElseThrow(), Ready.SHIPPED.catalog());
        assertTrue(left.length().compareTo(both) < 0);
        assertTrue(left.steps().stream().allMatch(step -> step.side() == Side.LEFT));
        model.numbers().reset(0);
        assertEquals("each side", screen().rows().getFirst().chip());
        assertEquals(Optional.empty(), model.numbers().sides(1));
    }

    @Test
    void howOftenItIsMeantIsKept() {
        model.open("my-lunch-reset");
        model.stepOften(Stepper.Way.MORE);
        assertFalse(model.isUnsaved(), "on no day");
        model.turnDay(DayOfWeek.MONDAY);
        model.turnDay(DayOfWeek.THURSDAY);
        model.stepOften(Stepper.Way.MORE);
        assertEquals(new BuilderScreen.Often(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), 2, "2 times a day"),
                screen().often());
        assertTrue(model.save());
        var kept = ((RoutineChange.Put) ready.arranged.getLast()).routine();
        assertEquals(Optional.of(new Frequency(2, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY))), kept.frequency());
        model.turnDay(DayOfWeek.MONDAY);
        model.turnDay(DayOfWeek.THURSDAY);
        assertEquals(Optional.empty(), model.routine().orElseThrow().frequency());
    }

    @Test
    void anEmptyRoutineOffersThreeEasyMovesToBeginWith() {
        model.open("");
        var offers = screen().first();
        assertEquals(3, offers.size());
        assertTrue(offers.stream().allMatch(offer -> StandIn
                .fitsDesk(Ready.SHIPPED.catalog().find(offer.move()).orElseThrow())), offers::toString);
        ready.onHold = move -> move.id().equals(offers.getFirst().move());
        model.look();
        assertFalse(screen().first().contains(offers.getFirst()));
        model.rows().add(offers.getLast().move());
        assertEquals(List.of(), screen().first());
    }

    @Test
    void aMoveIsAddedBehindTheChosenRow() {
        model.open("my-lunch-reset");
        model.choose(1);
        model.rows().addBehind("cat-cow");
        assertEquals("cat-cow", screen().rows().get(2).move());
        assertEquals(2, screen().chosen());
    }

    @Test
    void leavingGivesTheDraftUp() {
        model.open("");
        model.rows().add("cat-cow");
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
