package app.unhunch.desktop;

import java.util.List;

/// What the tray shows.
///
/// @param icons the same picture in several sizes, at least one
/// @param title the program's name
/// @param tooltip one line, such as the time to the next break
/// @param menu from top to bottom
public record TrayLook(List<Raster> icons, String title, String tooltip, List<TrayItem> menu) {

    public TrayLook {
        icons = List.copyOf(icons);
        menu = List.copyOf(menu);
        if (icons.isEmpty()) {
            throw new IllegalArgumentException("a tray look needs an icon");
        }
    }
}
