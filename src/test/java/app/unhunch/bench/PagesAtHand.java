package app.unhunch.bench;

import app.unhunch.bench.Measured.Budget;
import app.unhunch.bench.Measured.Unit;
import app.unhunch.e2e.Desk;
import app.unhunch.e2e.Unhunch;
import app.unhunch.e2e.Until;
import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.store.Journal;
import app.unhunch.store.ManyEntries;
import app.unhunch.store.Saved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How soon the window follows a key, with ten thousand moves in its library and ten years of breaks in its history: to
/// another page, and to what a search finds.
final class PagesAtHand implements Measurement {

    private static final int MOVES = 10_000;
    private static final int YEARS = 10;
    private static final int BREAKS_A_DAY = 8;

    /// Library, routines, plan, remedies and history, each from Today.
    private static final List<String> PAGES = List.of("ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+6");
    private static final List<String> LETTERS = List.of("c", "w", "t", "s", "b");
    private static final List<String> VISITS = PAGES.stream().flatMap(page -> Stream.of("!ctrl+1", page)).toList();

    @Override
    public List<Measured> take(Path scratch, Bare bare) throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS, Desk.Part.NOTIFICATIONS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "60m");
            Files.createDirectories(unhunch.data().resolve("packs"));
            Files.writeString(unhunch.data().resolve("packs").resolve("many.json"), ManyEntries.pack(MOVES));
            remember(unhunch.data());
            unhunch.agent();
            var window = desk.startTool(unhunch.command());
            Until.holds("the window", Unhunch.SOON, () -> !desk.screen().titles().isEmpty());
            unhunch.awaitRest(window.process().toHandle());
            var first = NextPicture.of(desk, VISITS);
            var again = NextPicture.of(desk, VISITS);
            List<String> typed = new ArrayList<>(List.of("!ctrl+2", "!ctrl+f"));
            LETTERS.forEach(letter -> typed.addAll(List.of(letter, "back")));
            var found = NextPicture.of(desk, typed);
            window.kill();
            return List.of(
                    Measured.alone("10,000 moves, ten years: a page opened for the first time", Unit.MILLISECONDS,
                            Median.of(first), new Budget.AtMost(100)),
                    Measured.alone("10,000 moves, ten years: a page opened again", Unit.MILLISECONDS,
                            Median.of(again), new Budget.AtMost(100)),
                    Measured.alone("10,000 moves: from a key in the search to what it finds", Unit.MILLISECONDS,
                            Median.of(found), new Budget.AtMost(50)));
        }
    }

    private static void remember(Path data) throws IOException {
        var journal = new Journal(data.resolve("history"), "past");
        List<Change> all = new ArrayList<>();
        var now = ZonedDateTime.now(ZoneId.systemDefault());
        for (var day = now.minusYears(YEARS).withHour(9); day.isBefore(now.minusDays(1)); day = day.plusDays(1)) {
            for (var hour = 0; hour < BREAKS_A_DAY; hour++) {
                var at = day.plusHours(hour);
                all.add(journal.adding(new Entry.Break(at, hour % 3 == 0 ? BreakOutcome.SKIPPED : BreakOutcome.TAKEN,
                        "desk-reset", Duration.ofMinutes(2), Set.of()), at.toInstant()));
            }
        }
        if (!(journal.append(all) instanceof Saved.Whole)) {
            throw new IOException("the past could not be written");
        }
    }
}
