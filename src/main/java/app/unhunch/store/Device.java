package app.unhunch.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// The name of this device, which its journal bears: made once and kept where nothing is shared with other devices.
public final class Device {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]{4,16}");

    private Device() {}

    /// The name that was kept, or else a new one, which is kept if the disk lets it.
    ///
    /// @param state folder for what belongs to this device alone
    /// @param fresh a name unlike any other, 4 to 16 lower-case letters or digits
    public static String name(Path state, Supplier<String> fresh) {
        return kept(state.resolve("device")).orElseGet(() -> {
            var name = fresh.get();
            new WholeFile(state, "device", new RealDisk()).write(name + "\n");
            return name;
        });
    }

    private static Optional<String> kept(Path file) {
        try {
            return Optional.of(Files.readString(file).strip()).filter(name -> NAME.matcher(name).matches());
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException no) {
            return Optional.empty();
        }
    }
}
