package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.DoseChange;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoutineFileTest {

    /// As a therapist would prescribe it.
    private static final Routine PRESCRIBED = new Routine("physio-week-one", "Physio, week one",
            "Twice a day, \"five\" days a week", Duration.ofSeconds(5), Duration.ofSeconds(15), Duration.ZERO, Set.of(),
            List.of(new RoutineItem("chin-tuck",
                    new DoseChange(Optional.of(Duration.ofSeconds(7)), OptionalInt.of(15), OptionalInt.of(3),
                            Optional.of(Duration.ofSeconds(20)), Optional.empty(), Optional.empty()),
                    Optional.of(Duration.ofSeconds(30)), List.of("neck-turn")),
                    new RoutineItem("open-book", DoseChange.NONE, Optional.empty(), List.of())));

    @Test
    void whatIsWrittenIsReadAgain() {
        assertEquals(new Loaded<>(List.of(PRESCRIBED), List.of()), read(RoutineFile.write(PRESCRIBED)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedRoutineGoesOutAndComesIn(Routine routine) {
        assertEquals(List.of(routine), read(RoutineFile.write(routine)).value());
    }

    static List<Routine> shipped() {
        return CatalogReader.shipped("en").value().routines();
    }

    @Test
    void aLoneRoutineIsReadToo() {
        assertEquals(List.of("mine"), read("""
                {"id": "mine", "name": "Mine", "items": [{"exercise": "cat-cow"}]}
                """).value().stream().map(Routine::id).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"routines": [|pasted:1:15: expected a value, found the end of the file
            []|pasted:1:1: a list, expected an object
            {"format": 1}|pasted:1:1: 'routines' is missing, expected a list of objects
            {"routines": []}|pasted:1:14: 'routines' is empty, expected at least one routine
            {"id": "a b", "items": []}|pasted:1:8: 'id' is 'a b', expected lower-case words joined by hyphens
            {"id": "a", "name": "A", "items": [{"exercise": "nope"}]}|pasted:1:49: there is no exercise 'nope'
            """)
    void whatIsWrongIsToldByItsPlaceAndNothingIsTaken(String text, String problem) {
        var read = read(text);
        assertEquals(List.of(), read.value());
        assertEquals(problem, read.problems().getFirst().toString());
    }

    private static Loaded<List<Routine>> read(String text) {
        var catalog = CatalogReader.shipped("en").value().catalog();
        return RoutineFile.read("pasted", text, id -> catalog.find(id).isPresent());
    }
}
