import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The classes of a jar with code in the place of what Java would only make when it first comes there: switches over types,
/// and what records say of themselves. An AOT cache keeps lambdas, but neither of these: without this each process makes
/// its own, hundreds of classes of them, at its start, when it has no time, and keeps them and what made them.
///
/// @param modules what the classes stand on
record WrittenOut(ModulePath modules) {

    private static final String CLASS = ".class";

    /// Writes all classes of `jar` anew that have something to be written out.
    void rewrite(Path jar) throws IOException {
        try (var classes = FileSystems.newFileSystem(jar); var beside = new Beside(classes, modules)) {
            var file = ClassFile.of(ClassHierarchyResolverOption.of(beside.resolver()));
            for (var path : classes(classes)) {
                rewrite(file, path);
            }
        }
    }

    private static List<Path> classes(FileSystem jar) throws IOException {
        try (var all = Files.walk(jar.getPath("/"))) {
            return all.filter(path -> path.toString().endsWith(CLASS)
                    && !path.getFileName().toString().equals("module-info.class")).toList();
        }
    }

    private static void rewrite(ClassFile file, Path path) throws IOException {
        var old = file.parse(Files.readAllBytes(path));
        var bodies = new Bodies(old);
        var bytes = file.transformClass(old, methods(bodies).andThen(ClassTransform.endHandler(bodies::writeTo)));
        if (bodies.isEmpty()) {
            return;
        }
        var faults = file.verify(bytes);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("%s would not be sound: %s".formatted(path, faults));
        }
        Files.write(path, bytes);
    }

    private static ClassTransform methods(Bodies bodies) {
        return ClassTransform.transformingMethodBodies((code, element) -> {
            if (element instanceof InvokeDynamicInstruction call) {
                bodies.of(call).ifPresentOrElse(written -> code.invoke(Opcode.INVOKESTATIC,
                        written.owner(), written.name(), written.type(), written.isInterface()),
                        () -> code.with(element));
            } else {
                code.with(element);
            }
        });
    }

    /// Where classes are looked up that others are made of.
    private static final class Beside implements AutoCloseable {

        private final FileSystem own;
        private final List<FileSystem> others;

        Beside(FileSystem own, ModulePath modules) throws IOException {
            this.own = own;
            this.others = modules.modules().stream().map(ModulePath::jar).map(Beside::open).toList();
        }

        ClassHierarchyResolver resolver() {
            return ClassHierarchyResolver.ofResourceParsing(this::find)
                    .orElse(ClassHierarchyResolver.defaultResolver()).cached();
        }

        private InputStream find(ClassDesc type) {
            var name = type.descriptorString();
            var path = name.substring(1, name.length() - 1) + CLASS;
            return Stream.concat(Stream.of(own), others.stream()).map(jar -> jar.getPath(path)).filter(Files::exists)
                    .findFirst().map(Beside::read).orElse(null);
        }

        private static InputStream read(Path path) {
            try {
                return Files.newInputStream(path);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static FileSystem open(Path jar) {
            try {
                return FileSystems.newFileSystem(jar);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public void close() throws IOException {
            for (var jar : others) {
                jar.close();
            }
        }
    }
}
