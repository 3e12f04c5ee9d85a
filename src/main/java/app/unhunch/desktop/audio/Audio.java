package app.unhunch.desktop.audio;

import app.unhunch.desktop.Sound;
import java.time.Duration;

/// Something that should be heard: a sound, or words.
public sealed interface Audio {

    /// How much it needs to be heard.
    Urgency urgency();

    /// How late it may begin; after that it is dropped, because a late cue is worse than none.
    Duration patience();

    /// One of our sounds.
    record Chime(Sound sound, Urgency urgency, Duration patience) implements Audio {
        public Chime {
            requireSome(patience);
        }
    }

    /// A sentence, in the language of the settings.
    ///
    /// @param text plain text, not blank
    record Words(String text, Urgency urgency, Duration patience) implements Audio {
        public Words {
            requireSome(patience);
            if (text.isBlank()) {
                throw new IllegalArgumentException("nothing to say");
            }
        }
    }

    private static void requireSome(Duration patience) {
        if (patience.isNegative()) {
            throw new IllegalArgumentException("patience must not be negative, was " + patience);
        }
    }
}
