package app.unhunch.routine;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Lengths;
import java.time.Duration;
import java.util.List;

/// Beats one after the other, over and over: the one source of number, ring, voice, text and figure while repetitions,
/// circles or breaths run.
///
/// @param beats of one repetition, at least one
/// @param count how many repetitions, at least 1; the step may end within the last
public record Pace(List<Beat> beats, int count) {

    /// Where a pace stands.
    ///
    /// @param rep repetition that is running, from 1
    /// @param index place of `beat` in the repetition, from 0
    /// @param beat the beat that is running
    /// @param fraction how much of the beat is over, 0 to 1
    public record Place(int rep, int index, Beat beat, double fraction) {

        /// Whether a repetition begins with this beat.
        public boolean opensRep() {
            return index == 0;
        }
    }

    public Pace {
        beats = List.copyOf(beats);
        if (beats.isEmpty() || count < 1) {
            throw new IllegalArgumentException(
                    "a pace needs beats and repetitions, was %s of %s".formatted(count, beats));
        }
    }

    /// As many repetitions as it takes to fill a time; the last may be cut short by the end of it.
    static Pace covering(List<Beat> beats, Duration time) {
        var each = new Pace(beats, 1).each();
        return new Pace(beats, Math.toIntExact(Lengths.count(time.plus(each).minusNanos(1), each)));
    }

    /// Time of one repetition.
    public Duration each() {
        return beats.stream().map(Beat::length).reduce(Duration.ZERO, Duration::plus);
    }

    /// Time of all repetitions.
    public Duration length() {
        return Lengths.times(each(), count);
    }

    /// Where the pace stands at a time since its start; before the start and after the end it stands still there.
    public Place at(Duration position) {
        if (position.compareTo(length()) >= 0) {
            return new Place(count, beats.size() - 1, beats.getLast(), 1);
        }
        var since = position.isNegative() ? Duration.ZERO : position;
        var rep = Math.toIntExact(Lengths.count(since, each()));
        return within(rep, since.minus(Lengths.times(each(), rep)));
    }

    /// When a beat begins, counted from the start of the pace.
    ///
    /// @param rep from 1 to `count`
    /// @param index place of the beat in the repetition, from 0
    public Duration start(int rep, int index) {
        return beats.subList(0, index).stream().map(Beat::length).reduce(Lengths.times(each(), rep - 1L),
                Duration::plus);
    }

    /// Repetitions that are over at a time since the start, 0 to `count`.
    public int done(Duration position) {
        return position.isNegative() ? 0 : (int) Math.min(count, Lengths.count(position, each()));
    }

    private Place within(int rep, Duration since) {
        var left = since;
        var index = 0;
        while (left.compareTo(beats.get(index).length()) >= 0) {
            left = left.minus(beats.get(index).length());
            index++;
        }
        var beat = beats.get(index);
        return new Place(rep + 1, index, beat, (double) left.toNanos() / beat.length().toNanos());
    }
}
