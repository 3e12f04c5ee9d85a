package app.unhunch.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/// Puts the files of a backup in the place of those that are there. Those are copied aside first, so that whatever happens
/// can be undone, by us or by hand.
final class Restoring {

    /// Begins the name of a folder with what was there before.
    static final String ASIDE = "before-restore-";

    private static final String FRESH = ".restored";

    private final Belongings mine;
    private final Disk disk;
    private final Path aside;
    private final SortedMap<String, Path> before;

    Restoring(Belongings mine, Disk disk, LocalDate today) throws IOException {
        this.mine = mine;
        this.disk = disk;
        aside = unused(mine.data().resolve(ASIDE + today));
        before = mine.files();
    }

    /// @return the folder with what was there before
    /// @throws IOException if the disk says no; then everything is as it was
    Path restore(BackupFile file) throws IOException {
        Map<String, Path> fresh = new LinkedHashMap<>();
        try {
            for (var name : file.names(mine)) {
                fresh.put(name, stage(name, file.bytes(name)));
            }
            keepAside();
        } catch (IOException no) {
            forget(fresh.values());
            forgetAside();
            throw no;
        }
        try {
            exchange(fresh);
        } catch (IOException no) {
            undo(fresh);
            forgetAside();
            throw no;
        }
        return aside;
    }

    private Path stage(String name, byte[] content) throws IOException {
        var target = target(name);
        disk.folder(target.resolveSibling(""));
        var fresh = target.resolveSibling("." + target.getFileName() + FRESH);
        try {
            disk.create(fresh, ByteBuffer.wrap(content));
        } catch (IOException no) {
            Files.deleteIfExists(fresh);
            throw no;
        }
        return fresh;
    }

    private void keepAside() throws IOException {
        disk.folder(aside);
        for (var old : before.entrySet()) {
            var copy = aside.resolve(old.getKey());
            disk.folder(copy.resolveSibling(""));
            disk.create(copy, ByteBuffer.wrap(Files.readAllBytes(old.getValue())));
        }
    }

    private void exchange(Map<String, Path> fresh) throws IOException {
        for (var staged : fresh.entrySet()) {
            disk.replace(staged.getValue(), target(staged.getKey()));
        }
        for (var old : before.entrySet()) {
            if (!fresh.containsKey(old.getKey())) {
                Files.deleteIfExists(old.getValue());
            }
        }
    }

    private void undo(Map<String, Path> fresh) throws IOException {
        for (var staged : fresh.entrySet()) {
            Files.deleteIfExists(staged.getValue());
            if (!before.containsKey(staged.getKey())) {
                Files.deleteIfExists(target(staged.getKey()));
            }
        }
        for (var old : before.keySet()) {
            Files.copy(aside.resolve(old), target(old), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void forget(Iterable<Path> files) throws IOException {
        for (var file : files) {
            Files.deleteIfExists(file);
        }
    }

    private void forgetAside() throws IOException {
        if (Files.exists(aside)) {
            try (Stream<Path> copies = Files.walk(aside)) {
                forget(copies.sorted(Comparator.reverseOrder()).toList());
            }
        }
    }

    /// A link is followed, so that files kept elsewhere stay there.
    private Path target(String name) throws IOException {
        var file = mine.place(name).orElseThrow();
        return Files.isSymbolicLink(file) ? file.toRealPath() : file;
    }

    private static Path unused(Path wanted) {
        var free = wanted;
        for (var number = 2; Files.exists(free); number++) {
            free = wanted.resolveSibling(wanted.getFileName() + "-" + number);
        }
        return free;
    }
}
