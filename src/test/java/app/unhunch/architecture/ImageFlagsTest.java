package app.unhunch.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A virtual machine refuses to start at one flag that it does not take, or takes only after another.
class ImageFlagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"agent", "window"})
    void theFlagsOfTheImageAreTaken(String kind) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var flags = Path.of("src", "image", "flags", kind + ".flags");
        var started = new ProcessBuilder(java, "@" + flags, "--version").redirectErrorStream(true).start();
        var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, started.waitFor(), said);
    }
}
