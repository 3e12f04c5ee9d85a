package app.unhunch.store;

import app.unhunch.figure.Motion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The motions a user's packs carry: one file for each move, named by its id. They take the place of the shipped ones.
/// Reads files: not for the FX thread.
public final class OwnMotions {

    private final Path folder;
    private final MotionReader reader = ShippedMotions.reader();

    /// @param folder of the files; need not exist
    public OwnMotions(Path folder) {
        this.folder = folder;
    }

    /// The motion of a move, if there is a file of it and nothing in that is wrong.
    ///
    /// @param id of the move: lower-case words joined by hyphens
    public Loaded<Optional<Motion>> find(String id) {
        var file = folder.resolve(id + ".json");
        try {
            var read = reader.read(file.toString(), Files.readAllBytes(file));
            return read.value().filter(motion -> !motion.id().equals(id))
                    .map(other -> misnamed(file, other.id()))
                    .orElse(read);
        } catch (NoSuchFileException none) {
            return new Loaded<>(Optional.empty(), List.of());
        } catch (IOException no) {
            return failed(file, "cannot be read: " + DiskFault.of(file, no).detail());
        }
    }

    private static Loaded<Optional<Motion>> misnamed(Path file, String id) {
        return failed(file, "holds the motion of '%s', which belongs into a file called %s.json".formatted(id, id));
    }

    private static Loaded<Optional<Motion>> failed(Path file, String what) {
        return new Loaded<>(Optional.empty(), List.of(Problem.ofFile(file.toString(), what)));
    }
}
