package app.unhunch.exercise;

/// A word as somebody typed it, perhaps not to its end and perhaps with slips. One slip is a letter too much, missing or
/// wrong, or two neighbours swapped. For one thread: it keeps room for its comparisons.
final class TypedWord {

    private final String typed;
    private final long letters;
    private final int slips;
    private int[] older;
    private int[] above;
    private int[] current;

    /// @param most slips that are forgiven at most; a short word is forgiven fewer
    TypedWord(String typed, int most) {
        this.typed = typed;
        this.letters = SearchWord.letters(typed);
        this.slips = Math.min(most, forgiven(typed));
        var width = typed.length() + slips + 1;
        this.older = new int[width];
        this.above = new int[width];
        this.current = new int[width];
    }

    /// How well this word fits a word of the catalog.
    Fit fit(SearchWord word) {
        if (Long.bitCount(letters & ~word.letters()) > slips) {
            return Fit.NONE; // every letter that is nowhere in the word is a slip
        }
        return fit(word.text());
    }

    private Fit fit(String word) {
        if (word.startsWith(typed)) {
            return word.length() == typed.length() ? Fit.WHOLE : Fit.BEGINNING;
        }
        if (typed.length() > 2 && word.contains(typed)) {
            return Fit.WITHIN;
        }
        return slips > 0 && isAlmostBeginningOf(word) ? Fit.ALMOST : Fit.NONE;
    }

    private static int forgiven(String typed) {
        return typed.length() >= 8 ? 2 : typed.length() >= 4 ? 1 : 0;
    }

    private boolean isAlmostBeginningOf(String word) {
        if (word.length() + slips < typed.length()) {
            return false;
        }
        var width = Math.min(word.length(), typed.length() + slips);
        for (var column = 0; column <= width; column++) {
            current[column] = column;
        }
        for (var row = 1; row <= typed.length(); row++) {
            turn();
            if (compare(word, row, width) > slips) {
                return false;
            }
        }
        return least(width) <= slips;
    }

    private void turn() {
        var free = older;
        older = above;
        above = current;
        current = free;
    }

    /// Fills the row of a letter: how many slips lie between the letters typed so far and each beginning of `word`.
    private int compare(String word, int row, int width) {
        var letter = typed.charAt(row - 1);
        current[0] = row;
        for (var column = 1; column <= width; column++) {
            var there = word.charAt(column - 1);
            var best = Math.min(above[column - 1] + (letter == there ? 0 : 1),
                    1 + Math.min(above[column], current[column - 1]));
            var swapped = row > 1 && column > 1 && letter == word.charAt(column - 2) && typed.charAt(row - 2) == there;
            current[column] = swapped ? Math.min(best, older[column - 2] + 1) : best;
        }
        return least(width);
    }

    private int least(int width) {
        var least = current[0];
        for (var column = 1; column <= width; column++) {
            least = Math.min(least, current[column]);
        }
        return least;
    }
}
