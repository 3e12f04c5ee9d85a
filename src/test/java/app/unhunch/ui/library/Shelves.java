package app.unhunch.ui.library;

import app.unhunch.exercise.BrokenPack;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Words;
import app.unhunch.store.CatalogReader;
import app.unhunch.store.ShippedMotions;
import app.unhunch.ui.Figures;
import app.unhunch.ui.figure.PictureShelf;
import app.unhunch.ui.kit.Gallery;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// The shipped moves and their figures, for tests of the screens that show them.
final class Shelves {

    static final Catalog CATALOG = CatalogReader.shipped("en").value().catalog();

    /// A pack with two faults.
    static final BrokenPack ACME = new BrokenPack("/home/me/packs/acme-neck.json", "acme-neck",
            List.of(new BrokenPack.Flaw(42, 18, "holdSeconds must be a number, but it is the text 'thirty'"),
                    new BrokenPack.Flaw(57, 5, "there is no region 'trapz'; did you mean 'neck'?")),
            List.of(new BrokenPack.Line(40, "  \"id\": \"acme-levator\","),
                    new BrokenPack.Line(41, "  \"name\": \"Levator stretch\","),
                    new BrokenPack.Line(42, "  \"holdSeconds\": \"thirty\","),
                    new BrokenPack.Line(43, "  \"sides\": \"both\",")));

    private Shelves() {}

    /// The shipped figures; on the FX thread.
    static Gallery gallery() {
        return new Figures(new ShippedMotions()::find, PictureShelf.none(), Locale.UK, 0).pictures().gallery();
    }

    /// A catalog of so many moves: the shipped ones over and over, each time under other names.
    static Catalog many(int count) {
        var moves = CATALOG.exercises().stream().filter(Shelf::isDone).toList();
        return new Catalog(
                IntStream.range(0, count).mapToObj(number -> renamed(moves.get(number % moves.size()), number))
                        .toList(),
                CATALOG.references());
    }

    private static Exercise renamed(Exercise move, int number) {
        var words = move.words();
        var name = words.shortName() + " " + number;
        var named = new Words(name, name, words.steps(), words.cue(), words.beats(), words.parts(), words.feel(),
                words.breathing(), words.mistakes(), words.cautions(), words.easier(), words.harder(),
                words.deskNote());
        return new Exercise("move-" + number, move.kind(), move.guidance(), move.level(), move.regions(),
                move.muscles(), move.position(), move.equipment(), move.laterality(), move.deskUse(), move.dosage(),
                move.cautionTags(), move.easier(), move.harder(), move.slots(), move.alternatives(),
                move.references(), named);
    }
}
