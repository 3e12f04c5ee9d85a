package app.unhunch;

import app.unhunch.desktop.Raster;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The shipped pictures of the tray icon. Reads them when they are asked for; keeps none.
final class TrayPictures {

    private static final List<Integer> SIZES = List.of(22, 24, 32, 48);

    /// What the picture is drawn with.
    enum Ink {

        /// For dark panels.
        LIGHT,

        /// For light panels.
        DARK,

        /// Light with a dark edge, for panels whose colour nobody tells.
        EDGED
    }

    private TrayPictures() {}

    /// One icon in every size that panels ask for.
    static List<Raster> of(TrayIcon icon, Ink ink) {
        var pictures = new ArrayList<Raster>();
        for (var size : SIZES) {
            pictures.add(read("/app/unhunch/assets/icons/tray-" + icon.file() + "-"
                    + ink.name().toLowerCase(Locale.ROOT) + "-" + size + ".argb"));
        }
        return List.copyOf(pictures);
    }

    private static Raster read(String name) {
        try (var file = TrayPictures.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return Raster.read(new BufferedInputStream(file));
        } catch (IOException damaged) {
            throw new IllegalStateException(name + " is damaged", damaged);
        }
    }
}
