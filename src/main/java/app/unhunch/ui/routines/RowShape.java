package app.unhunch.ui.routines;

/// How a row of the builder uses its width: with its picture or without, and with its amount beside the words or below.
///
/// @param words width that is left for the words
record RowShape(boolean picture, boolean beside, double words) {

    /// The first that fits: all in one line, a line without the picture, the amount below.
    ///
    /// @param width for picture, words and amount
    /// @param leastWords that the words need
    /// @param amount width of the amount
    /// @param picture width of the picture
    static RowShape of(double width, double leastWords, double amount, double picture, double gap) {
        var besides = width - gap - amount;
        var pictured = width - gap - picture;
        if (besides - gap - picture >= leastWords) {
            return new RowShape(true, true, besides - gap - picture);
        }
        if (besides >= leastWords) {
            return new RowShape(false, true, besides);
        }
        return pictured >= amount ? new RowShape(true, false, pictured) : new RowShape(false, false, width);
    }
}
