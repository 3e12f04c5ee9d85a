package app.unhunch.link;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

/// Folders and files that are the user's own and nobody else's.
public final class OwnFolder {

    /// Belongs to whoever runs this process, where there is such a thing.
    private static final Path OURSELVES = Path.of("/proc/self");
    private static final String OWNER = "unix:uid";

    private OwnFolder() {}

    /// As [#make(Path)], for what nobody else may have their hands on, such as a socket.
    ///
    /// @throws IOException if it cannot be made, or lies where everybody may write and was made by somebody else
    static void makeSafe(Path folder) throws IOException {
        make(folder);
        requireOurs(folder);
    }

    /// Makes a folder, and those above it, that only the owner can enter. Another process may be making it too.
    public static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folder.getParent();
        if (parent != null) {
            make(parent);
        }
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException there) {
            if (!Files.isDirectory(folder)) {
                throw there;
            }
        }
        restrict(folder, "rwx------");
    }

    /// Lets only the owner read and write a file.
    public static void keepToOwner(Path file) throws IOException {
        restrict(file, "rw-------");
    }

    /// In a folder such as `/tmp` somebody else may have been quicker, and would then have us in their hands.
    ///
    /// @throws IOException if so
    static void requireOurs(Path folder) throws IOException {
        if (Files.notExists(OURSELVES)) {
            return;
        }
        var us = Files.getAttribute(OURSELVES, OWNER);
        for (var inner = folder.toAbsolutePath(); inner.getParent() != null; inner = inner.getParent()) {
            if (isOpenToAll(inner.getParent()) && !us.equals(Files.getAttribute(inner, OWNER))) {
                throw new IOException(inner + " belongs to somebody else");
            }
        }
    }

    private static boolean isOpenToAll(Path folder) throws IOException {
        return Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static void restrict(Path path, String permissions) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
