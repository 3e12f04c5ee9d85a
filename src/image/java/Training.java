import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Makes the AOT caches of the image: runs each process as it really runs, lets it do its work for a moment, and ends it.
///
/// A cache that cannot be made is no reason to fail: the launcher takes a cache only if it is there, and a start without
/// one is slower, nothing else. It is said loudly.
///
/// @param image the image to train, whole but for the caches
record Training(Path image) {

    /// What the agent is asked in its rehearsal, one command line each; `status` is asked before.
    private static final List<List<String>> AGENT = List.of(List.of("status", "--json"), List.of("settings", "list"),
            List.of("settings", "set", "breaks.every", "45m"), List.of("pause", "1h"), List.of("resume"),
            List.of("break", "skip"), List.of("break", "undo"), List.of("catalog", "list"));

    /// A user who comes every day: the first start is behind them, so the window opens on its pages and a break plays. And
    /// it is always working time, whenever the image is built.
    private static final List<List<String>> USUAL = List.of(
            List.of("settings", "set", "safety.disclaimerAccepted", "1 2026-11-21"),
            List.of("settings", "set", "safety.signs", Instant.now() + " none"),
            List.of("settings", "set", "hours.enabled", "false"),
            List.of("settings", "set", "sound.muted", "true"));

    /// What is asked while the window is up: its break window plays the hour's routine.
    private static final List<List<String>> WINDOW = List.of(List.of("break", "start"));

    void run() throws IOException, InterruptedException {
        train("agent", List.of("agent"), AGENT);
        train("window", List.of(), WINDOW);
        trainCommand();
    }

    /// A command's work is to read its words and to ask the agent; `status` is asked most, by panels too.
    private void trainCommand() throws IOException, InterruptedException {
        System.out.println("Training the AOT cache of a command");
        var cache = cache("command");
        try (var rehearsal = Rehearsal.of(image)) {
            rehearsal.start("agent", List.of(), List.of("agent"));
            rehearsal.awaitAnswer();
            rehearsal.ask(rehearsal.program("agent", List.of("-XX:AOTCacheOutput=" + cache)), List.of("status"));
            if (!Files.exists(cache)) {
                System.err.println("WARNING: NO AOT CACHE FOR COMMANDS: they will start slowly");
            }
        }
    }

    private void train(String kind, List<String> words, List<List<String>> questions)
            throws IOException, InterruptedException {
        System.out.println("Training the AOT cache of the " + kind);
        var cache = cache(kind);
        try (var rehearsal = Rehearsal.of(image)) {
            liveADay(rehearsal);
            rehearsal.start(kind, List.of("-XX:AOTCacheOutput=" + cache), words);
            rehearsal.awaitAnswer();
            rehearsal.awaitRest();
            for (var question : questions) {
                rehearsal.ask(question);
            }
            rehearsal.awaitRest();
            rehearsal.ask(List.of("quit"));
            if (!rehearsal.ends() || !Files.exists(cache)) {
                Files.deleteIfExists(cache);
                System.err.println("WARNING: NO AOT CACHE FOR THE " + kind + ": it will start slowly. It said:");
                System.err.println(rehearsal.said());
            }
        }
    }

    /// A cache lacks what reads the files of a user if there are none: each start would link that anew, and keep it.
    private static void liveADay(Rehearsal rehearsal) throws IOException, InterruptedException {
        for (var wish : USUAL) {
            rehearsal.ask(wish);
        }
        rehearsal.start("agent", List.of(), List.of("agent"));
        rehearsal.awaitAnswer();
        for (var question : AGENT) {
            rehearsal.ask(question);
        }
        rehearsal.ask(List.of("quit"));
        var _ = rehearsal.ends();
    }

    private Path cache(String kind) {
        return image.resolve("lib", "unhunch", kind + ".aot");
    }
}
