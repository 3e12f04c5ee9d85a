package app.unhunch.desktop;

import java.util.Optional;

/// One line of the diagnostics.
///
/// @param sense stable key of the port, such as `idle`
/// @param source stable key of what answers, such as `x11`; empty while there is none
/// @param state how far it can be relied on
/// @param reading what it last said, in technical words
/// @param failure what last went wrong, in technical words
public record SenseReport(String sense, String source, SenseState state, Optional<String> reading,
        Optional<String> failure) {

    /// Of a desktop that has nothing of the kind.
    public static SenseReport absent(String sense) {
        return new SenseReport(sense, "", SenseState.ABSENT, Optional.empty(), Optional.empty());
    }

    /// Before the first answer.
    public static SenseReport waiting(String sense, String source) {
        return new SenseReport(sense, source, SenseState.WAITING, Optional.empty(), Optional.empty());
    }

    /// The same sense after `said` was read from `from`; the last failure stays on record.
    public SenseReport read(String from, String said) {
        return new SenseReport(sense, from, SenseState.WORKING, Optional.of(said), failure);
    }

    /// The same sense after it could not be asked.
    public SenseReport failed(String why) {
        return new SenseReport(sense, source, SenseState.FAILED, reading, Optional.of(why));
    }

    /// The same sense after it could not be asked; a fault without words is named by its kind.
    public SenseReport failed(Exception why) {
        return failed(Optional.ofNullable(why.getMessage()).orElseGet(why.getClass()::getSimpleName));
    }

    /// The same sense in another state.
    public SenseReport as(SenseState now) {
        return new SenseReport(sense, source, now, reading, failure);
    }
}
