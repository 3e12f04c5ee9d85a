package app.unhunch.desktop.linux.bus;

import java.util.ArrayList;
import java.util.List;

/// Takes type signatures apart.
final class Signature {

    private Signature() {}

    /// The complete types of `signature`, in order.
    static List<String> split(String signature) {
        var types = new ArrayList<String>();
        for (int at = 0; at < signature.length();) {
            int end = end(signature, at);
            types.add(signature.substring(at, end));
            at = end;
        }
        return types;
    }

    /// What is between the brackets of a struct or dictionary entry.
    static List<String> inside(String type) {
        return split(type.substring(1, type.length() - 1));
    }

    /// The boundary in bytes at which a value of `type` begins.
    static int alignment(char type) {
        return switch (type) {
            case 'y', 'g', 'v' -> 1;
            case 'n', 'q' -> 2;
            case 'x', 't', 'd', '(', '{' -> 8;
            default -> 4;
        };
    }

    private static int end(String signature, int start) {
        int at = start;
        while (at < signature.length() && signature.charAt(at) == 'a') {
            at++;
        }
        int depth = 0;
        do {
            if (at == signature.length()) {
                throw new IllegalArgumentException("not a signature: '" + signature + "'");
            }
            char c = signature.charAt(at++);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
        } while (depth > 0);
        return at;
    }
}
