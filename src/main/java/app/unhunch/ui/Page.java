package app.unhunch.ui;

import app.unhunch.ui.kit.Place;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A page of the main window.
///
/// @param tab which one
/// @param name what the sidebar calls it
/// @param view what is shown
/// @param arrive told the exact place each time that the user comes here
/// @param focus gives the keyboard to its first control
record Page(Place.Tab tab, String name, Feather icon, Region view, Consumer<Place> arrive, Runnable focus) {}
