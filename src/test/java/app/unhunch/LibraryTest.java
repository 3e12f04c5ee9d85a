package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.Folders;
import app.unhunch.exercise.BrokenPack;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    @TempDir
    private Path data;

    @BeforeEach
    void packs() throws IOException {
        Files.createDirectories(data.resolve("packs"));
    }

    @Test
    void packsLieOverWhatIsShippedAndTheUsersOwnOverThem() throws IOException {
        Files.writeString(data.resolve("packs/clinic.json"), """
                {"format": 1, "routines": [
                  {"id": "clinic-two", "name": "Clinic two", "items": [{"exercise": "chin-tuck"}]},
                  {"id": "mine", "name": "Theirs", "items": [{"exercise": "chin-tuck"}]}]}
                """);
        Files.writeString(data.resolve("routines.json"), """
                {"format": 1, "routines": [{"id": "mine", "name": "Mine", "items": [{"exercise": "cat-cow"}]}]}
                """);
        var library = load();
        assertEquals(List.of(), library.stock().broken());
        assertEquals(List.of("Clinic two", "Mine"), library.stock().routines().stream()
                .filter(routine -> List.of("clinic-two", "mine").contains(routine.id())).map(Routine::name).toList());
        assertTrue(library.timeline("clinic-two").isPresent());
        assertEquals("Clinic two", library.face("clinic-two").name());
    }

    @Test
    void aBrokenPackIsNamedAndTheRestWorks() throws IOException {
        Files.writeString(data.resolve("packs/bad.json"), "{\"format\": 1, \"routines\": [{\"id\": \"a\"}]}");
        Files.writeString(data.resolve("routines.json"), """
                {"format": 1, "routines": [{"id": "mine", "name": "Mine", "items": [{"exercise": "of-bad"}]}]}
                """);
        var library = load();
        assertEquals(List.of(
                data.resolve("packs/bad.json") + ":1:28: 'items' is missing, expected a list of objects",
                "the routine 'mine': there is no exercise 'of-bad'"), library.leftOut());
        assertEquals(List.of("bad"), library.stock().broken().stream().map(BrokenPack::name).toList());
        assertTrue(library.timeline("desk-reset").isPresent());
        assertTrue(library.timeline("mine").isEmpty(), "its move is not there");
        assertEquals("desk-reset", library.face("mine").id());
    }

    @Test
    void whatTheUserChangesCountsAtOnceAndWhatLayBelowComesBack() throws IOException {
        Files.writeString(data.resolve("routines.json"), """
                {"format": 1, "routines": [{"id": "desk-reset", "name": "Mine", "items": [{"exercise": "cat-cow"}]},
                  {"id": "odd", "name": "Odd", "items": []}]}
                """);
        var library = load();
        assertEquals("Mine", library.face("desk-reset").name());
        assertEquals(List.of(data.resolve("routines.json")
                + ":2:41: 'items' is empty, expected at least one exercise"), library.stock().own().flaws());
        var without = library.with(new RoutineChange.Remove("desk-reset"));
        assertEquals("Desk reset", without.face("desk-reset").name());
        var mine = library.routine("desk-reset").orElseThrow();
        assertEquals(library.stock(), without.with(new RoutineChange.Put(0, mine)).stock());
    }

    private Library load() {
        return Library.load(Folders.under(data, data), Locale.ENGLISH);
    }
}
