package app.unhunch.ui.figure;

import app.unhunch.figure.Anatomy;
import app.unhunch.figure.Motion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;

/// The author's tool, run by `mvn -Pfigures`: checks all motions and draws their contact sheets and the shipped icons.
///
/// Arguments: the folder to write to; then, to draw less, ids of motions.
public final class FigureTool {

    private static final int SHEET = 200;
    private static final int DOCUMENTED = 132;
    private static final Path DOCUMENTS = Path.of("docs", "figures");
    private static final Path ICONS = Path.of("assets", "icons");

    private FigureTool() {}

    /// Runs the tool.
    ///
    /// @param args folder, ids
    public static void main(String[] args) {
        var out = Path.of(args.length == 0 ? "target/figures" : args[0]);
        var ids = List.of(args).subList(Math.min(1, args.length), args.length);
        Platform.startup(() -> {});
        Platform.runLater(() -> {
            try {
                var all = MotionFiles.read(MotionFiles.SHIPPED);
                var chosen = all.stream().filter(motion -> ids.isEmpty() || ids.contains(motion.id())).toList();
                for (var motion : chosen) {
                    Anatomy.faults(motion).forEach(System.out::println);
                    Steadiness.faults(motion).forEach(System.out::println);
                    sheets(out, motion);
                }
                if (ids.isEmpty()) {
                    new IconFiles(ICONS).write(all);
                    Png.write(DOCUMENTS.resolve("channels.png"), Manual.channels(), Png.Pixels.INDEXED);
                    Png.write(DOCUMENTS.resolve("strip.png"), Manual.strip(all), Png.Pixels.INDEXED);
                }
                page(out, chosen);
                System.out.println(chosen.size() + " motions drawn to " + out.toAbsolutePath().resolve("index.html"));
            } catch (IOException no) {
                throw new UncheckedIOException(no);
            } finally {
                Platform.exit();
            }
        });
    }

    private static void sheets(Path out, Motion motion) throws IOException {
        var sheet = Sheet.draw(List.of(motion), List.of(Palettes.LIGHT, Palettes.DARK), SHEET);
        Png.write(out.resolve(motion.id() + ".png"), sheet, Png.Pixels.OPAQUE);
        var small = Sheet.draw(List.of(motion), List.of(Palettes.LIGHT, Palettes.DARK), DOCUMENTED);
        Png.write(DOCUMENTS.resolve(motion.id() + ".png"), small, Png.Pixels.INDEXED);
    }

    private static void page(Path out, List<Motion> motions) throws IOException {
        var page = new StringBuilder("<!doctype html><meta charset=utf-8><title>Motions</title>"
                + "<style>body{font:15px sans-serif;margin:24px}img{width:100%;max-width:1240px}</style>");
        for (var motion : motions) {
            page.append("<h2>").append(motion.id()).append("</h2><img src=\"").append(motion.id()).append(".png\">");
        }
        Files.writeString(out.resolve("index.html"), page);
    }
}
