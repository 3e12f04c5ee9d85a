package app.unhunch.store;

import java.util.ArrayList;
import java.util.List;

/// Reads a JSON text into values that know where they stand. Strict, as RFC 8259 has it; in one pass, in time and
/// memory bounded by [JsonLimits].
///
/// Gson's reader is not used for this: it tells no exact positions, its faults are half sentences about its own modes,
/// and it has no limits but depth.
final class JsonText {

    private final JsonScanner in;
    private final JsonLimits limits;
    private int depth;
    private int values;

    private JsonText(String text, JsonLimits limits) {
        this.in = new JsonScanner(text, limits.text());
        this.limits = limits;
    }

    /// The one value that `text` holds.
    ///
    /// @throws JsonFault where it stops being JSON or goes beyond a limit
    static JsonNode parse(String text, JsonLimits limits) throws JsonFault {
        var reader = new JsonText(text, limits);
        var value = reader.value();
        reader.in.next();
        if (!reader.in.atEnd()) {
            throw reader.in.unexpected("the end of the file after the value");
        }
        return value;
    }

    private JsonNode value() throws JsonFault {
        var first = in.next();
        var start = in.at();
        if (++values > limits.values()) {
            throw new JsonFault(start, "more than %s values in one file".formatted(limits.values()));
        }
        return switch (first) {
            case '{' -> members(start);
            case '[' -> items(start);
            case '"' -> new JsonNode.Text(start, in.string());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> new JsonNode.Digits(start, in.number());
            case 't' -> word("true", new JsonNode.Flag(start, true));
            case 'f' -> word("false", new JsonNode.Flag(start, false));
            case 'n' -> word("null", new JsonNode.Null(start));
            default -> throw in.unexpected("a value");
        };
    }

    private JsonNode word(String word, JsonNode value) throws JsonFault {
        if (!in.pass(word)) {
            throw in.unexpected("a value");
        }
        return value;
    }

    private JsonNode members(int start) throws JsonFault {
        enter(start);
        List<JsonNode.Member> members = new ArrayList<>();
        for (var next = in.next(); next != '}'; next = separator('}', "object", start)) {
            if (in.next() != '"') {
                throw in.unexpected("a key in double quotes");
            }
            var keyAt = in.at();
            var key = in.string();
            if (in.next() != ':' || !in.pass(":")) {
                throw in.unexpected("':' after the key '%s'".formatted(Quote.shortened(key)));
            }
            members.add(new JsonNode.Member(keyAt, key, value()));
        }
        leave("}");
        return new JsonNode.Members(start, members);
    }

    private JsonNode items(int start) throws JsonFault {
        enter(start);
        List<JsonNode> items = new ArrayList<>();
        for (var next = in.next(); next != ']'; next = separator(']', "list", start)) {
            items.add(value());
        }
        leave("]");
        return new JsonNode.Items(start, items);
    }

    private void enter(int start) throws JsonFault {
        if (++depth > limits.depth()) {
            throw new JsonFault(start, "objects and lists lie more than %s deep".formatted(limits.depth()));
        }
        in.pass(in.peek() == '{' ? "{" : "[");
    }

    private void leave(String close) {
        depth--;
        in.pass(close);
    }

    /// Passes a comma, or stays before the closing bracket, which it answers.
    private char separator(char close, String what, int start) throws JsonFault {
        var next = in.next();
        if (in.atEnd()) {
            throw new JsonFault(start, "this %s is never closed, expected '%s'".formatted(what, close));
        }
        if (next != ',' && next != close) {
            throw in.unexpected("',' or '%s'".formatted(close));
        }
        var comma = in.at();
        if (in.pass(",") && in.next() == close) {
            throw new JsonFault(comma, "a comma before '%s', expected another value or none".formatted(close));
        }
        return next;
    }
}
