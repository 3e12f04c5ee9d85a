package app.unhunch.routine;

/// Which one of how many: holds, sets, directions or parts.
///
/// @param number from 1 to `of`
/// @param of how many there are, at least 1
public record Round(int number, int of) {

    /// The one of one.
    public static final Round ONLY = new Round(1, 1);

    public Round {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("no round %s of %s".formatted(number, of));
        }
    }
}
