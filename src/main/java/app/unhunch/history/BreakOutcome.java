package app.unhunch.history;

/// What became of a break. The first four are steps on its way; a break ends with exactly one of the others.
public enum BreakOutcome {
    /// The notice was shown.
    ANNOUNCED,
    /// Its routine began.
    STARTED,
    /// Put off for a few minutes.
    SNOOZED,
    /// Held back by a quiet reason.
    HELD,
    /// Done, with evidence: the routine ran to its end.
    TAKEN,
    /// Begun and ended early.
    PART,
    /// Not this one, said the user.
    SKIPPED,
    /// It stood there and nobody came.
    MISSED,
    /// The user was away for long enough to count as rest.
    AWAY;

    /// Whether nothing more happens to that break.
    public boolean isFinal() {
        return switch (this) {
            case ANNOUNCED, STARTED, SNOOZED, HELD -> false;
            case TAKEN, PART, SKIPPED, MISSED, AWAY -> true;
        };
    }

    /// Whether it came to this with the user at it; breaks are announced, held and missed without, and so is a rest.
    boolean isWithUser() {
        return switch (this) {
            case STARTED, SNOOZED, TAKEN, PART, SKIPPED -> true;
            case ANNOUNCED, HELD, MISSED, AWAY -> false;
        };
    }
}
