package app.unhunch.desktop;

import java.util.function.Consumer;

/// The icon in the panel.
public interface Tray extends Sense {

    /// Tells `listener` everything from now on; replaces an earlier listener.
    void listen(Consumer<TrayEvent> listener);

    /// Shows `look`; registers the icon the first time, and again whenever a panel comes back.
    void show(TrayLook look);

    /// Used where no panel takes icons.
    static Tray none() {
        return new NoTray();
    }
}
