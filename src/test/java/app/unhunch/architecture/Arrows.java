package app.unhunch.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The arrows of the house: for each package below the root, the packages it may know besides itself and the libraries it
/// may use. What is not here is forbidden.
final class Arrows {

    /// The pure core: it knows the language and, by the arrows below, itself.
    static final Set<String> CORE = Set.of("exercise", "routine", "machine", "session", "breaks", "remedy", "plan",
            "safety", "history", "figure", "settings");

    private static final List<String> LANGUAGE = List.of("java.lang..", "java.time..", "java.util..", "org.jspecify..");
    private static final List<String> JAVA = List.of("java..", "org.jspecify..");

    private static final Map<String, Set<String>> KNOWS = new TreeMap<>();
    private static final Map<String, List<String>> USES = new TreeMap<>();

    static {
        core("exercise");
        USES.put("exercise", List.of("java.lang..", "java.time..", "java.util..", "java.text..", "org.jspecify.."));
        core("routine", "exercise");
        core("machine");
        core("session", "machine", "routine", "exercise");
        core("breaks", "machine", "settings");
        core("remedy", "machine", "exercise", "routine");
        core("plan", "machine", "settings", "history");
        core("safety", "exercise", "settings", "history");
        core("history");
        core("figure");
        core("settings");
        outside("store", CORE, "com.google.gson..");
        outside("desktop", CORE, "javax.sound..");
        outside("link", CORE, "com.google.gson..");
        outside("text", CORE);
        outside("ui", with(CORE, "text"), "javafx..", "atlantafx..", "org.controlsfx..", "impl.org.controlsfx..",
                "org.kordamp.ikonli..");
        outside("cli", with(CORE, "link", "text"), "picocli..");
    }

    private Arrows() {}

    /// Every package that the house has, without the root's name.
    static Set<String> packages() {
        return KNOWS.keySet();
    }

    /// What `name` may know of ours besides itself.
    static Set<String> knownTo(String name) {
        return KNOWS.get(name);
    }

    /// What `name` may use of others, as package patterns.
    static List<String> usedBy(String name) {
        return USES.get(name);
    }

    private static void core(String name, String... knows) {
        KNOWS.put(name, Set.of(knows));
        USES.put(name, LANGUAGE);
    }

    private static void outside(String name, Set<String> knows, String... uses) {
        KNOWS.put(name, knows);
        var all = new ArrayList<>(JAVA);
        all.addAll(List.of(uses));
        USES.put(name, List.copyOf(all));
    }

    private static Set<String> with(Set<String> some, String... more) {
        return Set.copyOf(Stream.concat(some.stream(), Stream.of(more)).toList());
    }
}
