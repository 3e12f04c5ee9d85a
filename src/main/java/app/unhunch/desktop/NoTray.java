package app.unhunch.desktop;

import java.util.function.Consumer;

/// The tray of a desktop without one.
final class NoTray implements Tray {

    @Override
    public void listen(Consumer<TrayEvent> listener) {}

    @Override
    public void show(TrayLook look) {}

    @Override
    public SenseReport report() {
        return SenseReport.absent("tray");
    }

    @Override
    public void close() {}
}
