package app.unhunch.store;

/// A text that is no JSON, or too much of it. Never leaves this package.
final class JsonFault extends Exception {

    private final int at;
    private final String wrong;

    /// @param at where in the text, in characters from 0
    JsonFault(int at, String message) {
        super(message, null, false, false);
        this.at = at;
        this.wrong = message;
    }

    int at() {
        return at;
    }

    /// What is wrong, one line.
    String wrong() {
        return wrong;
    }
}
