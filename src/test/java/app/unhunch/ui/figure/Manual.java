package app.unhunch.ui.figure;

import app.unhunch.figure.Moment;
import app.unhunch.figure.Motion;
import app.unhunch.figure.Scene;
import app.unhunch.store.MotionReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// The pictures of the manual: what each channel does, and the strip of the README.
final class Manual {

    private static final double CELL = 132;
    private static final double CAPTION = 18;
    private static final int COLUMNS = 6;
    private static final double STRIP = 150;

    /// A channel as it is written, with the base and the view in which it is seen best.
    private record Entry(String base, int yaw, String words) {}

    private static final List<Entry> CHANNELS = List.of(
            new Entry("standing", 30, "\"root\":[14, -8, 0]"), new Entry("standing", 8, "\"tilt\":[30]"),
            new Entry("standing", 90, "\"tilt\":[0, 12]"), new Entry("standing", 8, "\"lumbar\":[30]"),
            new Entry("standing", 8, "\"thorax\":[30]"), new Entry("standing", 8, "\"chest\":[30]"),
            new Entry("standing", 8, "\"spine\":[60]"), new Entry("standing", 90, "\"spine\":[0, 36]"),
            new Entry("standing", 40, "\"spine\":[0, 0, 50]"), new Entry("standing", 8, "\"neck\":[34]"),
            new Entry("standing", 8, "\"head\":[30]"), new Entry("standing", 60, "\"gaze\":[0, 0, 60]"),
            new Entry("standing", 90, "\"shoulders\":[28, 0]"), new Entry("standing", 20, "\"shoulders\":[0, 28]"),
            new Entry("standing", -50, "\"shoulders\":[0, -26]"), new Entry("standing", 40, "\"arms\":[90, 0, 0, 0]"),
            new Entry("standing", 90, "\"arms\":[90, 90, 0, 0]"),
            new Entry("standing", 90, "\"arms\":[90, 90, 90, 90]"),
            new Entry("standing", 90, "\"arms\":[172, 80, 20, 12]"),
            new Entry("standing", 40, "\"arms\":[60, 0, 0, 90], \"palms\":[80]"),
            new Entry("standing", 30, "\"arms\":[60, 0, 0, 90], \"wrists\":[50, 0]"),
            new Entry("standing", 30, "\"arms\":[60, 0, 0, 90], \"grips\":[1]"),
            new Entry("standing", 30, "\"root\":[0, -14, 0], \"legs\":[40, 4, 0, 40]"),
            new Entry("standing", 30, "\"footR\":[26, 0, 10, 8, 0]"),
            new Entry("standing", 30, "\"feet\":[0, 0, 10, 8, 40]"),
            new Entry("allFours", 8, "\"kneel\":[40, 9]"),
            new Entry("supine", 14, "\"plant\":0, \"ankles\":[70], \"legs\":[4, 4, 0, 0]"),
            new Entry("seated", 20, "\"breath\":1.5"), new Entry("seated", 20, "\"belly\":1.5"),
            new Entry("seated", 50, "\"eyes\":1"));

    private static final List<String> SHOWN = List.of("cat-cow", "open-book", "wall-angels", "thread-the-needle",
            "wing-stretch", "seated-chair-twist", "standing-side-bend", "chin-tuck");

    private Manual() {}

    /// What each channel does, with its words.
    static Image channels() throws IOException {
        var bases = MotionReader.bases("bases.json", Files.readAllBytes(MotionFiles.SHIPPED.resolve("bases.json")));
        var reader = new MotionReader(bases.value());
        var rows = (CHANNELS.size() + COLUMNS - 1) / COLUMNS;
        var canvas = Pictures.canvas(COLUMNS * CELL, rows * (CELL + CAPTION), Palettes.LIGHT);
        for (var i = 0; i < CHANNELS.size(); i++) {
            var entry = CHANNELS.get(i);
            var x = i % COLUMNS * CELL;
            var y = Math.floorDiv(i, COLUMNS) * (CELL + CAPTION);
            var motion = motion(reader, entry);
            Pictures.frame(canvas, x + 2, y + 2, CELL - 4, Scene.of(motion, CELL - 4, CELL - 4), Palettes.LIGHT,
                    new Moment(0, 1));
            caption(canvas, entry.words().replace("\"", ""), x + CELL / 2, y + CELL + CAPTION - 6);
        }
        return canvas.snapshot(null, null);
    }

    private static Motion motion(MotionReader reader, Entry entry) {
        var json = """
                { "format": 1, "id": "channel", "base": "%s", "view": {"yaw":%d, "pitch":8},
                  "poses": { "p": {%s} }, "play": [["p", "hold"]], "tempo": {"hold":1} }
                """.formatted(entry.base(), entry.yaw(), entry.words());
        var read = reader.read(entry.words(), json.getBytes(StandardCharsets.UTF_8));
        if (!read.problems().isEmpty()) {
            throw new AssertionError(read.problems());
        }
        return read.value().orElseThrow();
    }

    private static void caption(Canvas canvas, String words, double x, double y) {
        var graphics = canvas.getGraphicsContext2D();
        graphics.setFill(Color.web("#4A545C"));
        graphics.setFont(Font.font(words.length() > 24 ? 8 : 10));
        graphics.setTextAlign(TextAlignment.CENTER);
        graphics.fillText(words, x, y, CELL - 4);
    }

    /// Moves in a row.
    static Image strip(List<Motion> motions) {
        var canvas = Pictures.canvas(SHOWN.size() * STRIP, STRIP, Palettes.LIGHT);
        for (var i = 0; i < SHOWN.size(); i++) {
            var id = SHOWN.get(i);
            var motion = motions.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
            Pictures.thumb(canvas, i * STRIP, 0, STRIP, motion, Palettes.LIGHT);
        }
        return canvas.snapshot(null, null);
    }
}
