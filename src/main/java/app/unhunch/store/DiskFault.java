package app.unhunch.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// The disk said no.
///
/// @param file the file that was to be read or written
/// @param detail what the system said, for the line that can be copied
public record DiskFault(Path file, Kind kind, String detail) {

    /// What can be told to the user about it.
    public enum Kind {
        /// Nothing more fits.
        FULL,
        /// The file or its folder is not ours to use.
        NOT_ALLOWED,
        /// The file system takes no writes.
        READ_ONLY,
        OTHER
    }

    /// The file and what the system said, in one line.
    public String line() {
        return file + ": " + detail;
    }

    static DiskFault of(Path file, IOException cause) {
        var said = reason(cause);
        return new DiskFault(file, kind(cause, said.toLowerCase(Locale.ROOT)), said);
    }

    private static Kind kind(IOException cause, String said) {
        if (said.contains("no space left") || said.contains("quota") || said.contains("not enough space")) {
            return Kind.FULL;
        }
        if (said.contains("read-only file system")) {
            return Kind.READ_ONLY;
        }
        return cause instanceof AccessDeniedException ? Kind.NOT_ALLOWED : Kind.OTHER;
    }

    private static String reason(IOException cause) {
        var said = cause instanceof FileSystemException system && system.getReason() != null
                ? system.getReason()
                : cause.getMessage();
        if (cause instanceof NoSuchFileException) {
            return "there is no such file";
        }
        var name = cause.getClass().getSimpleName();
        return said == null ? name : cause instanceof AccessDeniedException ? name + ": " + said : said;
    }
}
