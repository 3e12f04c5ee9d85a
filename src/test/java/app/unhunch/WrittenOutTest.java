package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program that writes out classes of the image lies outside of the module, so it is compiled here, and run on classes
/// that show each thing it writes.
class WrittenOutTest {

    private static final Path SOURCES = Path.of(System.getProperty("basedir"), "src", "image", "java");

    private static final String SAMPLE = """
            import java.util.List;
            import java.util.Objects;

            public final class Sample {

                sealed interface Shape {}
                record Empty() implements Shape {}
                record Dot(int x, long y, double z, float w) implements Shape {}
                record Line(Dot from, Dot to, String name) implements Shape {}
                record Small(byte b, short s, char c, boolean is) implements Shape {}
                record Pair<A, B>(A first, B second) {}
                record Many(int[] numbers, List<String> names) implements Shape {}
                enum Colour { RED, GREEN }

                interface Says {
                    default String say(Object what) {
                        return switch (what) {
                            case String text when text.length() > 3 -> "long";
                            case String _ -> "short";
                            default -> "none";
                        };
                    }
                }

                static String kind(Object what) {
                    return switch (what) {
                        case null -> "null";
                        case Integer number when number > 10 -> "large";
                        case Integer _ -> "whole";
                        case Line(Dot(var x, _, _, _), _, var name) when x == 1 -> "from one " + name;
                        case Line _ -> "line";
                        case Pair(String first, Integer second) -> first + second;
                        case Pair(var first, _) -> "pair of " + first;
                        case Colour colour when colour == Colour.RED -> "red";
                        case int[] numbers -> "numbers " + numbers.length;
                        case Shape _ -> "shape";
                        default -> "other";
                    };
                }

                static String colour(Colour colour) {
                    return switch (colour) {
                        case RED -> "r";
                        case GREEN -> "g";
                    };
                }

                public static String tell() {
                    record Inside(String what) {}
                    var dot = new Dot(1, 2L, 3.5, -0.0f);
                    var line = new Line(dot, new Dot(1, 2L, 3.5, 0.0f), null);
                    var all = new Object[]{null, 7, 11, dot, line, new Line(new Dot(2, 0, 0, 0), dot, "n"), new Empty(),
                            new Small((byte) -1, (short) 300, 'x', true), new Pair<>("a", 1), new Pair<>(2, "b"),
                            Colour.RED, Colour.GREEN, new int[3], new Inside("in"), new Dot(1, 2L, Double.NaN, 0f),
                            new Dot(1, 2L, Double.NaN, -0f), new Many(null, List.of("x"))};
                    var told = new StringBuilder(colour(Colour.GREEN)).append(new Says() {}.say("word"))
                            .append(new Says() {}.say("abc")).append(new Says() {}.say(1));
                    for (var one : all) {
                        told.append('\\n').append(kind(one));
                        if (one instanceof Record) {
                            told.append(' ').append(one).append(' ').append(one.hashCode());
                        }
                        for (var other : all) {
                            told.append(Objects.equals(one, other) ? '=' : '.');
                        }
                    }
                    return told.toString();
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenOutSaysTheSame() throws Exception {
        var jar = sample();
        var before = tell(jar);
        assertEquals(Set.of("ObjectMethods", "SwitchBootstraps"), linkedLater(jar));
        rewrite(jar);
        assertEquals(Set.of(), linkedLater(jar));
        assertEquals(before, tell(jar));
    }

    private Path sample() throws IOException {
        var source = Files.writeString(folder.resolve("Sample.java"), SAMPLE);
        compile(folder.resolve("sample"), List.of(source));
        var jar = folder.resolve("sample.jar");
        run("jar", "cf", jar.toString(), "-C", folder.resolve("sample").toString(), ".");
        return jar;
    }

    private void rewrite(Path jar) throws Exception {
        var program = folder.resolve("program");
        if (Files.notExists(program)) {
            compile(program, Stream.of("WrittenOut", "Bodies", "RecordCode", "ModulePath")
                    .map(name -> SOURCES.resolve(name + ".java")).toList());
        }
        try (var loader = new URLClassLoader(new URL[]{program.toUri().toURL()})) {
            var modules = loader.loadClass("ModulePath").getDeclaredConstructor(List.class);
            modules.setAccessible(true);
            var maker = loader.loadClass("WrittenOut").getDeclaredConstructors()[0];
            maker.setAccessible(true);
            var writes = loader.loadClass("WrittenOut").getDeclaredMethod("rewrite", Path.class);
            writes.setAccessible(true);
            writes.invoke(maker.newInstance(modules.newInstance(List.of())), jar);
        }
    }

    private static String tell(Path jar) throws Exception {
        try (var loader = new URLClassLoader(new URL[]{jar.toUri().toURL()})) {
            return (String) loader.loadClass("Sample").getMethod("tell").invoke(null);
        }
    }

    /// Simple names of what Java would link records and switches by when it comes to them.
    private static Set<String> linkedLater(Path jar) throws IOException {
        Set<String> makers = new TreeSet<>();
        for (var bytes : classes(jar)) {
            ClassFile.of().parse(bytes).methods().stream().flatMap(WrittenOutTest::code)
                    .filter(InvokeDynamicInstruction.class::isInstance).map(InvokeDynamicInstruction.class::cast)
                    .map(call -> call.bootstrapMethod().owner().displayName()).forEach(makers::add);
        }
        makers.removeAll(Set.of("StringConcatFactory", "LambdaMetafactory"));
        return makers;
    }

    private static Stream<CodeElement> code(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream());
    }

    private static List<byte[]> classes(Path jar) throws IOException {
        List<byte[]> classes = new ArrayList<>();
        try (var files = FileSystems.newFileSystem(jar); var all = Files.walk(files.getPath("/"))) {
            for (var path : all.filter(each -> each.toString().endsWith(".class")).sorted().toList()) {
                classes.add(Files.readAllBytes(path));
            }
        }
        return classes;
    }

    private static void compile(Path to, List<Path> sources) {
        run("javac", Stream.concat(Stream.of("-d", to.toString(), "-nowarn"), sources.stream().map(Path::toString))
                .toArray(String[]::new));
    }

    private static void run(String tool, String... words) {
        assertEquals(0, ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, words), tool);
    }
}
