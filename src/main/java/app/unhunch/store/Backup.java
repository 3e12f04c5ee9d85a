package app.unhunch.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// All files of the user in one zip, and back again. Anybody may write a backup; only who owns the files may restore one.
public final class Backup {

    private final Belongings mine;
    private final Supplier<LocalDate> today;
    private final Disk disk;

    /// @param today for the name under which is kept what was there before a restore
    public Backup(Belongings mine, Supplier<LocalDate> today) {
        this(mine, today, new RealDisk());
    }

    Backup(Belongings mine, Supplier<LocalDate> today, Disk disk) {
        this.mine = mine;
        this.today = today;
        this.disk = disk;
    }

    /// Writes a backup, for the user alone, in the place of a file that was there. Fails where a file makes no sense: a
    /// backup with it in could not be restored.
    ///
    /// @param version of the program
    public Saved write(Path to, String version, Instant made) {
        try {
            var folder = to.toAbsolutePath().resolveSibling("");
            var files = mine.files();
            check(files);
            return new WholeFile(folder, String.valueOf(to.getFileName()), disk)
                    .write(out -> zip(files, version, made, out));
        } catch (IOException no) {
            return new Saved.Failed(DiskFault.of(mine.data(), no));
        }
    }

    /// Looks whether a file can be restored. Changes nothing.
    public Opened open(Path zip) {
        return new BackupReader(mine).open(zip);
    }

    /// Puts the files of a backup in the place of what is there, which is kept aside. Either all of it is done or nothing.
    public Restored restore(Path zip) {
        try (var file = BackupFile.open(zip)) {
            new BackupReader(mine).check(file);
            return new Restoring(mine, disk, today.get()).restore(file);
        } catch (BackupFault wrong) {
            return new Restored.Refused(wrong.refused());
        } catch (IOException no) {
            return new Restored.Failed(DiskFault.of(mine.data(), no));
        }
    }

    /// What could not be restored is not kept either: whoever has such a backup believes to have one.
    private static void check(SortedMap<String, Path> files) throws IOException {
        var all = 0L;
        for (var file : files.entrySet()) {
            var length = Files.size(file.getValue());
            all += length;
            if (length > BackupFile.LARGEST) {
                throw new BackupFault(Opened.Reason.TOO_LARGE,
                        file.getKey() + ": larger than %s bytes".formatted(BackupFile.LARGEST));
            }
            if (BackupReader.isRead(file.getKey())) {
                BackupReader.understood(file.getKey(), Files.readAllBytes(file.getValue()));
            }
        }
        if (all > BackupFile.ALL || files.size() > BackupFile.FILES) {
            throw new BackupFault(Opened.Reason.TOO_LARGE, "%s files of %s bytes, most are %s of %s"
                    .formatted(files.size(), all, BackupFile.FILES, BackupFile.ALL));
        }
    }

    private static void zip(SortedMap<String, Path> files, String version, Instant made, OutputStream out)
            throws IOException {
        var zip = new ZipOutputStream(new BufferedOutputStream(out));
        zip.putNextEntry(new ZipEntry(BackupFile.LABEL));
        zip.write(JsonPrinter.print(new NewObject().with("format", BackupReader.FORMAT)
                .with("program", "unhunch " + version).with("made", made.toString()).node())
                .getBytes(StandardCharsets.UTF_8));
        for (var file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            Files.copy(file.getValue(), zip);
        }
        zip.finish();
        zip.flush();
    }
}
