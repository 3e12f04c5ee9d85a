package app.unhunch.cli;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Quantity;
import app.unhunch.exercise.Reference;
import app.unhunch.text.DoseWords;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The dose of an exercise on paper: in one line, and then every number with its range and where it is from.
final class DoseSheet {

    private final Catalog catalog;
    private final Texts texts;
    private final TimeWords times;
    private final DoseWords doses;
    private final List<String> lines = new ArrayList<>();

    DoseSheet(Catalog catalog, Locale locale) {
        this.catalog = catalog;
        this.texts = Texts.load("cli", locale);
        this.times = new TimeWords(locale);
        this.doses = new DoseWords(locale);
    }

    List<String> lines(Exercise exercise) {
        var whole = doses.line(exercise.dose(), exercise.laterality());
        if (!whole.isEmpty()) {
            lines.add(whole);
        }
        exercise.dosage().quantities().forEach((name, quantity) -> lines
                .add(named(name, range(name, quantity)) + " " + from(quantity.sources())));
        return List.copyOf(lines);
    }

    /// What a change is about, such as "Hold: 15 s, Repetitions: 3".
    String change(DoseChange change) {
        List<String> parts = new ArrayList<>();
        change.hold().ifPresent(time -> parts.add(named("hold", times.exact(time))));
        change.reps().ifPresent(count -> parts.add(named("reps", plain(count))));
        change.sets().ifPresent(count -> parts.add(named("sets", plain(count))));
        change.rest().ifPresent(time -> parts.add(named("rest", times.exact(time))));
        change.duration().ifPresent(time -> parts.add(named("duration", times.exact(time))));
        change.switchSides().ifPresent(time -> parts.add(named("switchSides", times.exact(time))));
        return String.join(", ", parts);
    }

    /// Who stands behind a number, in brackets.
    String from(List<String> sources) {
        var from = sources.isEmpty() ? texts.get("show.inferred")
                : sources.stream().map(catalog::reference).flatMap(Optional::stream).map(Reference::publisher)
                        .distinct().collect(Collectors.joining("; "));
        return "[" + from + "]";
    }

    private String named(String name, String amount) {
        return texts.get("quantity." + name) + ": " + amount;
    }

    private String range(String name, Quantity quantity) {
        var value = amount(name, quantity.value());
        return quantity.min() == quantity.max() ? value
                : texts.get("show.range", value, limit(name, quantity.min()), limit(name, quantity.max()));
    }

    private String amount(String name, double number) {
        return switch (name) {
            case "timesPerDay" -> texts.count("per-day", (long) number);
            case "daysPerWeek" -> texts.count("per-week", (long) number);
            default -> limit(name, number);
        };
    }

    private String limit(String name, double number) {
        return switch (name) {
            case "hold", "rest", "duration", "switchSides" -> seconds(number);
            case "interval", "gap" -> minutes(number);
            default -> plain(number);
        };
    }

    private String seconds(double number) {
        return times.exact(Duration.ofMillis(Math.round(number * 1000)));
    }

    private String minutes(double number) {
        return times.exact(Duration.ofSeconds(Math.round(number * 60)));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
