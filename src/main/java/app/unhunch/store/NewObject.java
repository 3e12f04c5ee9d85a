package app.unhunch.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Builds an object to be written, member by member. What is empty is left out.
final class NewObject {

    private final List<JsonNode.Member> members = new ArrayList<>();

    NewObject with(String key, JsonNode value) {
        members.add(new JsonNode.Member(0, key, value));
        return this;
    }

    NewObject with(String key, String value) {
        return with(key, new JsonNode.Text(0, value));
    }

    NewObject with(String key, int value) {
        return with(key, new JsonNode.Digits(0, Integer.toString(value)));
    }

    NewObject with(String key, boolean value) {
        return with(key, new JsonNode.Flag(0, value));
    }

    /// In seconds.
    NewObject with(String key, Duration value) {
        var seconds = Double.toString(value.toMillis() / 1000.0);
        return with(key, new JsonNode.Digits(0,
                seconds.endsWith(".0") ? seconds.substring(0, seconds.length() - 2) : seconds));
    }

    NewObject with(String key, Collection<String> values) {
        return values.isEmpty() ? this
                : withItems(key, values.stream().map(value -> new JsonNode.Text(0, value)).toList());
    }

    NewObject withItems(String key, List<? extends JsonNode> values) {
        return with(key, new JsonNode.Items(0, List.copyOf(values)));
    }

    NewObject withTime(String key, Optional<Duration> value) {
        return value.map(time -> with(key, time)).orElse(this);
    }

    JsonNode.Members node() {
        return new JsonNode.Members(0, List.copyOf(members));
    }
}
