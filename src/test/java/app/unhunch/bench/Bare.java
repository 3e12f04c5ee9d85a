package app.unhunch.bench;

import app.unhunch.e2e.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/// The programs that ours is compared with: the run-time of the image, the flags of one of its processes, and an AOT
/// cache trained on nothing but the bare program.
///
/// @param jar holds them, as a cache needs a jar
record Bare(Path jar) {

    private static final Duration TRAINING = Duration.ofMinutes(2);

    /// Packs the programs into a jar in `folder`, where their caches go too.
    static Bare in(Path folder) throws IOException {
        var jar = folder.resolve("bare.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var program : List.of(BareSleeper.class, BareWindow.class)) {
                var entry = program.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(entry));
                try (var in = program.getClassLoader().getResourceAsStream(entry)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return new Bare(jar);
    }

    /// The command that starts the sleeper as the agent is started.
    List<String> sleeper(Desk desk) throws Exception {
        return command(desk, "agent", BareSleeper.class);
    }

    /// The command that opens the bare window as ours is opened.
    List<String> window(Desk desk) throws Exception {
        return command(desk, "window", BareWindow.class);
    }

    private List<String> command(Desk desk, String kind, Class<?> program) throws Exception {
        var cache = jar.resolveSibling(program.getSimpleName() + ".aot");
        if (Files.notExists(cache)) {
            var training = desk.startTool(java(kind, "-XX:AOTCacheOutput=" + cache, program, "train")).end(TRAINING);
            if (Files.notExists(cache)) {
                throw new IOException("no cache for " + program.getSimpleName() + ": " + training);
            }
        }
        return java(kind, "-XX:AOTCache=" + cache, program, "stay");
    }

    /// With the one setting that the launcher gives the agent beside its flags.
    private List<String> java(String kind, String cache, Class<?> program, String word) {
        return List.of("env", kind.equals("agent") ? "MALLOC_ARENA_MAX=1" : "--unset=MALLOC_ARENA_MAX",
                Desk.IMAGE.resolve("bin/java").toString(),
                "@" + Desk.IMAGE.resolve("lib/unhunch/" + kind + ".flags"), cache, "-cp", jar.toString(),
                program.getName(), word);
    }
}
