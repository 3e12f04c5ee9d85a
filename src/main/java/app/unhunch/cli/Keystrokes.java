package app.unhunch.cli;

import java.io.IOException;
import java.io.InputStream;

/// The keys pressed at a terminal, one after the other. A key that sends several bytes, such as an arrow, Home or F1, is
/// passed over: the letters in it were not typed.
final class Keystrokes {

    private static final int ESCAPE = 0x1b;

    private final InputStream in;

    Keystrokes(InputStream in) {
        this.in = in;
    }

    /// Waits for the next key; [Terminal#END_OF_KEYS] once no more will come.
    int next() {
        try {
            var key = in.read();
            while (key == ESCAPE && in.available() > 0) { // pressed alone, nothing comes with it
                passOver(in.read());
                key = in.read();
            }
            return key < 0 ? Terminal.END_OF_KEYS : key;
        } catch (IOException gone) {
            return Terminal.END_OF_KEYS;
        }
    }

    private void passOver(int second) throws IOException {
        if (second == ESCAPE && in.available() > 0) {
            passOver(in.read());
        }
        if (second == 'O' && in.available() > 0) {
            var _ = in.read();
        }
        if (second == '[') {
            passOverToLetter();
        }
    }

    /// What stands between the bracket and the letter or sign at the end are numbers, such as `1;5`.
    private void passOverToLetter() throws IOException {
        var isOver = false;
        while (!isOver && in.available() > 0) {
            var part = in.read();
            isOver = part >= '@' && part <= '~';
        }
    }
}
