package app.unhunch.store;

/// Walks through a JSON text: what comes next, whole strings and whole numbers.
final class JsonScanner {

    private static final char END = '\uffff';
    private static final int LONGEST_NUMBER = 40;

    private final String text;
    private final int longest;
    private int at;

    /// @param longest characters that one string may have
    JsonScanner(String text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /// What stands here; a character that no JSON has where the text is over.
    char peek() {
        return atEnd() ? END : text.charAt(at);
    }

    /// Passes white space and answers what comes then.
    char next() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
        return peek();
    }

    /// Passes `word` if it stands here; answers whether it did.
    boolean pass(String word) {
        var there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    /// What to say if something else was to stand here.
    JsonFault unexpected(String expected) {
        var found = atEnd() ? "the end of the file" : "'" + Quote.character(text.codePointAt(at)) + "'";
        return new JsonFault(at, "expected %s, found %s".formatted(expected, found));
    }

    /// Passes a number; answers it as it was written.
    String number() throws JsonFault {
        var start = at;
        pass("-");
        if (!pass("0")) {
            digits(start);
        }
        if (pass(".")) {
            digits(start);
        }
        if (pass("e") || pass("E")) {
            if (!pass("+")) {
                pass("-");
            }
            digits(start);
        }
        if (!atEnd() && (Character.isLetterOrDigit(peek()) || peek() == '.')) {
            throw new JsonFault(start, "not a number");
        }
        return text.substring(start, at);
    }

    private void digits(int start) throws JsonFault {
        var first = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == first) {
            throw new JsonFault(start, "not a number");
        }
        if (at - start > LONGEST_NUMBER) {
            throw new JsonFault(start, "a number of more than %s characters".formatted(LONGEST_NUMBER));
        }
    }

    /// Passes a string with its quotes; answers what it says.
    String string() throws JsonFault {
        var start = at++;
        passPlain();
        checkLength(start, at - start - 1);
        if (!atEnd() && peek() == '"') { // most strings have no escape
            return text.substring(start + 1, at++);
        }
        var said = new StringBuilder().append(text, start + 1, at);
        while (atEnd() || peek() != '"') {
            escapeOrFault(start, said);
            var plain = at;
            passPlain();
            said.append(text, plain, at);
            checkLength(start, said.length());
        }
        at++;
        return said.toString();
    }

    private void passPlain() {
        while (!atEnd() && peek() != '"' && peek() != '\\' && peek() >= ' ') {
            at++;
        }
    }

    private void checkLength(int start, int length) throws JsonFault {
        if (length > longest) {
            throw new JsonFault(start, "a text of more than %s characters".formatted(longest));
        }
    }

    private void escapeOrFault(int start, StringBuilder said) throws JsonFault {
        if (atEnd() || peek() == '\n' || peek() == '\r') {
            throw new JsonFault(start, "this text is never closed, expected '\"' on the same line");
        }
        var slash = at++;
        if (text.charAt(slash) < ' ') {
            var code = (int) text.charAt(slash);
            throw new JsonFault(slash, "a control character in a text, expected \\u%04x".formatted(code));
        }
        if (pass("u")) {
            unicode(slash, said);
        } else {
            said.append(simpleEscape(slash));
        }
    }

    private char simpleEscape(int slash) throws JsonFault {
        var letter = peek();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw new JsonFault(slash, "not an escape, expected \\\\ for a backslash");
        };
    }

    private void unicode(int slash, StringBuilder said) throws JsonFault {
        var first = hex(slash);
        said.append(first);
        if (Character.isLowSurrogate(first)) {
            throw new JsonFault(slash, "the second half of a character without its first");
        }
        if (Character.isHighSurrogate(first)) {
            var second = pass("\\u") ? hex(slash) : ' ';
            if (!Character.isLowSurrogate(second)) {
                throw new JsonFault(slash, "the first half of a character without its second");
            }
            said.append(second);
        }
    }

    private char hex(int slash) throws JsonFault {
        var code = 0;
        for (var end = at + 4; at < end; at++) {
            var digit = peek() <= 'f' ? Character.digit(peek(), 16) : -1;
            if (digit < 0) {
                throw new JsonFault(slash, "not an escape, expected four hexadecimal digits");
            }
            code = code << 4 | digit;
        }
        return (char) code;
    }
}
