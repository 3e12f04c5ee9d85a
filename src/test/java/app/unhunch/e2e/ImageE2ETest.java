package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@E2E
class ImageE2ETest {

    private static final Path IMAGE = Path.of("target", "unhunch");

    @TempDir
    private Path scratch;

    @Test
    void processesAndCommandsHaveTheirCache() {
        assertTrue(Files.exists(IMAGE.resolve("lib/unhunch/agent.aot")));
        assertTrue(Files.exists(IMAGE.resolve("lib/unhunch/window.aot")));
        assertTrue(Files.exists(IMAGE.resolve("lib/unhunch/command.aot")));
    }

    @Test
    void everyWorkOfOthersHasItsText() throws Exception {
        for (var part : Files.readAllLines(IMAGE.resolve("legal/THIRD-PARTY.txt")).stream().skip(3).toList()) {
            assertTrue(Files.size(IMAGE.resolve("legal").resolve(part).resolve("LICENSE")) > 500, part);
        }
    }

    @Test
    void theCommandLineAnswersWithoutADesktop() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var answer = desk.run("--help");
            assertEquals(new Output(0, answer.out(), ""), answer);
        }
    }

    @Test
    void withoutADisplayTheWindowSaysSoInOneSentence() throws Exception {
        try (var desk = Desk.with(scratch)) {
            assertEquals(
                    new Output(4, "", "Unhunch cannot open a window: there is no display here. Start it on a desktop, "
                            + "or see what works in a terminal with: unhunch --help\n"),
                    desk.run());
        }
    }
}
