package app.unhunch.ui;

import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A page of the main window.
///
/// @param tab which one
/// @param name what the sidebar calls it
/// @param view what is shown; asked for when the user comes here
/// @param arrive told the exact place each time that the user comes here
/// @param focus gives the keyboard to its first control
/// @param search gives the keyboard to its search field, where it has one
/// @param keys tells the keys of its own, for the key sheet
record Page(Place.Tab tab, String name, Feather icon, Supplier<? extends Region> view, Consumer<Place> arrive,
        Runnable focus,
        Optional<Runnable> search, Supplier<List<KeySheet.Line>> keys) {

    /// A page without a search field and without keys of its own.
    Page(Place.Tab tab, String name, Feather icon, Supplier<? extends Region> view, Consumer<Place> arrive,
            Runnable focus) {
        this(tab, name, icon, view, arrive, focus, Optional.empty(), List::of);
    }

    Page withSearch(Runnable added) {
        return new Page(tab, name, icon, view, arrive, focus, Optional.of(added), keys);
    }

    Page withKeys(Supplier<List<KeySheet.Line>> added) {
        return new Page(tab, name, icon, view, arrive, focus, search, added);
    }
}
