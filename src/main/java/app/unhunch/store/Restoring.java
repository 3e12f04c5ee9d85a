package app.unhunch.store;

import java.io.IOException;
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

    /// @throws IOException if the disk says no before anything was touched
    Restored restore(BackupFile file) throws IOException {
        Map<String, Path> fresh = new LinkedHashMap<>();
        try {
            for (var name : file.names(mine)) {
                fresh.put(name, stage(name, file));
            }
            keepAside();
        } catch (IOException no) {
            forget(fresh.values());
            forgetAside();
            throw no;
        }
        try {
            exchange(fresh);
            return new Restored.Whole(aside);
        } catch (IOException no) {
            return undo(fresh, DiskFault.of(mine.data(), no));
        }
    }

    private Path stage(String name, BackupFile file) throws IOException {
        var target = target(name);
        disk.folder(target.resolveSibling(""));
        var fresh = target.resolveSibling("." + target.getFileName() + FRESH);
        try {
            disk.create(fresh, out -> file.copy(name, out));
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
            disk.create(copy, out -> Files.copy(old.getValue(), out));
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

    /// What was there is put back file by file, as far as the disk lets it; if not all the way, it stays aside, too.
    private Restored undo(Map<String, Path> fresh, DiskFault why) {
        var whole = true;
        for (var staged : fresh.entrySet()) {
            whole &= done(() -> {
                Files.deleteIfExists(staged.getValue());
                if (!before.containsKey(staged.getKey())) {
                    Files.deleteIfExists(target(staged.getKey()));
                }
            });
        }
        for (var old : before.keySet()) {
            whole &= done(() -> putBack(old));
        }
        if (whole) {
            var _ = done(this::forgetAside);
        }
        return whole ? new Restored.Failed(why) : new Restored.Torn(why, aside);
    }

    /// Only what was touched is written: a disk that refuses may refuse that, too.
    private void putBack(String name) throws IOException {
        var copy = aside.resolve(name);
        var target = target(name);
        if (Files.notExists(target) || Files.mismatch(copy, target) >= 0) {
            Files.copy(copy, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Something the disk may refuse.
    private interface Step {

        void run() throws IOException;
    }

    private static boolean done(Step step) {
        try {
            step.run();
            return true;
        } catch (IOException no) {
            return false;
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
