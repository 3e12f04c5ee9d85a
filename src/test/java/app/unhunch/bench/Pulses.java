package app.unhunch.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Frames, as JavaFX tells of them when it is asked to (`javafx.pulseLogger`): each with its times, those that took long
/// in all with every step as well.
///
/// @param count how many there were
/// @param own milliseconds that the JavaFX thread worked for each that is told of in steps
record Pulses(int count, List<Integer> own) {

    private static final Pattern PULSE = Pattern.compile("\\[\\d+ \\d+ms:-?\\d+ms]");
    private static final Pattern WAITED = step("Waiting for previous rendering");
    private static final Pattern LAST = step("Copy state to render graph");

    /// Reads what JavaFX wrote. A frame that has no last step, as nothing in it changed, is left out of the steps.
    static Pulses of(String text) {
        var own = new ArrayList<Integer>();
        for (var told : text.split("PULSE: ", -1)) {
            end(LAST, told)
                    .ifPresent(end -> own.add(end - WAITED.matcher(told).results().mapToInt(Pulses::length).sum()));
        }
        return new Pulses((int) PULSE.matcher(text.replaceAll("PULSE: (\\d+) \\[", "[$1 ")).results().count(), own);
    }

    /// How many kept the JavaFX thread longer than that.
    int longerThan(int milliseconds) {
        return own.stream().filter(time -> time > milliseconds).toList().size();
    }

    private static OptionalInt end(Pattern step, String told) {
        return step.matcher(told).results().mapToInt(found -> Integer.parseInt(found.group(1)) + length(found)).max();
    }

    private static int length(MatchResult step) {
        return Integer.parseInt(step.group(2));
    }

    private static Pattern step(String name) {
        return Pattern.compile("\\((-?\\d+) \\+(\\d+)ms\\): " + name);
    }
}
