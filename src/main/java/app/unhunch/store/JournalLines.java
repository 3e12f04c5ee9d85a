package app.unhunch.store;

import app.unhunch.history.Change;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads one device's journal line by line, so that its size does not matter. Each line stands for itself.
final class JournalLines {

    private static final int PIECE = 64 << 10;
    private static final JsonLimits LINE = new JsonLimits(64 << 10, 8, 8_000, 1_000);

    private final Path file;
    private final Problems problems;
    private int line;
    private long whole;
    private Optional<Problem> cut = Optional.empty();

    JournalLines(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /// Bytes up to the end of the last line that was not cut off; more than any file has where it was not read to its end.
    long whole() {
        return whole;
    }

    /// The last line, where it was cut off.
    Optional<Problem> cut() {
        return cut;
    }

    void read(Consumer<Change> changes) {
        try (InputStream in = Files.newInputStream(file)) {
            var content = new ByteArrayOutputStream(256);
            var piece = new byte[PIECE];
            var bytes = 0L;
            for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
                piece(piece, read, bytes, content, changes);
                bytes += read;
            }
            tail(content, bytes, changes);
        } catch (IOException no) {
            whole = Long.MAX_VALUE; // nothing is known about its end, so nobody may cut it
            problems.add(Problem.ofFile(file.toString(), "cannot be read: " + DiskFault.of(file, no).detail()));
        }
    }

    /// @param before bytes that were read before these
    private void piece(byte[] piece, int length, long before, ByteArrayOutputStream content, Consumer<Change> changes) {
        var from = 0;
        for (var at = 0; at < length; at++) {
            if (piece[at] == '\n') {
                add(piece, from, at, content);
                line(content, changes);
                content.reset();
                from = at + 1;
                whole = before + from;
            }
        }
        add(piece, from, length, content);
    }

    /// No more than what makes clear that a line is too long.
    private static void add(byte[] piece, int from, int to, ByteArrayOutputStream content) {
        content.write(piece, from, Math.clamp(LINE.bytes() + 1L - content.size(), 0, to - from));
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
            cut = Optional.of(new Problem(file.toString(), line + 1, 1, "the last line was cut off and is left out"));
            cut.ifPresent(problems::add);
        }
    }
}
