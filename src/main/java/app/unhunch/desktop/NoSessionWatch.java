package app.unhunch.desktop;

import java.util.function.Consumer;

/// The session watch of a desktop that tells nothing.
final class NoSessionWatch implements SessionWatch {

    @Override
    public void listen(Consumer<SessionChange> listener) {}

    @Override
    public SenseReport report() {
        return SenseReport.absent("session");
    }

    @Override
    public void close() {}
}
