package app.unhunch.store;

import app.unhunch.figure.Pose;
import app.unhunch.figure.PoseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the poses of a motion file: each changes a base pose, or another pose, in words.
final class PoseReader {

    /// Angles and lengths beyond this are slips of the pen (degrees, cm).
    private static final Shape<Double> NUMBER = Shape.number(-400, 400);
    private static final Shape<Double> SEAT = Shape.number(20, 90);

    private final JsonDocument document;
    private final Problems problems;

    PoseReader(JsonDocument document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /// `start` changed by every word of `words`; the key `from` is left to the caller.
    Pose read(Pose start, JsonNode.Members words) {
        var pose = start;
        for (var word : words.values()) {
            pose = word.key().equals("from") ? pose : change(pose, word);
        }
        return pose;
    }

    private Pose change(Pose pose, JsonNode.Member word) {
        try {
            return switch (word.key()) {
                case "support" -> text(word.value()).map(support -> PoseWords.support(pose, support)).orElse(pose);
                case "seat" -> number(word.value(), SEAT).map(height -> PoseWords.seat(pose, height)).orElse(pose);
                case "hands", "handL", "handR" -> hand(pose, word);
                default -> PoseWords.set(pose, word.key(), numbers(word.value()));
            };
        } catch (IllegalArgumentException wrong) {
            note(word.at(), String.valueOf(wrong.getMessage()));
            return pose;
        }
    }

    private Pose hand(Pose pose, JsonNode.Member word) {
        return switch (word.value()) {
            case JsonNode.Null _ -> PoseWords.free(pose, word.key());
            case JsonNode.Text place -> PoseWords.plant(pose, word.key(), place.value(), List.of(), 0);
            case JsonNode.Items at -> PoseWords.plant(pose, word.key(), "point", whole(at), 0);
            case JsonNode.Members members -> planted(pose, word.key(), new Fields(document, members, problems));
            default -> {
                note(word.value().at(), "'%s' is %s, expected a place, a point or null".formatted(word.key(), word
                        .value().kind()));
                yield pose;
            }
        };
    }

    private Pose planted(Pose pose, String hand, Fields place) {
        var on = place.required("on", Shape.WORDS, "point");
        var at = place.find("at").map(this::whole).orElse(List.of());
        var turn = place.optional("turn", NUMBER).orElse(0.0);
        place.end();
        return PoseWords.plant(pose, hand, on, at, turn);
    }

    /// The numbers of a channel: one, or a list in which null keeps what is there.
    private List<@Nullable Double> numbers(JsonNode value) {
        var numbers = new ArrayList<@Nullable Double>();
        if (value instanceof JsonNode.Items(_, var items)) {
            for (var item : items) {
                numbers.add(item instanceof JsonNode.Null ? null : number(item, NUMBER).orElse(0.0));
            }
        } else {
            numbers.add(number(value, NUMBER).orElse(0.0));
        }
        return numbers;
    }

    /// Numbers without gaps.
    List<Double> whole(JsonNode value) {
        var numbers = new ArrayList<Double>();
        for (var number : numbers(value)) {
            numbers.add(number == null ? 0.0 : number);
        }
        return numbers;
    }

    private Optional<Double> number(JsonNode value, Shape<Double> shape) {
        return shaped(value, shape);
    }

    private Optional<String> text(JsonNode value) {
        return shaped(value, Shape.WORDS);
    }

    private <T> Optional<T> shaped(JsonNode value, Shape<T> shape) {
        var read = shape.read(value);
        if (read.isEmpty()) {
            note(value.at(), "here is %s, expected %s".formatted(shape.found(value), shape.expected()));
        }
        return read;
    }

    private void note(int at, String message) {
        problems.add(document, at, message);
    }
}
