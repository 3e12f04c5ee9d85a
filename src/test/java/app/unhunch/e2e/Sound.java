package app.unhunch.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The sound server of a [Desk]: pulseaudio with one output that leads nowhere and can be recorded.
///
/// @param desk whose sound server
public record Sound(Desk desk) {

    private static final Duration UP = Duration.ofSeconds(60);

    void open() throws Exception {
        var socket = desk.folder("pulse").resolve("native");
        desk.set("PULSE_RUNTIME_PATH", desk.folder("pulse").toString());
        desk.set("PULSE_SERVER", "unix:" + socket);
        Files.writeString(desk.folder("home").resolve(".asoundrc"), "pcm.!default pulse\nctl.!default pulse\n");
        desk.startTool(List.of("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
                "--load=module-null-sink sink_name=desk rate=44100",
                "--load=module-native-protocol-unix auth-anonymous=1 socket=" + socket));
        Until.holds("a sound server", UP, () -> desk.tool("pactl", "info").exit() == 0);
    }

    /// Starts to record what is heard into `file`, a WAV of one channel, 16 bit, 44.1 kHz; it ends when the answer is
    /// ended.
    public Program record(Path file) throws IOException {
        return desk.startTool(List.of("parec", "--device=desk.monitor", "--rate=44100", "--channels=1",
                "--format=s16le", "--latency-msec=50", "--file-format=wav", file.toString()));
    }
}
