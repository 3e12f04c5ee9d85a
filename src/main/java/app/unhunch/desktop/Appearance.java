package app.unhunch.desktop;

import java.util.function.Consumer;

/// Hears how the desktop wants programs to look and move.
public interface Appearance extends Sense {

    /// Tells `listener` the wishes once they are known and whenever they change.
    void listen(Consumer<DesktopWishes> listener);

    /// Used where nobody says.
    static Appearance none() {
        return new NoAppearance();
    }
}
