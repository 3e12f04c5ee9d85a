package app.unhunch.desktop;

import java.time.Duration;

/// Finds out an idle source that always says zero. A hand on the mouse can give zero too, but not many
/// times in a row.
final class StuckCheck {

    private static final int ENOUGH = 10;

    private int zeros;
    private boolean trusted;

    /// Takes a reading; answers whether readings can be used so far.
    boolean sees(Duration idle) {
        if (!trusted && idle.isZero()) {
            zeros = Math.min(zeros + 1, ENOUGH);
        } else {
            trusted = true;
        }
        return trusted || zeros < ENOUGH;
    }

    /// Whether more readings, soon, would tell.
    boolean unsure() {
        return !trusted && zeros > 0 && zeros < ENOUGH;
    }
}
