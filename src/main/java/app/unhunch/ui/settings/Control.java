package app.unhunch.ui.settings;

import javafx.scene.layout.Region;

/// What changes one setting.
///
/// @param key of the setting
/// @param words what can be chosen, for those who look for it
record Control(String key, Region node, String words) {

    /// A control of which only the row says something.
    Control(String key, Region node) {
        this(key, node, "");
    }
}
