package app.unhunch.store;

import app.unhunch.history.Change;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Reads one device's journal line by line, so that its size does not matter. Each line stands for itself.
final class JournalLines {

    private static final JsonLimits LINE = new JsonLimits(64 << 10, 8, 8_000, 1_000);

    private final Path file;
    private final Problems problems;
    private int line;
    private long whole;

    JournalLines(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /// Bytes up to the end of the last line that was not cut off.
    long whole() {
        return whole;
    }

    void read(Consumer<Change> changes) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 64 << 10)) {
            var content = new ByteArrayOutputStream(256);
            var bytes = 0L;
            for (var next = in.read(); next >= 0; next = in.read()) {
                bytes++;
                if (next == '\n') {
                    line(content, changes);
                    content.reset();
                    whole = bytes;
                } else if (content.size() <= LINE.bytes()) {
                    content.write(next);
                }
            }
            tail(content, bytes, changes);
        } catch (IOException no) {
            problems.add(Problem.ofFile(file.toString(), "cannot be read: " + DiskFault.of(file, no).detail()));
        }
    }

    private void line(ByteArrayOutputStream content, Consumer<Change> changes) {
        line++;
        var wrong = content.size() == 0 ? new Problems() : change(content, changes);
        wrong.all().stream().limit(1).forEach(first -> problems.add(
                new Problem(first.path(), line, Math.max(1, first.column()),
                        first.message() + "; the line is left out")));
    }

    private Problems change(ByteArrayOutputStream content, Consumer<Change> changes) {
        var wrong = new Problems();
        JsonFile.parse(file.toString(), content.toByteArray(), LINE, wrong)
                .flatMap(document -> Fields.of(document, wrong)).flatMap(fields -> EntryJson.read(fields))
                .ifPresent(changes);
        return wrong;
    }

    /// What stands behind the last line feed: nothing, a line cut off, or a whole one of which only its end lacks.
    private void tail(ByteArrayOutputStream content, long bytes, Consumer<Change> changes) {
        if (content.size() == 0 || change(content, changes).count() == 0) {
            whole = bytes;
        } else {
            problems.add(new Problem(file.toString(), line + 1, 1, "the last line was cut off and is left out"));
        }
    }
}
