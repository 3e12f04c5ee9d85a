package app.unhunch.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private static final List<Exercise> MOVES = ManyMoves.of(3);

    @Test
    void findsByIdAndTheFirstOfTwo() {
        var first = MOVES.getFirst();
        var twice = ManyMoves.named(first.id(), "Another name", "");
        var catalog = new Catalog(List.of(first, MOVES.get(1), twice), List.of());
        assertEquals(Optional.of(first), catalog.find(first.id()));
        assertEquals(Optional.empty(), catalog.find("nothing"));
        assertEquals(List.of(first, MOVES.get(1), twice), catalog.exercises());
    }

    @Test
    void isEqualByWhatItHolds() {
        var catalog = new Catalog(MOVES, List.of());
        assertEquals(catalog, new Catalog(List.copyOf(MOVES), List.of()));
        assertEquals(catalog.hashCode(), new Catalog(List.copyOf(MOVES), List.of()).hashCode());
        assertNotEquals(catalog, new Catalog(MOVES.reversed(), List.of()));
    }
}
