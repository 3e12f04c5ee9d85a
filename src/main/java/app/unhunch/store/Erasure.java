package app.unhunch.store;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes everything of ours off the disk, and nothing else: a folder that was chosen may hold other things.
public final class Erasure {

    private static final Pattern SETTINGS = Pattern.compile("\\.?settings\\.json(\\..*)?");
    private static final Pattern ROUTINES = Pattern.compile("\\.?routines\\.json(\\..*)?");
    private static final Pattern STATE = Pattern.compile("\\.?(device|[a-z-]+\\.json)(\\..*)?|[a-z]+\\.\\d.*\\.log.*");
    private static final Pattern WHOLE = Pattern.compile("history|packs|" + Restoring.ASIDE + ".*");

    private static final List<String> MADE = List.of("pictures", "print");

    private final List<DiskFault> left = new ArrayList<>();

    private Erasure() {}

    /// Deletes settings, routines, history, packs, what was kept aside, what belongs to this computer alone, and what
    /// can be made again: pictures, and pages that were printed.
    ///
    /// @param state the folder of what belongs to this computer alone
    /// @param cache the folder of what can be made again
    /// @param pages other folders of ours with printed pages
    /// @return what the disk kept all the same
    public static List<DiskFault> of(Belongings mine, Path state, Path cache, List<Path> pages) {
        var erasure = new Erasure();
        erasure.files(mine.settings(), SETTINGS);
        erasure.files(mine.data(), ROUTINES);
        erasure.folders(mine.data());
        erasure.files(state, STATE);
        MADE.forEach(folder -> erasure.tree(cache.resolve(folder)));
        pages.forEach(erasure::tree);
        Stream.of(cache, state, mine.data(), mine.settings()).forEach(erasure::emptyFolder);
        return List.copyOf(erasure.left);
    }

    private void files(Path folder, Pattern names) {
        list(folder).stream().filter(file -> names.matcher(String.valueOf(file.getFileName())).matches())
                .filter(file -> !Files.isDirectory(file)).forEach(this::delete);
    }

    private void folders(Path data) {
        list(data).stream().filter(Files::isDirectory)
                .filter(folder -> WHOLE.matcher(String.valueOf(folder.getFileName())).matches()).forEach(this::tree);
    }

    /// Links within it are deleted, not followed.
    private void tree(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes ignored) {
                    delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException no) {
                    left.add(DiskFault.of(file, no));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException ignored) {
                    emptyFolder(inner);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException no) {
            left.add(DiskFault.of(folder, no));
        }
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException no) {
            left.add(DiskFault.of(file, no));
        }
    }

    /// A folder that holds other things stays.
    private void emptyFolder(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException others) {
            return;
        } catch (IOException no) {
            left.add(DiskFault.of(folder, no));
        }
    }

    private List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException no) {
            left.add(DiskFault.of(folder, no));
            return List.of();
        }
    }
}
