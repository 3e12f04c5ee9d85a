package app.unhunch.link;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON lines as plain values: maps, lists, strings, numbers as `Double`, flags.
final class Wire {

    /// Deeper nesting than any message has.
    private static final int DEPTH = 16;

    private Wire() {}

    static String line(Object value) {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.setHtmlSafe(false);
            write(json, value);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text took no more", impossible);
        }
        return text.toString();
    }

    /// @throws IllegalArgumentException if the line is no JSON; one line that says what is wrong
    static Object value(String line) {
        try (var json = new JsonReader(new StringReader(line))) {
            json.setNestingLimit(DEPTH);
            var value = read(json);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new IllegalArgumentException("more than one value in a line");
            }
            return value;
        } catch (IOException | IllegalStateException wrong) {
            throw new IllegalArgumentException("not a line of JSON: " + wrong.getMessage(), wrong);
        }
    }

    private static void write(JsonWriter json, @Nullable Object value) throws IOException {
        switch (value) {
            case Map<?, ?> map -> {
                json.beginObject();
                for (var entry : map.entrySet()) {
                    json.name((String) entry.getKey());
                    write(json, entry.getValue());
                }
                json.endObject();
            }
            case Collection<?> several -> {
                json.beginArray();
                for (var each : several) {
                    write(json, each);
                }
                json.endArray();
            }
            case Boolean flag -> json.value(flag);
            case Number number -> json.value(number);
            case null -> json.nullValue();
            default -> json.value(value.toString());
        }
    }

    private static Object read(JsonReader json) throws IOException {
        return switch (json.peek()) {
            case BEGIN_OBJECT -> object(json);
            case BEGIN_ARRAY -> array(json);
            case BOOLEAN -> json.nextBoolean();
            case NUMBER -> json.nextDouble();
            case STRING -> json.nextString();
            default -> throw new IllegalArgumentException("a value is missing at " + json.getPath());
        };
    }

    private static Map<String, Object> object(JsonReader json) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        json.beginObject();
        while (json.hasNext()) {
            var key = json.nextName();
            if (json.peek() == JsonToken.NULL) {
                json.nextNull();
            } else {
                object.put(key, read(json));
            }
        }
        json.endObject();
        return object;
    }

    private static List<Object> array(JsonReader json) throws IOException {
        List<Object> array = new ArrayList<>();
        json.beginArray();
        while (json.hasNext()) {
            array.add(read(json));
        }
        json.endArray();
        return array;
    }
}
