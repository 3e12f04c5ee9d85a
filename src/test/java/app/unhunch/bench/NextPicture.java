package app.unhunch.bench;

import app.unhunch.e2e.Desk;
import java.awt.AWTException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// Types at a window that is there, and prints after how many milliseconds the middle of the screen shows another
/// picture: one number for each key. Before each, it waits until the picture stands still.
///
/// A process of its own, as it looks at the display of a desk.
public final class NextPicture {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(20);
    private static final long STILL = TimeUnit.MILLISECONDS.toNanos(800);
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(2);
    private static final Rectangle MIDDLE = new Rectangle(533, 284, 300, 200);

    private final Robot robot;

    private NextPicture() throws AWTException {
        robot = new Robot();
    }

    /// Milliseconds to the next picture for each of `keys`, such as `ctrl+2` and `c`; `!` before a key types it without
    /// looking.
    static List<Double> of(Desk desk, List<String> keys) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), NextPicture.class.getName()));
        words.addAll(keys);
        var seen = desk.startTool(words).end(PATIENCE);
        if (seen.exit() != 0) {
            throw new IOException("no other picture: " + seen);
        }
        return seen.out().lines().map(Double::valueOf).toList();
    }

    /// Types and looks; ends with 1 if a key changes nothing.
    ///
    /// @param args the keys
    public static void main(String[] args) throws AWTException {
        var eyes = new NextPicture();
        for (var key : args) {
            eyes.await();
            if (key.startsWith("!")) {
                eyes.type(key.substring(1));
            } else {
                System.out.println(eyes.next(key));
            }
        }
        System.exit(0);
    }

    private double next(String key) {
        var before = picture();
        var begun = System.nanoTime();
        type(key);
        while (Arrays.equals(before, picture())) {
            if (System.nanoTime() - begun > LIMIT) {
                System.exit(1);
            }
            LockSupport.parkNanos(LOOK);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private void await() {
        var last = picture();
        var since = System.nanoTime();
        while (System.nanoTime() - since < STILL) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            var now = picture();
            if (!Arrays.equals(last, now)) {
                last = now;
                since = System.nanoTime();
            }
        }
    }

    private void type(String key) {
        var codes = Stream.of(key.split("\\+", -1)).map(NextPicture::code).toList();
        codes.forEach(robot::keyPress);
        codes.reversed().forEach(robot::keyRelease);
    }

    private static int code(String name) {
        return switch (name) {
            case "ctrl" -> KeyEvent.VK_CONTROL;
            case "back" -> KeyEvent.VK_BACK_SPACE;
            default -> KeyEvent.getExtendedKeyCodeForChar(name.charAt(0));
        };
    }

    private int[] picture() {
        var seen = robot.createScreenCapture(MIDDLE);
        return seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
    }
}
