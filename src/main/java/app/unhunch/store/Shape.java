package app.unhunch.store;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one value has to be.
///
/// @param words what is expected, made only for a message
/// @param reader answers nothing where the value is something else
record Shape<T>(Supplier<String> words, Function<JsonNode, Optional<T>> reader) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// Any text, an empty one too.
    static final Shape<String> TEXT = new Shape<>(() -> "a text", Shape::text);

    /// A text that says something.
    static final Shape<String> WORDS = new Shape<>(() -> "a text that is not empty",
            node -> text(node).filter(text -> !text.isBlank()));

    /// A key: lower-case words joined by hyphens, at most 64 characters.
    static final Shape<String> ID_TEXT = new Shape<>(() -> "lower-case words joined by hyphens",
            node -> text(node).filter(text -> text.length() <= 64 && ID.matcher(text).matches()));

    /// True or false.
    static final Shape<Boolean> FLAG = new Shape<>(() -> "true or false",
            node -> node instanceof JsonNode.Flag(_, var value) ? Optional.of(value) : Optional.empty());

    /// A moment with its zone.
    static final Shape<ZonedDateTime> MOMENT = time("a moment such as 2026-11-21T10:15:00+01:00[Europe/Berlin]",
            ZonedDateTime::parse);

    /// A moment on no particular place.
    static final Shape<Instant> INSTANT = time("a moment such as 2026-11-21T09:15:00Z", Instant::parse);

    /// A day.
    static final Shape<LocalDate> DAY = time("a day such as 2026-11-21", LocalDate::parse);

    /// What is expected, in words.
    String expected() {
        return words.get();
    }

    Optional<T> read(JsonNode node) {
        return reader.apply(node);
    }

    /// What is there in words: the value itself where it is short, or else its kind.
    String found(JsonNode node) {
        return switch (node) {
            case JsonNode.Text(_, var value) -> "'" + Quote.shortened(value) + "'";
            case JsonNode.Digits(_, var value) -> value;
            default -> node.kind();
        };
    }

    /// A text of at most so many characters that says something.
    static Shape<String> words(int most) {
        return new Shape<>(() -> "a text of 1 to %s characters".formatted(most),
                node -> text(node).filter(text -> !text.isBlank() && text.codePointCount(0, text.length()) <= most));
    }

    /// A number within a range, its ends included.
    static Shape<Double> number(double min, double max) {
        return new Shape<>(() -> "a number from %s to %s".formatted(plain(min), plain(max)), node -> number(node)
                .filter(value -> value >= min && value <= max));
    }

    /// A whole number within a range, its ends included.
    static Shape<Integer> whole(int min, int max) {
        return new Shape<>(() -> "a whole number from %s to %s".formatted(min, max), node -> number(node)
                .filter(value -> value >= min && value <= max && value == Math.rint(value)).map(Double::intValue));
    }

    /// A time in seconds.
    static Shape<Duration> seconds(double min, double max) {
        return new Shape<>(() -> "seconds from %s to %s".formatted(plain(min), plain(max)),
                node -> number(min, max).read(node).map(value -> Duration.ofMillis(Math.round(value * 1000))));
    }

    /// One of the constants of `type`, written in lower case with hyphens.
    static <E extends Enum<E>> Shape<E> choice(Class<E> type) {
        return new Shape<>(
                () -> "one of " + Stream.of(type.getEnumConstants()).map(Shape::key).collect(Collectors.joining(", ")),
                node -> text(node).flatMap(text -> constant(type, text)));
    }

    /// How a constant is written in files.
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
        return Stream.of(type.getEnumConstants()).filter(constant -> key(constant).equals(text)).findFirst();
    }

    private static <T> Shape<T> time(String expected, Function<String, T> parse) {
        return new Shape<>(() -> expected, node -> text(node).flatMap(text -> parsed(text, parse)));
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException no) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(JsonNode node) {
        return node instanceof JsonNode.Text(_, var value) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Double> number(JsonNode node) {
        return node instanceof JsonNode.Digits(_, var value)
                ? Optional.of(Double.parseDouble(value))
                : Optional.empty();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
