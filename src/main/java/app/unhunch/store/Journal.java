package app.unhunch.store;

import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The history on the disk: one file of lines per device, to whose end is written and nothing else, so that a folder
/// shared between devices never has two writers in one file. One `Journal` at a time may write; anybody may read.
public final class Journal {

    private static final String ENDING = ".jsonl";

    private final Path folder;
    private final Path own;
    private final String device;
    private final Disk disk;

    /// @param folder of the journals of all devices; need not exist
    /// @param device the name of this device, from [Device]
    public Journal(Path folder, String device) {
        this(folder, device, new RealDisk());
    }

    Journal(Path folder, String device, Disk disk) {
        this.folder = folder;
        this.own = folder.resolve(device + ENDING);
        this.device = device;
        this.disk = disk;
    }

    /// Everything that any device wrote down. A last line that was cut off is told and left out, and so is every line
    /// that makes no sense; a journal that may not be read is told.
    public Loaded<History> read() {
        return pass().read();
    }

    /// Everything that was read once.
    ///
    /// @param whole bytes of this device's file up to the end of the last line that was not cut off; more than any file has
    ///        where it was not read to its end
    /// @param cut the last line of this device's file, where it was cut off
    private record Pass(Loaded<History> read, long whole, Optional<Problem> cut) {}

    private Pass pass() {
        var problems = new Problems();
        var whole = Long.MAX_VALUE;
        Optional<Problem> cut = Optional.empty();
        List<Change> changes = new ArrayList<>();
        for (var file : files(problems)) {
            var lines = new JournalLines(file, problems);
            lines.read(changes::add);
            whole = file.equals(own) ? lines.whole() : whole;
            cut = file.equals(own) ? lines.cut() : cut;
        }
        return new Pass(new Loaded<>(History.of(changes), problems.all()), whole, cut);
    }

    /// As [#read()], for the one who writes: a last line of this device's file that was cut off is taken away, so that it
    /// is told of once.
    ///
    /// @param lost is given the line that was taken away
    public Loaded<History> open(Consumer<Problem> lost) {
        var pass = pass();
        var read = pass.read();
        try {
            if (Files.exists(own) && pass.whole() < Files.size(own)) {
                disk.cut(own, pass.whole());
                pass.cut().ifPresent(lost);
            }
        } catch (IOException no) {
            return new Loaded<>(read.value(), Stream.concat(read.problems().stream(), Stream.of(
                    Problem.ofFile(own.toString(), "cannot be mended: " + DiskFault.of(own, no).detail()))).toList());
        }
        return read;
    }

    /// The change that adds an entry: its id is new. Nothing is written yet.
    ///
    /// @param now only makes the id unlike all others
    public Change.Add adding(Entry entry, Instant now) {
        return new Change.Add(device + "-" + Long.toString(now.toEpochMilli(), 36) + "-"
                + Integer.toString(entry.hashCode() & 0xffff, 36), entry);
    }

    /// Writes changes to the end of this device's file and waits until they are on the disk: all of them, or, where the
    /// disk says no, none that is told as saved.
    public Saved append(List<? extends Change> changes) {
        var lines = new StringBuilder();
        changes.forEach(change -> lines.append(JsonPrinter.line(EntryJson.node(change))).append('\n'));
        try {
            disk.folder(folder);
            var before = Files.notExists(own);
            disk.append(own, StandardCharsets.UTF_8.encode(separator() + lines));
            if (before) {
                disk.sync(folder);
            }
            return new Saved.Whole();
        } catch (IOException no) {
            return new Saved.Failed(DiskFault.of(own, no));
        }
    }

    /// A line feed if the last line was cut off, so that the next one stands alone.
    private String separator() throws IOException {
        try (var channel = Files.newByteChannel(own)) {
            var last = ByteBuffer.allocate(1);
            channel.position(Math.max(0, channel.size() - 1)).read(last);
            return last.position() == 0 || last.get(0) == '\n' ? "" : "\n";
        } catch (NoSuchFileException none) {
            return "";
        }
    }

    private List<Path> files(Problems problems) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException no) {
            problems.add(Problem.ofFile(folder.toString(), "cannot be read: " + DiskFault.of(folder, no).detail()));
            return List.of();
        }
    }
}
