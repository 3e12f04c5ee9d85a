package app.unhunch.settings;

import java.time.LocalDate;

/// That a text was read and accepted.
///
/// @param version of the text, from 1
/// @param on the day
public record Acknowledgement(int version, LocalDate on) {

    public Acknowledgement {
        Ranges.within("safety.disclaimerAccepted.version", version, 1, Integer.MAX_VALUE);
    }
}
