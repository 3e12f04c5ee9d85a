package app.unhunch.desktop.macos;

import app.unhunch.desktop.Inhibitor;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/// Keeps the screen awake through the system's own tool, which ends with us. Not yet run on a real machine.
record Caffeinate() implements Inhibitor {

    @Override
    public String name() {
        return "caffeinate";
    }

    @Override
    public Hold hold(String reason) throws IOException {
        var child = new ProcessBuilder("caffeinate", "-d", "-w", String.valueOf(ProcessHandle.current().pid()))
                .redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
        return child::destroy;
    }
}
