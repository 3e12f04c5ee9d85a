package app.unhunch.breaks;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/// A break that wanted to come and was kept back.
///
/// @param since from when, elapsed
/// @param wall from when, on the wall
/// @param why everything that kept it back so far
record Hold(Duration since, ZonedDateTime wall, Set<QuietReason> why) {

    Hold {
        why = Set.copyOf(why);
    }

    Hold withMore(Set<QuietReason> reasons) {
        if (why.containsAll(reasons)) {
            return this;
        }
        var all = EnumSet.copyOf(why);
        all.addAll(reasons);
        return new Hold(since, wall, all);
    }
}
