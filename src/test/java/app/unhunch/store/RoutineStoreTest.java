package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.DoseChange;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.RoutineItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutineStoreTest {

    private static final Routine MINE = new Routine("mine", "My routine 1", "", Duration.ofSeconds(5),
            Duration.ofMillis(7_500), Duration.ZERO, Set.of("evening", "desk-break"),
            List.of(new RoutineItem("chin-tuck",
                    new DoseChange(Optional.of(Duration.ofSeconds(6)), OptionalInt.of(3), OptionalInt.of(1),
                            Optional.of(Duration.ZERO), Optional.of(Duration.ofMinutes(1)),
                            Optional.of(Duration.ofSeconds(4))),
                    Optional.of(Duration.ofSeconds(3)), List.of("b", "a")),
                    new RoutineItem("cat-cow", DoseChange.NONE, Optional.empty(), List.of())));

    @TempDir
    private Path folder;

    private RoutineStore store() {
        return new RoutineStore(folder, () -> LocalDate.of(2026, 11, 21));
    }

    @Test
    void whatWasSavedIsReadAgain() {
        assertEquals(new Loaded<>(List.of(), List.of()), store().open());
        assertEquals(new Saved.Whole(), store().save(List.of(MINE)));
        assertEquals(new Loaded<>(List.of(MINE), List.of()), store().open());
        assertEquals(new Saved.Whole(), store().save(List.of()));
        assertEquals(new Loaded<>(List.of(), List.of()), store().open());
    }

    @Test
    void changesAreMadeOneAfterTheOther() {
        var other = new Routine("other", "Other", "", Duration.ZERO, Duration.ZERO, Duration.ZERO, Set.of(),
                MINE.items());
        var changes = List.of(new RoutineChange.Put(0, MINE), new RoutineChange.Put(0, other),
                new RoutineChange.Put(9, MINE));
        assertEquals(new Saved.Whole(), store().change(List.copyOf(changes)));
        assertEquals(List.of(other, MINE), store().read().value());
        assertEquals(new Saved.Whole(), store().change(List.of(new RoutineChange.Remove("other"))));
        assertEquals(List.of(MINE), store().read().value());
    }

    @Test
    void aBrokenFileIsKeptBesideBeforeAChange() throws IOException {
        Files.writeString(store().path(), "{\"routines\": [");
        assertEquals(1, store().read().problems().size());
        assertEquals(new Saved.Whole(), store().change(List.of(new RoutineChange.Put(0, MINE))));
        assertEquals(new Loaded<>(List.of(MINE), List.of()), store().read());
        assertEquals("{\"routines\": [", Files.readString(folder.resolve("routines.json.broken-2026-11-21")));
    }

    @Test
    void whatIsNotKnownAndWhatIsWrongSurvives() throws IOException {
        store().save(List.of(MINE));
        var file = store().path();
        Files.writeString(file, Files.readString(file).replace("\"name\":", "\"tint\": \"sea\", \"name\":").replace(
                "\"routines\": [", "\"mood\": 1, \"routines\": [{\"id\": \"odd\", \"name\": 7, \"items\": []},"));
        var read = store().open();
        assertEquals(List.of(MINE), read.value());
        assertEquals(List.of(file + ":3:49: 'name' is 7, expected a text of 1 to 80 characters"),
                read.problems().stream().map(Problem::toString).toList());
        store().save(List.of(MINE));
        var text = Files.readString(file);
        assertEquals(List.of(true, true, true),
                List.of(text.contains("\"tint\": \"sea\""), text.contains("\"mood\": 1"),
                        text.contains("\"odd\"")));
    }

    @Test
    void anIdThatIsThereTwiceIsSaid() throws IOException {
        Files.writeString(store().path(), """
                {"routines": [{"id": "a", "name": "A", "items": [{"exercise": "cat-cow"}]},
                              {"id": "a", "name": "B", "items": [{"exercise": "cat-cow"}]}]}
                """);
        assertEquals(List.of("A"), store().read().value().stream().map(Routine::name).toList());
        assertEquals(List.of(store().path() + ":2:22: the id 'a' is there twice"),
                store().read().problems().stream().map(Problem::toString).toList());
    }
}
