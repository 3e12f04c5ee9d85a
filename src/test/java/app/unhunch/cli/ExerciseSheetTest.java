package app.unhunch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Samples;
import app.unhunch.store.CatalogReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExerciseSheetTest {

    private static final Catalog SHIPPED = CatalogReader.shipped("en").value().catalog();

    @Test
    void aMoveStandsOnPaperFromNameToBeats() {
        assertEquals("""
                Upper back rotation
                Mobility · Seated · each side · for beginners · fits at a desk

                For
                  Upper back

                Dose
                  5 reps each side
                  Hold: 5 s [our choice]
                  Repetitions: 5 [our choice]
                  Rest: 1 s [our choice]
                  To change sides: 3 s [our choice]

                How to do it
                  1. Sit tall.
                  2. Breathe.

                While you do it
                  Sit tall, breathe out.

                One repetition or breath
                  2 s        Go turn
                  5 s        Go hold
                  2 s        Go return
                  [our choice]
                """, sheet(Samples.CATALOG, Samples.ROTATION));
    }

    @Test
    void aSequenceNamesItsPartsWithTheirTimes() {
        assertEquals("""
                Part by part
                  10 s       Part of 10
                  30 s       Part of 30
                """, sheet(Samples.CATALOG, Samples.PARTS).replaceFirst("(?s).*(?=Part by part)", ""));
    }

    /// Whatever is needed to do it is there: every step, part, beat, caution and source, and a way up and down.
    @Test
    void everyShippedMoveCanBeFollowedFromItsSheet() {
        List<String> missing = new ArrayList<>();
        for (var exercise : SHIPPED.exercises()) {
            var words = exercise.words();
            var sheet = sheet(SHIPPED, exercise);
            Stream.of(words.steps(), words.parts(), words.cautions(), words.mistakes(), words.beats().values(),
                    List.of(words.name(), words.cue(), words.feel(), words.breathing(), words.easier(), words.harder()))
                    .flatMap(texts -> texts.stream()).filter(text -> !sheet.contains(text))
                    .forEach(text -> missing.add(exercise.id() + ": " + text));
            exercise.cited().stream().map(SHIPPED::reference).flatMap(work -> work.stream())
                    .filter(work -> !sheet.contains(work.title()) || !sheet.contains(work.address()))
                    .forEach(work -> missing.add(exercise.id() + ": " + work.key()));
            if (sheet.contains("{0}") || sheet.contains("n/a") || sheet.contains("null")) {
                missing.add(exercise.id() + ": " + sheet);
            }
        }
        assertEquals(List.of(), missing);
    }

    private static String sheet(Catalog catalog, Exercise exercise) {
        return String.join("\n", new ExerciseSheet(catalog, Locale.ENGLISH).lines(exercise)) + "\n";
    }
}
