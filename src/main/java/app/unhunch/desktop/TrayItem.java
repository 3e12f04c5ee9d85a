package app.unhunch.desktop;

import java.util.List;

/// A line of the tray's menu.
public sealed interface TrayItem {

    /// Does something; `key` comes back in [TrayEvent.Chosen].
    record Action(String key, String label) implements TrayItem {}

    /// Can be on or off.
    record Toggle(String key, String label, boolean on) implements TrayItem {}

    /// Says something and cannot be chosen.
    record Note(String label) implements TrayItem {}

    /// Opens more lines.
    record Menu(String label, List<TrayItem> items) implements TrayItem {

        public Menu {
            items = List.copyOf(items);
        }
    }

    /// A line between groups.
    record Separator() implements TrayItem {}
}
