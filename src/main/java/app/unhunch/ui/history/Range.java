package app.unhunch.ui.history;

import java.time.LocalDate;

/// How far back the page looks.
public enum Range {
    FOUR_WEEKS(4), SIXTEEN_WEEKS(16), YEAR(53);

    private final int weeks;

    Range(int weeks) {
        this.weeks = weeks;
    }

    /// Columns of the map of days.
    int weeks() {
        return weeks;
    }

    /// The first day, so that whole weeks are shown.
    ///
    /// @param week first day of the week that `today` is in
    LocalDate from(LocalDate week) {
        return week.minusWeeks(weeks - 1L);
    }
}
