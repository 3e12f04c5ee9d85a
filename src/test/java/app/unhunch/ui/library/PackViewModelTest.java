package app.unhunch.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.BrokenPack;
import app.unhunch.exercise.Catalog;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Stock;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackViewModelTest {

    private static final BrokenPack WHOLE = new BrokenPack("/p/odd.json", "odd",
            List.of(new BrokenPack.Flaw(0, 0, "is not a file")), List.of());

    private final List<String> done = new ArrayList<>();
    private final List<Settings> saved = new ArrayList<>();
    private final List<Runnable> undo = new ArrayList<>();
    private final PackViewModel model = new PackViewModel(
            new PackPorts(path -> done.add("open " + path), () -> done.add("again")), saved::add, (words, back) -> {
                done.add(words);
                undo.add(back);
            }, Texts.load("library", Locale.UK));

    @Test
    void whatIsWrongIsSaidWithPlaceLinesAndAMarkBelowTheWord() {
        model.show(stock(Shelves.ACME));
        assertEquals(Optional.of(new PackFault("The pack “acme-neck” could not be loaded",
                "The other 0 moves are fine. Fix line 42 or turn the pack off.", "/home/me/packs/acme-neck.json:42:18",
                "holdSeconds must be a number, but it is the text 'thirty'",
                List.of(new PackFault.Code("40", "  \"id\": \"acme-levator\",", ""),
                        new PackFault.Code("41", "  \"name\": \"Levator stretch\",", ""),
                        new PackFault.Code("42", "  \"holdSeconds\": \"thirty\",", " ".repeat(17) + "^^^^^^^^"),
                        new PackFault.Code("43", "  \"sides\": \"both\",", "")),
                "1 more problem in this file: line 57, column 5: there is no region 'trapz'; did you mean 'neck'?", "",
                """
                        /home/me/packs/acme-neck.json:42:18: holdSeconds must be a number, but it is the text 'thirty'
                        /home/me/packs/acme-neck.json:57:5: there is no region 'trapz'; did you mean 'neck'?""")),
                model.faultProperty().get());
    }

    @Test
    void oneIsShownAndTheOthersAreNamed() {
        model.show(stock(WHOLE, Shelves.ACME));
        assertEquals(Optional.of(new PackFault("The pack “odd” could not be loaded",
                "The other 0 moves are fine. Correct the file or turn the pack off.", "/p/odd.json", "is not a file",
                List.of(), "", "1 other pack could not be loaded: acme-neck", "/p/odd.json: is not a file")),
                model.faultProperty().get());
        model.show(stock());
        assertEquals(Optional.empty(), model.faultProperty().get());
    }

    @Test
    void thePackIsOpenedReadAgainTurnedOffAndOnAgain() {
        model.open();
        model.turnOff();
        model.show(stock(WHOLE));
        model.open();
        model.again();
        model.turnOff();
        assertEquals(List.of("open /p/odd.json", "again", "Turned off the pack “odd”"), done);
        assertEquals(Set.of("odd"), saved.getLast().library().packsOff());
        undo.getFirst().run();
        assertEquals(Settings.DEFAULTS, saved.getLast());
    }

    @Test
    void aMarkIsAsLongAsTheWordAndOneSignForABrace() {
        assertEquals("  ^", mark("a {\"b\"", 3));
        assertEquals("   ^^^", mark("a {\"b\"", 4));
        assertEquals("  ^^", mark("a 12, 3", 3));
    }

    private String mark(String line, int column) {
        model.show(stock(new BrokenPack("/p/one.json", "one", List.of(new BrokenPack.Flaw(1, column, "no")),
                List.of(new BrokenPack.Line(1, line)))));
        return model.faultProperty().get().orElseThrow().code().getFirst().mark();
    }

    @Test
    void aPlaceBehindWhatIsShownOfALineHasNoMark() {
        model.show(stock(new BrokenPack("/p/one.json", "one", List.of(new BrokenPack.Flaw(1, 900, "no")),
                List.of(new BrokenPack.Line(1, "{}")))));
        assertEquals(List.of(new PackFault.Code("1", "{}", "")), model.faultProperty().get().orElseThrow().code());
    }

    private static Stock stock(BrokenPack... broken) {
        return new Stock(Catalog.EMPTY, List.of(), OwnRoutines.NONE, List.of(broken));
    }
}
