package app.unhunch.desktop;

import java.util.ArrayList;
import java.util.List;

/// Everything the computer offers, one object per process. Making it costs little: each part looks for
/// its source when it is first used.
///
/// @param lines what the parts share and is closed after them
public record Desktop(Notifier notifier, IdleWatch idle, SessionWatch session, QuietWatch quiet, KeepAwake keepAwake,
        Tray tray, Appearance appearance, Autostart autostart, List<Watch> lines) implements AutoCloseable {

    /// Of a computer that offers nothing.
    public static Desktop none() {
        return new Desktop(Notifier.none(), IdleWatch.none(), SessionWatch.none(), QuietWatch.none(),
                KeepAwake.none(), Tray.none(), Appearance.none(), Autostart.none(), List.of());
    }

    /// One line for each sense, in a fixed order.
    public List<SenseReport> reports() {
        var lines = new ArrayList<>(List.of(notifier.report(), idle.report(), session.report()));
        lines.addAll(quiet.reports());
        lines.addAll(List.of(keepAwake.report(), tray.report(), appearance.report()));
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        notifier.close();
        idle.close();
        session.close();
        quiet.close();
        keepAwake.close();
        tray.close();
        appearance.close();
        lines.forEach(Watch::close);
    }
}
