package app.unhunch.ui.kit;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/// One of several values to choose from.
///
/// @param label what it is called
/// @param icon shown before the label
public record Option<T>(T value, String label, Optional<Feather> icon) {

    /// A choice without an icon.
    public Option(T value, String label) {
        this(value, label, Optional.empty());
    }
}
