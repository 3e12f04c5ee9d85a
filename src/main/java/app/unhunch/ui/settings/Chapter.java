package app.unhunch.ui.settings;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// The chapters of the settings, in their order.
enum Chapter {
    BREAKS(Feather.COFFEE), HOURS(Feather.CLOCK), QUIET(Feather.BELL_OFF), NOTICES(Feather.BELL), SOUND(
            Feather.VOLUME_2),
    LOOK(Feather.DROPLET), ACCESS(Feather.USER), SAFETY(Feather.SHIELD), DATA(Feather.DATABASE);

    private final Feather icon;

    Chapter(Feather icon) {
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }

    /// Its short name in texts and places.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
