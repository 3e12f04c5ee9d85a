package app.unhunch.bench;

import app.unhunch.e2e.Desk;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Looks at the screen: starts a program and prints after how many milliseconds the middle of the screen shows a picture,
/// which is more than one colour. A blank window is one colour, and so is the empty screen. Then ends the program.
///
/// A process of its own, as it looks at the display of a desk.
public final class FirstFrame {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(30);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(4);
    private static final Rectangle MIDDLE = new Rectangle(533, 284, 300, 200);
    private static final int PRACTICE = 200;

    private FirstFrame() {}

    /// Milliseconds from the start of `command` to its picture on `desk`, whose screen must be empty.
    static double of(Desk desk, List<String> command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), FirstFrame.class.getName()));
        words.addAll(command);
        var seen = desk.startTool(words).end(PATIENCE);
        if (seen.exit() != 0) {
            throw new IOException("no picture: " + seen);
        }
        return Double.parseDouble(seen.out().strip());
    }

    /// Looks, and prints one number; ends with 1 if the screen was not empty before or there was no picture in time.
    ///
    /// @param args the command
    public static void main(String[] args) throws Exception {
        var robot = new Robot();
        for (var i = 0; i < PRACTICE; i++) {
            if (!isOneColour(robot.createScreenCapture(MIDDLE))) {
                System.exit(1);
            }
        }
        var begun = System.nanoTime();
        var process = new ProcessBuilder(List.of(args)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        var blank = true;
        while (blank && System.nanoTime() - begun < LIMIT) {
            LockSupport.parkNanos(LOOK);
            blank = isOneColour(robot.createScreenCapture(MIDDLE));
        }
        System.out.println((System.nanoTime() - begun) / 1e6);
        process.destroyForcibly().waitFor();
        System.exit(blank ? 1 : 0);
    }

    private static boolean isOneColour(BufferedImage picture) {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return IntStream.of(pixels).allMatch(pixel -> pixel == pixels[0]);
    }
}
