package app.unhunch.store;

/// Pieces of foreign files as they may stand in a one-line message.
final class Quote {

    private static final int MOST = 40;

    private Quote() {}

    /// The beginning of `text`, on one line.
    static String shortened(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(MOST).forEach(c -> shown.append(character(c)));
        return text.codePointCount(0, text.length()) > MOST ? shown.append("...").toString() : shown.toString();
    }

    /// A character that can be seen, or its code.
    static String character(int c) {
        return isVisible(c) ? Character.toString(c) : "U+%04X".formatted(c);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> c == ' ' || !Character.isSpaceChar(c);
        };
    }
}
