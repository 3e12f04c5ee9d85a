package app.unhunch.safety;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What is allowed now.
public sealed interface Verdict {

    /// It may begin.
    record Allowed() implements Verdict {}

    /// The warning signs are to be asked about first.
    record AskFirst(Question why) implements Verdict {}

    /// Nothing, and somebody is to be called.
    ///
    /// @param until when the signs can be asked about again
    /// @param signs what was answered
    record Locked(Instant until, Set<WarningSign> signs) implements Verdict {

        public Locked {
            signs = Set.copyOf(signs);
        }
    }

    /// Standing up and walking only, until a professional has looked at it.
    ///
    /// @param band how soon that is to be
    /// @param signs what was answered
    record WalkingOnly(Band band, Set<WarningSign> signs) implements Verdict {

        public WalkingOnly {
            signs = Set.copyOf(signs);
        }
    }

    /// Not with these moves in it.
    ///
    /// @param moves why each of them waits, by the id of its exercise, in their order
    record Held(Map<String, Hold> moves) implements Verdict {

        public Held {
            moves = Collections.unmodifiableMap(new LinkedHashMap<>(moves));
        }
    }
}
