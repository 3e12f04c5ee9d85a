package app.unhunch.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/// Looks whether a file is a backup that can be restored, without changing anything.
final class BackupReader {

    /// The form of the backups that this version makes and restores.
    static final int FORMAT = 1;

    private static final Shape<Integer> FORMATS = Shape.whole(1, Integer.MAX_VALUE);

    private final Belongings mine;

    BackupReader(Belongings mine) {
        this.mine = mine;
    }

    Opened open(Path zip) {
        try (var file = BackupFile.open(zip)) {
            return check(file);
        } catch (BackupFault wrong) {
            return wrong.refused();
        } catch (IOException no) {
            return new Opened.Refused(Opened.Reason.UNREADABLE, zip + ": " + DiskFault.of(zip, no).detail());
        }
    }

    /// @throws BackupFault if it is not to be restored
    Opened.Whole check(BackupFile file) throws IOException {
        var made = made(file);
        Set<Opened.Part> parts = EnumSet.noneOf(Opened.Part.class);
        for (var name : file.names(mine)) {
            if (isRead(name)) {
                understood(name, file.bytes(name));
            } else {
                file.copy(name, OutputStream.nullOutputStream());
            }
            parts.add(part(name));
        }
        return new Opened.Whole(made, parts);
    }

    /// Whether a file of that name is looked into before it is kept or restored.
    static boolean isRead(String name) {
        return name.equals(Belongings.SETTINGS) || name.equals(Belongings.ROUTINES);
    }

    /// @throws BackupFault if nobody could make sense of a file that is looked into
    static void understood(String name, byte[] bytes) throws BackupFault {
        object(name, bytes);
    }

    private static ZonedDateTime made(BackupFile file) throws IOException {
        var label = object(BackupFile.LABEL, file.bytes(BackupFile.LABEL));
        var problems = new Problems();
        var fields = new Fields(label, (JsonNode.Members) label.root(), problems);
        var format = fields.required("format", FORMATS, FORMAT);
        var made = fields.required("made", Shape.INSTANT, Instant.EPOCH);
        if (format > FORMAT) {
            throw new BackupFault(Opened.Reason.NEWER,
                    "%s: its format is %s, this version knows %s".formatted(BackupFile.LABEL, format, FORMAT));
        }
        if (!problems.all().isEmpty()) {
            throw new BackupFault(Opened.Reason.FOREIGN, problems.all().getFirst().toString());
        }
        return made.atZone(ZoneOffset.UTC);
    }

    private static JsonDocument object(String name, byte[] bytes) throws BackupFault {
        var problems = new Problems();
        var document = JsonFile.parse(name, bytes, JsonLimits.OWN, problems);
        if (document.isEmpty() || !(document.get().root() instanceof JsonNode.Members)) {
            throw new BackupFault(Opened.Reason.WRONG, problems.all().stream().findFirst().map(Problem::toString)
                    .orElse(name + ": not an object"));
        }
        return document.get();
    }

    private static Opened.Part part(String name) {
        return switch (name.replaceFirst("/.*", "")) {
            case Belongings.SETTINGS -> Opened.Part.SETTINGS;
            case Belongings.ROUTINES -> Opened.Part.ROUTINES;
            case Belongings.HISTORY -> Opened.Part.HISTORY;
            default -> Opened.Part.PACKS;
        };
    }
}
