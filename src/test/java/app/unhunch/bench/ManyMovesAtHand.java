package app.unhunch.bench;

import app.unhunch.bench.Measured.Budget;
import app.unhunch.bench.Measured.Unit;
import app.unhunch.exercise.ManyMoves;
import app.unhunch.exercise.SearchIndex;
import app.unhunch.store.CatalogReader;
import app.unhunch.store.ManyEntries;
import app.unhunch.store.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What ten thousand moves cost: to be read from a pack, and to be searched at one key. Counted in the time that the
/// thread is on a processor, which other work on the computer does not stretch.
final class ManyMovesAtHand implements Measurement {

    private static final int MANY = 10_000;
    private static final int READINGS = 10;
    private static final int KEYS = 100;

    /// What somebody types, key by key; what is spelled wrong takes longest.
    private static final List<String> TYPED = List.of("chin", "back wall", "musorpec latvreke");

    @Override
    public List<Measured> take(Path scratch, Bare bare) throws Exception {
        return List.of(
                Measured.alone("10,000 moves (19 MB) read from a pack: the thread on a processor", Unit.MILLISECONDS,
                        read(scratch),
                        new Budget.AtMost(1000)),
                Measured.alone("10,000 moves searched at the slowest key: the thread on a processor",
                        Unit.FINE_MILLISECONDS, searched(), new Budget.AtMost(16)));
    }

    private static double read(Path scratch) throws IOException {
        var pack = Files.writeString(scratch.resolve("many.json"), ManyEntries.pack(MANY));
        var files = List.of(List.of(Source.of(pack)));
        var first = CatalogReader.read("en", files);
        if (!first.problems().isEmpty() || first.value().catalog().exercises().size() != MANY) {
            throw new IOException("not read: " + first.problems());
        }
        return cost(READINGS, () -> CatalogReader.read("en", files));
    }

    private static double searched() throws IOException {
        var index = SearchIndex.of(ManyMoves.of(MANY), _ -> List.of("Upper back", "Seated", "A towel"));
        TYPED.forEach(index::find);
        var slowest = 0.0;
        for (var word : TYPED) {
            for (var end = 1; end <= word.length(); end++) {
                var typed = word.substring(0, end);
                slowest = Math.max(slowest, cost(KEYS, () -> index.find(typed)));
            }
        }
        return slowest;
    }

    /// Milliseconds on a processor that one of so many turns takes.
    private static double cost(int turns, Runnable turn) throws IOException {
        var before = spent();
        for (var done = 0; done < turns; done++) {
            turn.run();
        }
        return (spent() - before) / 1e6 / turns;
    }

    /// Nanoseconds that this thread was on a processor so far.
    private static long spent() throws IOException {
        return Long.parseLong(Files.readString(Path.of("/proc/thread-self/schedstat")).split(" ", 2)[0]);
    }
}
