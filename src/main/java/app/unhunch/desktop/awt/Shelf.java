package app.unhunch.desktop.awt;

import app.unhunch.desktop.TrayEvent;
import app.unhunch.desktop.TrayLook;
import java.io.IOException;
import java.util.function.Consumer;

/// Where a system puts icons; used by one thread at a time.
interface Shelf {

    /// Shows the icon, or changes it.
    ///
    /// @param listener hears clicks and choices, on any thread
    /// @throws IOException where there is no place for icons
    void show(TrayLook look, Consumer<TrayEvent> listener) throws IOException;

    /// Shows a message beside the icon.
    ///
    /// @throws IOException where there is no icon
    void say(String title, String text) throws IOException;

    /// Takes the icon away.
    void clear();
}
