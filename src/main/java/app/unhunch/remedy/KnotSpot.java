package app.unhunch.remedy;

import java.util.Locale;

/// A place on muscle where a knot can be pressed: three to a side, none on the spine, the neck or a bone.
public enum KnotSpot {
    LEFT_SHOULDER, LEFT_BLADE, LEFT_BELOW, RIGHT_SHOULDER, RIGHT_BLADE, RIGHT_BELOW;

    /// Its key, such as `left-blade`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
