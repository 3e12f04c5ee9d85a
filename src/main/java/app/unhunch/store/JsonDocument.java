package app.unhunch.store;

/// A JSON file in memory.
///
/// @param path the file as the user knows it
/// @param text what it says, for lines and columns
/// @param root its one value
record JsonDocument(String path, String text, JsonNode root) {

    /// A problem with what stands at a place in the text.
    ///
    /// @param at in characters from 0
    Problem problem(int at, String message) {
        var end = Math.min(at, text.length());
        var line = 1;
        var start = 0;
        for (var feed = text.indexOf('\n'); feed >= 0 && feed < end; feed = text.indexOf('\n', start)) {
            line++;
            start = feed + 1;
        }
        return new Problem(path, line, text.codePointCount(start, end) + 1, message);
    }
}
