package app.unhunch.e2e;

import java.util.List;

/// What a command that has ended left behind.
///
/// @param exit its exit code
/// @param out what it wrote to standard output
/// @param err what it wrote to standard error
public record Output(int exit, String out, String err) {

    /// The lines of standard output.
    public List<String> lines() {
        return out.lines().toList();
    }
}
