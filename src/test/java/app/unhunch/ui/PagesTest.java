package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.Catalog;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Stock;
import app.unhunch.ui.kit.Place;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PagesTest {

    @Test
    void aFileThatCouldNotBeReadMarksThePageThatTellsOfIt() {
        var flawed = new OwnRoutines(List.of(), List.of("routines.json:1:1: expected a value"));
        var catalog = Catalog.EMPTY;
        assertEquals(Set.of(), Pages.faulty(new Stock(catalog, List.of(), OwnRoutines.NONE, List.of())));
        assertEquals(Set.of(Place.Tab.LIBRARY, Place.Tab.ROUTINES),
                Pages.faulty(new Stock(catalog, List.of(), flawed, List.of(SamplePacks.BROKEN))));
    }
}
