package app.unhunch.desktop.windows;

import app.unhunch.desktop.Autostart;
import app.unhunch.desktop.Commands;
import java.io.IOException;
import java.util.List;

/// Start at log-in by a value of the user's `Run` key. Not yet run on a real machine.
///
/// @param commands runs `reg`
record RegistryAutostart(Commands commands) implements Autostart {

    private static final String KEY = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run";
    private static final String NAME = "Unhunch";

    @Override
    public boolean enabled() throws IOException {
        return commands.run(List.of("reg", "query", KEY, "/v", NAME)) == 0;
    }

    @Override
    public void enable(List<String> command) throws IOException {
        var line = new StringBuilder();
        for (var word : command) {
            line.append(line.isEmpty() ? "" : " ").append('"').append(word.replace("\"", "\\\"")).append('"');
        }
        must(List.of("reg", "add", KEY, "/v", NAME, "/t", "REG_SZ", "/d", line.toString(), "/f"));
    }

    @Override
    public void disable() throws IOException {
        if (enabled()) {
            must(List.of("reg", "delete", KEY, "/v", NAME, "/f"));
        }
    }

    private void must(List<String> command) throws IOException {
        int status = commands.run(command);
        if (status != 0) {
            throw new IOException("reg ended with " + status);
        }
    }
}
