package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    void switchesAreNotLinkedAtRunTime() throws Exception {
        try (var desk = Desk.with(scratch)) {
            var loads = desk.startTool(List.of(Desk.IMAGE.resolve("bin/java").toString(), "-Xlog:class+load", "-m",
                    "app.unhunch/app.unhunch.Main", "--data-dir", scratch.resolve("data").toString(), "catalog",
                    "list"))
                    .end(Unhunch.SOON);
            var ours = loads.out().lines().filter(line -> line.contains("app.unhunch.store.")).toList();
            assertFalse(ours.isEmpty(), loads.err());
            assertEquals(List.of(), ours.stream().filter(line -> line.contains("TypeSwitch")).toList());
        }
    }

    @Test
    void nativeLibrariesAndTypefacesLieWhereNothingHasToCopyThem() {
        assertTrue(Files.exists(IMAGE.resolve("lib/libglass.so")));
        assertTrue(Files.exists(IMAGE.resolve("lib/unhunch/fonts/Inter-Regular.otf")));
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
