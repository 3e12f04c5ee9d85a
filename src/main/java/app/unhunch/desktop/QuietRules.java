package app.unhunch.desktop;

import app.unhunch.breaks.QuietReason;
import java.util.Set;

/// What a [QuietWatch] looks for.
///
/// @param reasons those to look for; the others cost nothing
/// @param programs what [QuietReason#PROGRAM] means: exact names of executables such as `zoom`, or whole
///        paths of them
public record QuietRules(Set<QuietReason> reasons, Set<String> programs) {

    /// Looks for nothing.
    public static final QuietRules NOTHING = new QuietRules(Set.of(), Set.of());

    public QuietRules {
        reasons = Set.copyOf(reasons);
        programs = Set.copyOf(programs);
    }
}
