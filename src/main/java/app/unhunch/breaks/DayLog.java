package app.unhunch.breaks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The last day of the scheduler as lines, oldest first: what held breaks and for how long, who was away, what was
/// snoozed, when nobody counted. It says why no break came.
///
/// @param lines at most [#LIMIT], none older than [#DAY] but the one that was in force then
public record DayLog(List<DayLine> lines) {

    /// Nothing is known yet.
    public static final DayLog EMPTY = new DayLog(List.of());

    /// How far it goes back.
    static final Duration DAY = Duration.ofHours(24);

    /// The most lines that are kept.
    public static final int LIMIT = 400;

    /// What lasted less than this is left out.
    private static final Duration BLIP = Duration.ofSeconds(1);

    private static final Set<BreakOutcome> TOLD = EnumSet.of(BreakOutcome.TAKEN, BreakOutcome.PART,
            BreakOutcome.SNOOZED, BreakOutcome.SKIPPED, BreakOutcome.MISSED, BreakOutcome.AWAY);

    public DayLog {
        lines = List.copyOf(lines);
    }

    /// Goes on with where the breaks stand now; the same as before changes nothing.
    public DayLog with(BreakStatus status) {
        if (status.phase() == BreakPhase.STARTING) {
            return this;
        }
        var held = status.phase() == BreakPhase.HELD ? status.quiet() : Set.<QuietReason>of();
        var stands = new DayLine.Stood(status.at(), status.phase(), held);
        return stands().filter(last -> same(last, stands)).isPresent() ? this : withoutBlip(status.at()).adding(stands);
    }

    /// Goes on with what became of a break. What the phases say already is left out.
    public DayLog with(BreakCue.WriteDown done) {
        return TOLD.contains(done.outcome())
                ? adding(new DayLine.Became(done.at().toInstant(), done.outcome(), done.length()))
                : this;
    }

    /// Goes on with something that nothing could show.
    public DayLog notShown(Instant at, Delivery what) {
        return adding(new DayLine.NotShown(at, what));
    }

    /// Goes on with the end of the agent, if that was not told: it lived at `at` still.
    public DayLog ended(Instant at) {
        if (lines.isEmpty() || lines.getLast() instanceof DayLine.Ended) {
            return this;
        }
        return adding(new DayLine.Ended(at.isBefore(lines.getLast().at()) ? lines.getLast().at() : at));
    }

    /// When what began with line `index` was over; empty if it is not, or was over at once.
    public Optional<Instant> end(int index) {
        if (lines.get(index) instanceof DayLine.Became became && became.outcome() == BreakOutcome.AWAY) {
            return Optional.of(became.at().plus(became.length()));
        }
        return lines.get(index) instanceof DayLine.Stood
                ? lines.stream().skip(index + 1L)
                        .filter(line -> line instanceof DayLine.Stood || line instanceof DayLine.Ended)
                        .map(DayLine::at).findFirst()
                : Optional.empty();
    }

    private Optional<DayLine.Stood> stands() {
        for (var line : lines.reversed()) {
            if (line instanceof DayLine.Ended) {
                return Optional.empty();
            }
            if (line instanceof DayLine.Stood stood) {
                return Optional.of(stood);
            }
        }
        return Optional.empty();
    }

    private static boolean same(DayLine.Stood one, DayLine.Stood other) {
        return one.phase() == other.phase() && one.held().equals(other.held());
    }

    private DayLog withoutBlip(Instant now) {
        var blip = !lines.isEmpty() && lines.getLast() instanceof DayLine.Stood(var at, var _, var _)
                && Duration.between(at, now).abs().compareTo(BLIP) < 0;
        return blip ? new DayLog(lines.subList(0, lines.size() - 1)) : this;
    }

    private DayLog adding(DayLine line) {
        if (line instanceof DayLine.Stood stood && stands().filter(last -> same(last, stood)).isPresent()) {
            return this;
        }
        var all = new ArrayList<>(lines);
        all.add(place(line.at()), line);
        var first = Math.max(all.size() - LIMIT, firstSince(all, all.getLast().at().minus(DAY)));
        return new DayLog(all.subList(first, all.size()));
    }

    /// An absence is told when it is over; it belongs where it began.
    private int place(Instant at) {
        var place = lines.size();
        while (place > 0 && lines.get(place - 1).at().isAfter(at)) {
            place--;
        }
        return place;
    }

    /// The first line that is not over at `start`.
    private static int firstSince(List<DayLine> all, Instant start) {
        var inForce = 0;
        for (var index = 0; index < all.size() && !all.get(index).at().isAfter(start); index++) {
            if (all.get(index) instanceof DayLine.Stood || all.get(index) instanceof DayLine.Ended) {
                inForce = index;
            }
        }
        return inForce;
    }
}
