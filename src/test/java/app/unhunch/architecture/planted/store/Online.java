package app.unhunch.architecture.planted.store;

import java.io.IOException;
import java.net.Socket;

/// Breaks a rule on purpose: asks the Internet.
final class Online {

    private Online() {}

    @SuppressWarnings("AddressSelection") // it is never called
    static boolean isThere() throws IOException {
        try (var line = new Socket("example.org", 80)) {
            return line.isConnected();
        }
    }
}
