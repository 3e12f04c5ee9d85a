package app.unhunch.safety;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// Why one move waits while others may be done.
public sealed interface Hold {

    /// The user has something with which to ask a professional first.
    ///
    /// @param tags which of the user's conditions it is, at least one
    record Condition(Set<String> tags) implements Hold {

        public Condition {
            tags = Collections.unmodifiableSet(new TreeSet<>(tags));
        }
    }

    /// It is strength work, which comes when pain is low.
    record Strength(Bar bar) implements Hold {}

    /// What stands before strength work.
    enum Bar {

        /// There are no two days in a row with pain scores of 3 or less, or a higher one came after them.
        PAIN,

        /// Nobody has looked at the pain between the shoulder blades.
        UNCHECKED
    }
}
