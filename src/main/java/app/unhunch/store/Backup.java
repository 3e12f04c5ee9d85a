package app.unhunch.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
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
            return new WholeFile(folder, String.valueOf(to.getFileName()), disk).write(zip(version, made));
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
            return new Restored.Whole(new Restoring(mine, disk, today.get()).restore(file));
        } catch (BackupFault wrong) {
            return new Restored.Refused(wrong.refused());
        } catch (IOException no) {
            return new Restored.Failed(DiskFault.of(mine.data(), no));
        }
    }

    private byte[] zip(String version, Instant made) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, BackupFile.LABEL, JsonPrinter.print(new NewObject().with("format", BackupReader.FORMAT)
                    .with("program", "unhunch " + version).with("made", made.toString()).node())
                    .getBytes(StandardCharsets.UTF_8));
            for (var file : mine.files().entrySet()) {
                var content = Files.readAllBytes(file.getValue());
                BackupReader.understood(file.getKey(), content);
                add(zip, file.getKey(), content);
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
