package app.unhunch.store;

import java.util.List;

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
    }

    /// One value of an object with its key.
    ///
    /// @param at where the key begins
    record Member(int at, String key, JsonNode value) {}
}
