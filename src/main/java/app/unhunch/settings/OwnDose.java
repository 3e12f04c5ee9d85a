package app.unhunch.settings;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// How much of a move the user does; what is empty is as the catalog has it.
///
/// @param hold time in the position
/// @param reps repetitions, or how often a hold is done
/// @param sets sets, or directions of circles
/// @param rest time between holds or sets
/// @param time of a timer, of one direction of circles, or of breathing
public record OwnDose(Optional<Duration> hold, OptionalInt reps, OptionalInt sets, Optional<Duration> rest,
        Optional<Duration> time) {

    /// As the catalog has it.
    public static final OwnDose NONE = new OwnDose(Optional.empty(), OptionalInt.empty(), OptionalInt.empty(),
            Optional.empty(), Optional.empty());

    private static final String EXPECTED = "parts such as hold=30s reps=8 sets=2 rest=10s time=2m";

    public OwnDose {
        hold.ifPresent(length -> Ranges.within("hold", length, Duration.ofSeconds(1), Duration.ofHours(1)));
        reps.ifPresent(count -> Ranges.within("reps", count, 1, 1000));
        sets.ifPresent(count -> Ranges.within("sets", count, 1, 100));
        rest.ifPresent(length -> Ranges.within("rest", length, Duration.ZERO, Duration.ofHours(1)));
        time.ifPresent(length -> Ranges.within("time", length, Duration.ofSeconds(1), Duration.ofHours(10)));
    }

    /// As it is written, such as `hold=30s reps=8`; empty for [#NONE].
    String written() {
        List<String> parts = new ArrayList<>();
        hold.ifPresent(length -> parts.add("hold=" + DurationText.of(length)));
        reps.ifPresent(count -> parts.add("reps=" + count));
        sets.ifPresent(count -> parts.add("sets=" + count));
        rest.ifPresent(length -> parts.add("rest=" + DurationText.of(length)));
        time.ifPresent(length -> parts.add("time=" + DurationText.of(length)));
        return String.join(" ", parts);
    }

    /// Reads what [#written()] gave.
    ///
    /// @throws IllegalArgumentException if it is none
    static OwnDose read(String written) {
        var dose = NONE;
        for (var part : written.isBlank() ? List.<String>of() : List.of(written.strip().split("\\s+"))) {
            dose = dose.with(part);
        }
        return dose;
    }

    private OwnDose with(String part) {
        var pair = part.split("=", 2);
        var value = pair[pair.length - 1];
        return switch (pair[0]) {
            case "hold" -> new OwnDose(length(value), reps, sets, rest, time);
            case "reps" -> new OwnDose(hold, count(value), sets, rest, time);
            case "sets" -> new OwnDose(hold, reps, count(value), rest, time);
            case "rest" -> new OwnDose(hold, reps, sets, length(value), time);
            case "time" -> new OwnDose(hold, reps, sets, rest, length(value));
            default -> throw wrong(part);
        };
    }

    private static Optional<Duration> length(String value) {
        return Optional.of(DurationText.parse(value));
    }

    private static OptionalInt count(String value) {
        try {
            return OptionalInt.of(Integer.parseInt(value));
        } catch (NumberFormatException no) {
            throw wrong(value);
        }
    }

    private static IllegalArgumentException wrong(String part) {
        return new IllegalArgumentException("library.doses holds '%s', expected %s".formatted(part, EXPECTED));
    }
}
