package app.unhunch.desktop.linux;

import app.unhunch.desktop.Inhibitor;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/// Asks logind through a child process, because its answer is a file handle that Java cannot receive.
/// The child watches its input, so that it ends with us however we end.
record SystemdInhibitor() implements Inhibitor {

    @Override
    public String name() {
        return "systemd-inhibit";
    }

    @Override
    public Hold hold(String reason) throws IOException, InterruptedException {
        var child = new ProcessBuilder("systemd-inhibit", "--what=idle", "--who=Unhunch", "--why=" + reason, "cat")
                .redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
        if (child.waitFor(500, TimeUnit.MILLISECONDS)) {
            throw new IOException("systemd-inhibit ended with " + child.exitValue());
        }
        return child::destroy;
    }
}
