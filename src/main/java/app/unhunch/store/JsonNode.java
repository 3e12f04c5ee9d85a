package app.unhunch.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A value of a JSON text with the place it was read from.
sealed interface JsonNode {

    /// Where it begins in the text, in characters from 0.
    int at();

    /// The name of this kind of value in a message, with its article.
    String kind();

    /// A text.
    record Text(int at, String value) implements JsonNode {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /// A number as it was written.
    record Digits(int at, String value) implements JsonNode {
        @Override
        public String kind() {
            return "a number";
        }
    }

    /// True or false.
    record Flag(int at, boolean value) implements JsonNode {
        @Override
        public String kind() {
            return String.valueOf(value);
        }
    }

    /// The value `null`.
    record Null(int at) implements JsonNode {
        @Override
        public String kind() {
            return "null";
        }
    }

    /// Values in an order.
    record Items(int at, List<JsonNode> values) implements JsonNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /// Values by key, in their order. A key that comes twice is in it twice.
    record Members(int at, List<Member> values) implements JsonNode {
        @Override
        public String kind() {
            return "an object";
        }

        /// The value at `key`, the first if there are several.
        Optional<JsonNode> find(String key) {
            return values.stream().filter(member -> member.key().equals(key)).map(Member::value).findFirst();
        }

        /// With `value` at `key`: in its place if the key is there, or else at the end.
        Members with(String key, JsonNode value) {
            List<Member> changed = new ArrayList<>();
            values.forEach(member -> changed.add(member.key().equals(key) ? new Member(0, key, value) : member));
            if (find(key).isEmpty()) {
                changed.add(new Member(0, key, value));
            }
            return new Members(at, changed);
        }

        /// With `value` at the end of a way of keys, each the key of an object in the one before.
        Members with(List<String> way, JsonNode value) {
            var key = way.getFirst();
            if (way.size() == 1) {
                return with(key, value);
            }
            var inner = find(key).filter(Members.class::isInstance).map(Members.class::cast)
                    .orElseGet(() -> new Members(0, List.of()));
            return with(key, inner.with(way.subList(1, way.size()), value));
        }

        /// Without the values at these keys.
        Members without(Set<String> keys) {
            return new Members(at, values.stream().filter(member -> !keys.contains(member.key())).toList());
        }
    }

    /// One value of an object with its key.
    ///
    /// @param at where the key begins
    record Member(int at, String key, JsonNode value) {}
}
