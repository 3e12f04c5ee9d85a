package app.unhunch.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Stock;
import app.unhunch.text.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdditionsTest {

    private static final Exercise NOD = Shelves.CATALOG.find("chin-tuck").orElseThrow();
    private static final DoseChange TWICE = new DoseChange(Optional.empty(), OptionalInt.of(2), OptionalInt.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());
    private static final Routine ONE = routine("my-routine", "Evening", "cat-cow");
    private static final Routine TWO = routine("two", "My routine", "cat-cow");

    private final List<RoutineChange> arranged = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Runnable> undo = new ArrayList<>();
    private final Additions additions = new Additions(arranged::add, (words, back) -> {
        said.add(words);
        undo.add(back);
    }, Texts.load("library", Locale.UK));

    @Test
    void aMoveGoesToTheEndAndTheRoutineKeepsItsPlace() {
        additions.show(stock(ONE, TWO));
        additions.add(NOD, item("chin-tuck", TWICE), "two");
        var more = new Routine("two", "My routine", "", Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ZERO,
                Set.of("evening"), List.of(item("cat-cow", DoseChange.NONE), item("chin-tuck", TWICE)));
        assertEquals(List.of(new RoutineChange.Put(1, more)), arranged);
        assertEquals(List.of("Added Chin tucks to My routine"), said);
        undo.getFirst().run();
        assertEquals(new RoutineChange.Put(1, TWO), arranged.getLast());
    }

    @Test
    void aNewRoutineGetsANameAndAnIdThatAreFree() {
        additions.show(stock(ONE, TWO));
        additions.addNew(NOD, item("chin-tuck", TWICE));
        var made = new Routine("my-routine-2", "My routine 2", "", Duration.ofSeconds(5), Duration.ofSeconds(10),
                Duration.ZERO, Set.of(), List.of(item("chin-tuck", TWICE)));
        assertEquals(List.of(new RoutineChange.Put(2, made)), arranged);
        undo.getFirst().run();
        assertEquals(new RoutineChange.Remove("my-routine-2"), arranged.getLast());
    }

    @Test
    void aRoutineThatIsGoneTakesNothing() {
        additions.show(stock(ONE));
        additions.add(NOD, item("chin-tuck", TWICE), "two");
        assertEquals(List.of(), arranged);
        assertEquals(List.of(ONE), additions.routines());
    }

    private static Stock stock(Routine... own) {
        return new Stock(Shelves.CATALOG, List.of(own), new OwnRoutines(List.of(own), List.of()), List.of());
    }

    private static Routine routine(String id, String name, String move) {
        return new Routine(id, name, "", Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ZERO,
                Set.of("evening"), List.of(item(move, DoseChange.NONE)));
    }

    private static RoutineItem item(String move, DoseChange dose) {
        return new RoutineItem(move, dose, Optional.empty(), List.of());
    }
}
