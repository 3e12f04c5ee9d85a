package app.unhunch.desktop;

import java.io.IOException;
import java.util.List;

/// The autostart of a desktop that starts nothing by itself.
final class NoAutostart implements Autostart {

    @Override
    public boolean enabled() {
        return false;
    }

    @Override
    public void enable(List<String> command) throws IOException {
        throw new IOException("this desktop starts no programs at log-in");
    }

    @Override
    public void disable() {}
}
