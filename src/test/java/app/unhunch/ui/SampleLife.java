package app.unhunch.ui;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.DayLine;
import app.unhunch.breaks.DayLog;
import app.unhunch.breaks.QuietReason;
import app.unhunch.exercise.BrokenPack;
import app.unhunch.history.Change;
import app.unhunch.history.History;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Stock;
import app.unhunch.store.CatalogReader;
import app.unhunch.ui.history.Past;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What somebody has and did whose window is looked at.
final class SampleLife {

    private SampleLife() {}

    /// What there is to play, a routine of one's own included.
    ///
    /// @param broken packs that are left out
    static Stock stock(CatalogReader.Shelf shipped, List<BrokenPack> broken) {
        return new Stock(shipped.catalog(),
                Stream.concat(shipped.routines().stream(), Stream.of(own(shipped))).toList(),
                new OwnRoutines(List.of(own(shipped)), List.of()), broken);
    }

    /// Sixty days, and of today only what is over.
    static History past() {
        var all = Past.of(Sessions.START.wall(), 60);
        var past = all;
        for (var recorded : all.on(Sessions.START.wall().toLocalDate())) {
            if (recorded.entry().at().toInstant().isAfter(BreakStatuses.NOW)) {
                past = past.with(new Change.Delete(recorded.id(), BreakStatuses.NOW));
            }
        }
        return past;
    }

    private static Routine own(CatalogReader.Shelf all) {
        var shipped = all.routines().getFirst();
        return new Routine("my-lunch-reset", "My lunch reset", "", shipped.getReady(), shipped.change(),
                shipped.close(), Set.of(), shipped.items());
    }

    /// A morning with a call in it.
    static DayLog day() {
        var start = BreakStatuses.NOW.minus(Duration.ofHours(4));
        return new DayLog(List.of(new DayLine.Stood(start, BreakPhase.WORKING, Set.of()),
                new DayLine.Stood(start.plusSeconds(3600), BreakPhase.HELD, Set.of(QuietReason.CALL)),
                new DayLine.Stood(start.plusSeconds(5400), BreakPhase.WORKING, Set.of())));
    }
}
