package app.unhunch.desktop.linux.x11;

import java.io.IOException;

/// The X server refused a request, for example because the window is gone.
public final class X11Failure extends IOException {

    X11Failure(int code) {
        super("X11 error " + code);
    }
}
