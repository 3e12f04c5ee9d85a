package app.unhunch.ui.history;

import app.unhunch.history.DayTotal;
import app.unhunch.history.Overview;
import app.unhunch.history.PainTrend;
import app.unhunch.text.DatePattern;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Writes the figures of the History page as the user reads them.
final class HistoryWriter {

    private final Texts texts;
    private final TimeWords times;
    private final UnaryOperator<String> routine;
    private final DateTimeFormatter date;
    private final NumberFormat scores;
    private final HeatWriter heats;
    private final PainWriter pains;

    /// @param routine names a routine by its id
    HistoryWriter(Locale locale, UnaryOperator<String> routine) {
        this.routine = routine;
        texts = Texts.load("history", locale);
        times = new TimeWords(locale);
        date = DatePattern.of(texts, "date");
        scores = NumberFormat.getNumberInstance(locale);
        scores.setMinimumFractionDigits(1);
        scores.setMaximumFractionDigits(1);
        heats = new HeatWriter(locale);
        pains = new PainWriter(locale, routine);
    }

    /// @param fortnight the last fourteen days, whatever the range
    /// @param planned when the 7-day plan was started; empty where it is not used
    HistoryScreen write(Overview overview, List<DayTotal> fortnight, Optional<LocalDate> planned, LocalDate today) {
        return new HistoryScreen(List.of(streak(overview), breaks(overview), moving(overview), pain(overview)),
                heats.heat(overview.days(), today), habits(overview), heats.bars(fortnight),
                pains.pain(overview, planned, today),
                overview.pain().isRising(today) ? Optional.of(texts.get("rising")) : Optional.empty());
    }

    private HistoryScreen.Tile streak(Overview overview) {
        return new HistoryScreen.Tile(HistoryScreen.Sign.RISE, texts.get("tile.streak"),
                texts.count("days", overview.streak()),
                texts.get("tile.streak.best", overview.bestStreak()));
    }

    private HistoryScreen.Tile breaks(Overview overview) {
        var now = Overview.takenPercent(overview.now());
        var before = overview.before().map(Overview::takenPercent).filter(percent -> percent.isPresent());
        var line = now.isPresent() && before.isPresent() ? points(now.getAsInt() - before.get().getAsInt()) : "";
        return new HistoryScreen.Tile(HistoryScreen.Sign.BREAKS, texts.get("tile.breaks"),
                now.isPresent() ? texts.get("percent", now.getAsInt()) : texts.get("none"), line);
    }

    private String points(int more) {
        return more == 0 ? texts.get("tile.same")
                : texts.count(more > 0 ? "tile.breaks.up" : "tile.breaks.down", Math.abs(more));
    }

    private HistoryScreen.Tile moving(Overview overview) {
        var weeks = Math.max(1, overview.days().size() / 7);
        var more = overview.before().map(before -> overview.now().moving().minus(before.moving()).dividedBy(weeks));
        return new HistoryScreen.Tile(HistoryScreen.Sign.MOVING, texts.get("tile.moving"),
                times.minutes(overview.now().moving()),
                more.map(this::weekly).orElse(""));
    }

    private String weekly(Duration more) {
        return more.abs().compareTo(Duration.ofMinutes(1)) < 0 ? texts.get("tile.same")
                : texts.get(more.isPositive() ? "tile.moving.more" : "tile.moving.less", times.minutes(more.abs()));
    }

    private HistoryScreen.Tile pain(Overview overview) {
        var move = overview.pain().move();
        var last = overview.pain().points().isEmpty() ? texts.get("none")
                : scores.format(overview.pain().points().getLast().mean());
        var sign = move.filter(far -> far.to() > far.from()).isPresent() ? HistoryScreen.Sign.RISE
                : HistoryScreen.Sign.FALL;
        return new HistoryScreen.Tile(sign, texts.get("tile.pain"), move.map(this::moved).orElse(last),
                move.map(PainTrend.Move::since).map(since -> texts.get("tile.pain.since", date.format(since)))
                        .orElse(""));
    }

    private String moved(PainTrend.Move move) {
        return texts.get("tile.pain.move", scores.format(move.from()), scores.format(move.to()));
    }

    private List<HistoryScreen.Habit> habits(Overview overview) {
        List<HistoryScreen.Habit> habits = new ArrayList<>();
        overview.bestHour().ifPresent(hour -> habits.add(new HistoryScreen.Habit(texts.get("best-time"),
                texts.get("best-time.value", times.time(LocalDate.EPOCH.atTime(hour, 0)),
                        times.time(LocalDate.EPOCH.atTime(hour, 0).plus(1, ChronoUnit.HOURS))))));
        overview.mostUsed().ifPresent(
                id -> habits.add(new HistoryScreen.Habit(texts.get("most-used"), routine.apply(id))));
        return habits;
    }
}
