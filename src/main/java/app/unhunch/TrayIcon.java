package app.unhunch;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.BreakStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// What the little figure in the panel does: it slumps as a break gets closer.
enum TrayIcon {

    /// All is well.
    OK,

    /// The break is ten minutes away or less.
    SOON,

    /// The break waits.
    DUE,

    /// The user paused breaks.
    PAUSED,

    /// No breaks now, by the hours or by a quiet rule.
    QUIET;

    private static final Duration NEAR = Duration.ofMinutes(10);

    static TrayIcon of(BreakStatus status, Instant now) {
        return switch (status.phase()) {
            case PAUSED -> PAUSED;
            case HELD, LUNCH, OUTSIDE_HOURS -> QUIET;
            case DUE -> DUE;
            case NOTICE -> SOON;
            case WORKING -> working(status, now);
            case STARTING, ON_BREAK, RESTING, AWAY, LOCKED -> OK;
        };
    }

    /// Name of its pictures, between their kind and their ink.
    String file() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static TrayIcon working(BreakStatus status, Instant now) {
        if (!status.quiet().isEmpty()) {
            return QUIET;
        }
        return status.phase() == BreakPhase.WORKING && status.left(now).compareTo(NEAR) <= 0 ? SOON : OK;
    }
}
