package app.unhunch.settings;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// How far the user came in the first steps, and what they said there about their back.
///
/// @param step the one to show next
/// @param spots where it bothers them, keys such as `neck`
/// @param feels what it is like, keys such as `stiff`
public record SetupSettings(Step step, Set<String> spots, Set<String> feels) {

    /// A step of the setup.
    public enum Step {
        WHERE, RHYTHM, SOUND, DONE
    }

    static final SetupSettings DEFAULTS = new SetupSettings(Step.WHERE, Set.of(), Set.of());

    public SetupSettings {
        spots.forEach(spot -> Ranges.id("setup.spots", spot));
        feels.forEach(feel -> Ranges.id("setup.feels", feel));
        spots = Collections.unmodifiableSet(new TreeSet<>(spots));
        feels = Collections.unmodifiableSet(new TreeSet<>(feels));
    }

    public SetupSettings withStep(Step changed) {
        return new SetupSettings(changed, spots, feels);
    }

    public SetupSettings withBack(Set<String> where, Set<String> what) {
        return new SetupSettings(step, where, what);
    }
}
