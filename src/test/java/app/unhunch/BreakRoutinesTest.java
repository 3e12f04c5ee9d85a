package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakOffer;
import app.unhunch.breaks.BreakSize;
import app.unhunch.desktop.Folders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What notices say of the routines of breaks, held against the routines themselves.
class BreakRoutinesTest {

    private static final Duration LENGTH = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void everyFaceIsThatOfItsRoutineAndHasAPicture() {
        var library = Library.load(Folders.under(folder, folder), Locale.ENGLISH);
        var faces = new BreakRoutines(Locale.ENGLISH, id -> {
            throw new AssertionError("not known without the catalog: " + id);
        });
        for (var offer : offers()) {
            var face = faces.apply(offer);
            assertEquals(library.face(face.id()), face);
            assertTrue(NoticePictures.of(face.move()).isPresent(), face.move());
        }
    }

    private static List<BreakOffer> offers() {
        var rotation = Stream.iterate(0, turn -> turn + 1).limit(8)
                .map(turn -> new BreakOffer(BreakSize.USUAL, LENGTH, "rotation", turn));
        var chosen = Stream.of("desk-reset", "five-minute-plan", "two-minute-set")
                .map(routine -> new BreakOffer(BreakSize.USUAL, LENGTH, routine, 0));
        return Stream.concat(rotation, chosen).toList();
    }
}
