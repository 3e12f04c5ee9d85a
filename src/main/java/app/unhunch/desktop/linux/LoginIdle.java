package app.unhunch.desktop.linux;

import app.unhunch.desktop.IdleSource;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/// Idle time by the hint that some desktops give logind, after an idle time of their own choice. Many never give
/// it, so it counts as doubtful until it was seen once.
///
/// @param login our session
/// @param monotonic the clock that logind uses, in nanoseconds
record LoginIdle(LoginSession login, LongSupplier monotonic) implements IdleSource {

    static LoginIdle open(LoginSession login, LongSupplier monotonic) throws IOException {
        var source = new LoginIdle(login, monotonic);
        source.idle();
        return source;
    }

    @Override
    public String name() {
        return "logind";
    }

    @Override
    public Duration idle() throws IOException {
        var hint = login.property("IdleHint").orElseThrow(() -> new IOException("no idle hint of logind"));
        if (!Boolean.TRUE.equals(hint)
                || !(login.property("IdleSinceHintMonotonic").orElse(0L) instanceof Long since)) {
            return Duration.ZERO;
        }
        var idle = Duration.ofNanos(monotonic.getAsLong()).minus(Duration.ofNanos(since * 1000));
        return idle.isNegative() ? Duration.ZERO : idle;
    }

    @Override
    public boolean counts() {
        return true;
    }

    @Override
    public void close() {}
}
