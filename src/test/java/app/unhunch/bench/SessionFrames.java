package app.unhunch.bench;

import app.unhunch.bench.Measured.Budget;
import app.unhunch.bench.Measured.Unit;
import app.unhunch.e2e.Desk;
import app.unhunch.e2e.Program;
import app.unhunch.e2e.Unhunch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// How long frames keep the JavaFX thread while a session plays in the window, figure, ring, sounds and all: as JavaFX
/// tells of them itself.
final class SessionFrames implements Measurement {

    private static final int LIMIT_MILLIS = 32;
    private static final Duration BEGINNING = Duration.ofSeconds(5);
    private static final Duration WATCH = Duration.ofSeconds(60);

    @Override
    public List<Measured> take(Path scratch, Bare bare) throws Exception {
        try (var desk = Desk.whole(scratch)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "60m");
            unhunch.agent();
            var window = desk.startTool(Stream.concat(
                    Stream.of("env", "JDK_JAVA_OPTIONS=-Djavafx.pulseLogger=true -Djavafx.pulseLogger.threshold="
                            + LIMIT_MILLIS),
                    unhunch.command("window", "--hidden").stream()).toList());
            unhunch.awaitRest(window.process().toHandle());
            desk.startTool(unhunch.command("session", "desk-reset")).end(Unhunch.SOON);
            pass(window, BEGINNING);
            var begun = Files.readString(window.err()).length();
            pass(window, WATCH);
            var pulses = Pulses.of(Files.readString(window.err()).substring(begun));
            if (pulses.count() < WATCH.toSeconds()) {
                throw new IOException("no session played: %d frames".formatted(pulses.count()));
            }
            return List.of(Measured.alone(
                    "a minute of a session, %d frames: those over %d ms of the JavaFX thread".formatted(pulses.count(),
                            LIMIT_MILLIS),
                    Unit.PIECES, (double) pulses.longerThan(LIMIT_MILLIS), new Budget.AtMost(0)));
        }
    }

    private static void pass(Program living, Duration time) throws IOException, InterruptedException {
        if (living.process().waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IOException("it ended by itself: " + living.end(time));
        }
    }
}
