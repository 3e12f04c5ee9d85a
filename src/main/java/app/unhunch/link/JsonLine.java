package app.unhunch.link;

/// Writes plain values as one line of JSON, for whoever reports to other programs.
public final class JsonLine {

    private JsonLine() {}

    /// One line of JSON without its end.
    ///
    /// @param plain maps with text keys, collections, texts, numbers, flags or null
    public static String of(Object plain) {
        return Wire.line(plain);
    }
}
