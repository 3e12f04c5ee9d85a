package app.unhunch.bench;

import app.unhunch.bench.Measured.Budget;
import app.unhunch.bench.Measured.Unit;
import app.unhunch.e2e.Desk;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// What a frame of the figure costs, beside an empty canvas of the same size.
final class FigureCost implements Measurement {

    private static final long PATIENCE_MINUTES = 5;
    private static final List<String> KNOWN = List.of("figure", "ui.figure", "store");

    @Override
    public List<Measured> take(Path scratch, Bare bare) throws IOException, InterruptedException {
        List<Measured> found = new ArrayList<>();
        for (var size : Map.of(480, new double[]{1.2, .3}, 900, new double[]{1.5, .5}).entrySet()) {
            var numbers = run(size.getKey(), scratch);
            var at = " at %d px".formatted(size.getKey());
            found.add(Measured.alone("figure" + at + ": JavaFX thread of a frame", Unit.FINE_MILLISECONDS, numbers[0],
                    new Budget.AtMost(size.getValue()[0])));
            found.add(Measured.beside("figure" + at + ": whole frame, beside an empty canvas", Unit.FINE_MILLISECONDS,
                    numbers[1], numbers[2], size.getKey() == 900 ? new Budget.AtMost(11) : new Budget.None()));
            found.add(Measured.alone("figure" + at + ": garbage of a frame", Unit.FINE_MIB, numbers[3],
                    new Budget.AtMost(size.getValue()[1])));
        }
        return found.stream().sorted((one, other) -> one.what().compareTo(other.what())).toList();
    }

    private static double[] run(int size, Path scratch) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Desk.IMAGE.resolve("bin").resolve("java").toString(), "-XX:+UseSerialGC", "-Xms1500m", "-Xmn1300m",
                "-XX:TLABSize=16k", "-XX:-ResizeTLAB", // memory in use is counted by these pieces
                "-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=javafx.graphics",
                "--add-modules=app.unhunch"));
        KNOWN.forEach(name -> words.add("--add-exports=app.unhunch/app.unhunch." + name + "=ALL-UNNAMED"));
        words.addAll(List.of("-cp", System.getProperty("java.class.path").split(File.pathSeparator, 2)[0],
                FigureFrames.class.getName(), Integer.toString(size)));
        var out = scratch.resolve(size + ".txt");
        var process = new ProcessBuilder(words).redirectOutput(out.toFile()).redirectErrorStream(true).start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroy();
            throw new IOException("no frames: " + Files.readString(out, StandardCharsets.UTF_8));
        }
        var line = Files.readString(out, StandardCharsets.UTF_8).lines().toList().getLast();
        return List.of(line.split(" ", 4)).stream().mapToDouble(Double::parseDouble).toArray();
    }
}
