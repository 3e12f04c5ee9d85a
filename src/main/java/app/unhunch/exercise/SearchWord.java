package app.unhunch.exercise;

/// A word of an index, with what is quickly compared.
///
/// @param text folded, as [Spelling] does it
/// @param letters which letters it holds, a bit each
record SearchWord(String text, long letters) {

    SearchWord(String text) {
        this(text, letters(text));
    }

    /// The letters of a word, a bit each; far apart ones may share a bit.
    static long letters(String text) {
        return text.chars().mapToLong(letter -> 1L << letter).reduce(0, (some, one) -> some | one);
    }
}
