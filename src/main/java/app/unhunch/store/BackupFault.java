package app.unhunch.store;

import java.io.IOException;

/// A file is no backup that can be restored.
final class BackupFault extends IOException {

    private static final long serialVersionUID = 1;

    private final Opened.Reason reason;

    /// @param detail the technical line for it
    BackupFault(Opened.Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    Opened.Refused refused() {
        return new Opened.Refused(reason, String.valueOf(getMessage()));
    }
}
