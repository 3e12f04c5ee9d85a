package app.unhunch.desktop.linux;

import app.unhunch.settings.QuietSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Whether the computer lives on its battery; the batteries of mice and headsets do not count.
///
/// @param supplies where the kernel lists power supplies
record PowerSupply(Path supplies) implements PolledSense.Look {

    @Override
    public Optional<String> find(QuietSettings wanted) throws IOException {
        try (var all = Files.newDirectoryStream(supplies)) {
            for (var supply : all) {
                if (value(supply, "type").equals("Battery") && !value(supply, "scope").equals("Device")
                        && value(supply, "status").equals("Discharging")) {
                    return Optional.of(supply.getFileName() + " discharging");
                }
            }
            return Optional.empty();
        }
    }

    private static String value(Path supply, String name) {
        try {
            return Files.readString(supply.resolve(name)).trim();
        } catch (IOException missing) {
            return "";
        }
    }
}
