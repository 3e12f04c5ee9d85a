package app.unhunch.store;

/// Something wrong in a file, at the place where it is wrong.
///
/// @param path the file as the user knows it
/// @param line from 1; 0 where the whole file is meant
/// @param column from 1, in characters
/// @param message what is wrong and what was expected, one line
public record Problem(String path, int line, int column, String message) {

    /// A problem with a file as a whole.
    static Problem ofFile(String path, String message) {
        return new Problem(path, 0, 0, message);
    }

    /// The one line that is shown: `path:line:column: what is wrong`.
    @Override
    public String toString() {
        return line == 0 ? path + ": " + message : "%s:%s:%s: %s".formatted(path, line, column, message);
    }
}
