package app.unhunch.settings;

import java.time.LocalDate;

/// That a text was read and accepted.
///
/// @param version of the text, from 1
/// @param on the day
public record Acknowledgement(int version, LocalDate on) {

    /// Version of the text as it is now; an earlier one has to be acknowledged anew.
    public static final int CURRENT = 1;

    public Acknowledgement {
        Ranges.within("safety.disclaimerAccepted.version", version, 1, Integer.MAX_VALUE);
    }
}
