package app.unhunch.ui.onboarding;

import java.util.Locale;

/// What it is like.
enum Feel {
    STIFF, SORE, KNOTS, TURNING, NOTHING;

    /// Its key, such as `stiff`.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
