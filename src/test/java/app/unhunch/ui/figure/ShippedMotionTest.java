package app.unhunch.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.figure.Anatomy;
import app.unhunch.figure.BodySide;
import app.unhunch.figure.Motion;
import app.unhunch.store.ShippedMotions;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every motion that is shipped is one a person could do.
class ShippedMotionTest {

    private static final List<Motion> ALL = MotionFiles.read(MotionFiles.SHIPPED);
    /// Moves of a default desk break: none may ever lack its picture.
    private static final List<String> DESK = List.of(
            "chin-tuck", "shoulder-rolls", "shoulder-blade-squeeze", "look-far-and-breathe", "seated-cat-cow",
            "wall-upper-back-stretch", "wing-stretch", "seated-chair-twist", "upper-back-reach", "standing-cat",
            "overhead-reach", "doorway-chest-stretch", "upper-back-rotation", "standing-side-bend", "deep-breathing",
            "walk-break", "hydration-break", "desk-sitting");

    static Stream<Named<Motion>> motions() {
        return ALL.stream().map(motion -> Named.of(motion.id(), motion));
    }

    @ParameterizedTest
    @MethodSource("motions")
    void aPersonCouldDoIt(Motion motion) {
        assertEquals(List.of(), Anatomy.faults(motion));
    }

    @ParameterizedTest
    @MethodSource("motions")
    void theOtherSideIsItsMirrorImage(Motion motion) {
        var left = motion.on(BodySide.LEFT);
        assertEquals(List.of(), Anatomy.faults(left));
        if (motion.sides() == Motion.Sides.EACH) {
            assertEquals(motion, left.mirrored());
        } else {
            assertEquals(motion, left);
        }
    }

    @Test
    void filesAreNamedByTheirMotion() {
        for (var motion : ALL) {
            assertTrue(
                    MotionFiles.SHIPPED.resolve(motion.id() + ".json").toFile().isFile(),
                    "no file is called " + motion.id());
        }
    }

    @Test
    void everyDeskMoveHasOne() {
        var shipped = new ShippedMotions();
        var lacking = new TreeSet<String>();
        for (var id : DESK) {
            if (shipped.find(id).isEmpty()) {
                lacking.add(id);
            }
        }
        assertEquals(new TreeSet<String>(), lacking);
    }

    @Test
    void theProgramReadsThemAsAuthorsDo() {
        var shipped = new ShippedMotions();
        assertEquals(ALL, ALL.stream().map(motion -> shipped.find(motion.id()).orElseThrow()).toList());
    }

    @Test
    void picturesForTheAgentAreThere() {
        for (var name : List.of("app-512.png", "tray-due-light-22.argb", "notice-chin-tuck.argb")) {
            assertTrue(Path.of("assets", "icons", name).toFile().isFile(), name);
        }
    }
}
