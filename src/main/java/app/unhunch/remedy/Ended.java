package app.unhunch.remedy;

import java.time.Duration;

/// How a round ended.
///
/// @param worked how long it lasted, without pauses
public record Ended(Remedy remedy, How how, Duration worked) {

    /// Why it ended.
    public enum How {

        /// Its time was up.
        FINISHED,

        /// The user stopped it.
        STOPPED,

        /// Nobody looked at the skin.
        UNANSWERED,

        /// A warning sign forbids it.
        FORBIDDEN
    }
}
