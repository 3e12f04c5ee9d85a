package app.unhunch.desktop.awt;

import app.unhunch.desktop.Raster;
import app.unhunch.desktop.TrayEvent;
import app.unhunch.desktop.TrayItem;
import app.unhunch.desktop.TrayLook;
import java.awt.AWTException;
import java.awt.CheckboxMenuItem;
import java.awt.GraphicsEnvironment;
import java.awt.Menu;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The notification area of Windows, and the menu bar of macOS.
final class SystemShelf implements Shelf {

    private @Nullable TrayIcon icon;
    private List<TrayItem> menu = List.of();

    @Override
    public void show(TrayLook look, Consumer<TrayEvent> listener) throws IOException {
        try {
            var shown = icon == null ? put(look, listener) : icon;
            shown.setImage(image(fitting(look.icons(), SystemTray.getSystemTray().getTrayIconSize().width)));
            shown.setToolTip(look.tooltip());
            if (!menu.equals(look.menu())) {
                menu = look.menu();
                var popup = new PopupMenu();
                fill(popup, menu, listener);
                shown.setPopupMenu(popup);
            }
        } catch (AWTException | RuntimeException refused) {
            throw new IOException(refused);
        }
    }

    @Override
    public void say(String title, String text) throws IOException {
        if (icon == null) {
            throw new IOException("no icon to speak from");
        }
        icon.displayMessage(title, text, TrayIcon.MessageType.NONE);
    }

    @Override
    public void clear() {
        if (icon != null) {
            SystemTray.getSystemTray().remove(icon);
            icon = null;
        }
    }

    private TrayIcon put(TrayLook look, Consumer<TrayEvent> listener) throws IOException, AWTException {
        System.setProperty("apple.awt.UIElement", "true"); // no second icon in the dock of macOS
        if (GraphicsEnvironment.isHeadless() || !SystemTray.isSupported()) {
            throw new IOException("no place for icons");
        }
        var made = new TrayIcon(image(look.icons().getFirst()), look.tooltip());
        made.setImageAutoSize(true);
        made.addActionListener(_ -> listener.accept(new TrayEvent.Activated()));
        SystemTray.getSystemTray().add(made);
        icon = made;
        return made;
    }

    private static void fill(Menu menu, List<TrayItem> items, Consumer<TrayEvent> listener) {
        for (var item : items) {
            switch (item) {
                case TrayItem.Separator _ -> menu.addSeparator();
                case TrayItem.Note(var label) -> menu.add(note(label));
                case TrayItem.Action(var key, var label) -> menu.add(action(key, label, listener));
                case TrayItem.Toggle(var key, var label, var on) -> menu.add(toggle(key, label, on, listener));
                case TrayItem.Menu(var label, var inner) -> {
                    var below = new Menu(label);
                    fill(below, inner, listener);
                    menu.add(below);
                }
            }
        }
    }

    private static MenuItem note(String label) {
        var note = new MenuItem(label);
        note.setEnabled(false);
        return note;
    }

    private static MenuItem action(String key, String label, Consumer<TrayEvent> listener) {
        var action = new MenuItem(label);
        action.addActionListener(_ -> listener.accept(new TrayEvent.Chosen(key)));
        return action;
    }

    private static MenuItem toggle(String key, String label, Boolean on, Consumer<TrayEvent> listener) {
        var toggle = new CheckboxMenuItem(label, on);
        toggle.addItemListener(_ -> listener.accept(new TrayEvent.Chosen(key)));
        return toggle;
    }

    /// The smallest picture that need not be enlarged, or the largest there is.
    static Raster fitting(List<Raster> icons, int width) {
        return icons.stream().filter(icon -> icon.width() >= width).min(Comparator.comparingInt(Raster::width))
                .orElseGet(() -> icons.stream().max(Comparator.comparingInt(Raster::width)).orElseThrow());
    }

    static BufferedImage image(Raster raster) {
        var image = new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_INT_ARGB);
        var bytes = raster.argb();
        for (int at = 0; at < bytes.length; at += 4) {
            int pixel = ((bytes[at] & 0xff) << 24) | ((bytes[at + 1] & 0xff) << 16)
                    | ((bytes[at + 2] & 0xff) << 8) | (bytes[at + 3] & 0xff);
            image.setRGB(at / 4 % raster.width(), at / 4 / raster.width(), pixel);
        }
        return image;
    }
}
