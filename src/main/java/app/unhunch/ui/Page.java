package app.unhunch.ui;

import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A page of the main window.
///
/// @param id short key, such as `today`
/// @param name what the sidebar calls it
/// @param view what is shown
/// @param focus gives the keyboard to its first control
record Page(String id, String name, Feather icon, Region view, Runnable focus) {}
