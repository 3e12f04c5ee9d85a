package app.unhunch.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// Brings JSON files from the disk or from the program's own resources into memory.
final class JsonFile {

    private JsonFile() {}

    /// Reads what `bytes` has to give, under the name `path`.
    static Optional<JsonDocument> read(String path, Source.Bytes bytes, JsonLimits limits, Problems problems) {
        try {
            return parse(path, bytes(bytes.open(), limits), limits, problems);
        } catch (IOException no) {
            problems.add(Problem.ofFile(path, "cannot be read: " + DiskFault.of(Path.of(path), no).detail()));
            return Optional.empty();
        }
    }

    /// All bytes of `source`, or one more than the limit of those of a larger one; closes it.
    static byte[] bytes(InputStream source, JsonLimits limits) throws IOException {
        try (source) {
            return source.readNBytes(limits.bytes() + 1);
        }
    }

    /// Reads JSON from bytes in UTF-8, with or without a byte order mark.
    static Optional<JsonDocument> parse(String path, byte[] content, JsonLimits limits, Problems problems) {
        if (content.length > limits.bytes()) {
            problems.add(Problem.ofFile(path, "larger than %s bytes".formatted(limits.bytes())));
            return Optional.empty();
        }
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        var chars = CharBuffer.allocate(content.length);
        var decoded = decoder.decode(ByteBuffer.wrap(content), chars, true);
        var text = chars.flip().toString();
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var document = new JsonDocument(path, plain, new JsonNode.Null(0));
        if (decoded.isError()) {
            problems.add(document.problem(plain.length(), "a byte that is not UTF-8"));
            return Optional.empty();
        }
        try {
            return Optional.of(new JsonDocument(path, plain, JsonText.parse(plain, limits)));
        } catch (JsonFault fault) {
            problems.add(document.problem(fault.at(), fault.wrong()));
            return Optional.empty();
        }
    }
}
