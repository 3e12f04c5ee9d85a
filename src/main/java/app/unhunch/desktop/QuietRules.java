package app.unhunch.desktop;

import java.util.Set;

/// What a [QuietWatch] looks for.
///
/// @param signs the signs to look for; the others cost nothing
/// @param programs what [QuietSign#PROGRAM] means: exact names of executables such as `zoom`, or whole
///        paths of them
public record QuietRules(Set<QuietSign> signs, Set<String> programs) {

    /// Looks for nothing.
    public static final QuietRules NOTHING = new QuietRules(Set.of(), Set.of());

    public QuietRules {
        signs = Set.copyOf(signs);
        programs = Set.copyOf(programs);
    }
}
