package app.unhunch.desktop.linux;

import app.unhunch.desktop.ElapsedTime;
import app.unhunch.desktop.SleepAwareTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// Elapsed time on Linux: the kernel's up time runs on through sleep, `nanoTime` does not.
public final class LinuxTime {

    private static final Path UPTIME = Path.of("/proc/uptime");

    private LinuxTime() {}

    public static ElapsedTime start() {
        return new SleepAwareTime(LinuxTime::awake, LinuxTime::uptime, Duration.ofSeconds(1));
    }

    /// Nanoseconds that went by while the machine was awake, counted as logind counts them.
    static long awake() {
        return System.nanoTime();
    }

    private static long uptime() {
        try {
            return nanos(Files.readString(UPTIME, StandardCharsets.US_ASCII));
        } catch (IOException noProc) {
            throw new UncheckedIOException(noProc);
        }
    }

    /// @param uptime the content of `/proc/uptime`, such as `351735.47 234388.90`
    static long nanos(String uptime) {
        int dot = uptime.indexOf('.');
        int end = uptime.indexOf(' ');
        long hundredths = Long.parseLong(uptime.substring(0, dot) + uptime.substring(dot + 1, end));
        return hundredths * 10_000_000L;
    }
}
