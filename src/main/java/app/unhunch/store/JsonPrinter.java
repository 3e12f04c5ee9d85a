package app.unhunch.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Writes values as JSON text, for people to read or on one line.
final class JsonPrinter {

    private JsonPrinter() {}

    /// In lines, indented by two spaces, with a line feed at the end.
    static String print(JsonNode node) {
        return print(node, "  ") + "\n";
    }

    /// On one line, without its end.
    static String line(JsonNode node) {
        return print(node, "");
    }

    private static String print(JsonNode node, String indent) {
        var text = new StringWriter();
        try (var out = new JsonWriter(text)) {
            out.setIndent(indent);
            write(node, out);
        } catch (IOException no) {
            throw new UncheckedIOException("memory cannot fail to be written", no);
        }
        return text.toString();
    }

    private static void write(JsonNode node, JsonWriter out) throws IOException {
        switch (node) {
            case JsonNode.Text(_, var value) -> out.value(value);
            case JsonNode.Digits(_, var value) -> out.jsonValue(value);
            case JsonNode.Flag(_, var value) -> out.value(value);
            case JsonNode.Null _ -> out.nullValue();
            case JsonNode.Items(_, var values) -> {
                out.beginArray();
                for (var value : values) {
                    write(value, out);
                }
                out.endArray();
            }
            case JsonNode.Members(_, var values) -> {
                out.beginObject();
                for (var member : values) {
                    out.name(member.key());
                    write(member.value(), out);
                }
                out.endObject();
            }
        }
    }
}
