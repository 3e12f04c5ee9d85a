package app.unhunch.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.MonitorInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Having no `synchronized`, no `volatile` and none of the library's locks. Blocks are read from the class file, as
/// ArchUnit does not see them.
final class NeverLock extends ArchCondition<JavaClass> {

    NeverLock() {
        super("never lock");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        locksOf(type).forEach(lock -> events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + lock)));
    }

    private static List<String> locksOf(JavaClass type) {
        var locks = new ArrayList<String>();
        type.getFields()
                .stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.VOLATILE))
                .forEach(field -> locks.add("volatile " + field.getName()));
        type.getMethods()
                .stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.SYNCHRONIZED))
                .forEach(method -> locks.add("synchronized " + method.getName()));
        type.getDirectDependenciesFromSelf()
                .stream()
                .map(dependency -> dependency.getTargetClass().getName())
                .filter(name -> name.matches("java\\.util\\.concurrent\\.(locks\\..*Lock|Semaphore)"))
                .forEach(locks::add);
        type.getSource()
                .map(source -> Path.of(source.getUri()))
                .filter(NeverLock::entersMonitor)
                .ifPresent(_ -> locks.add("a synchronized block"));
        return locks;
    }

    private static boolean entersMonitor(Path file) {
        try {
            return ClassFile.of().parse(Files.readAllBytes(file)).methods().stream().anyMatch(NeverLock::entersMonitor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean entersMonitor(MethodModel method) {
        return method.code().stream().flatMap(CodeModel::elementStream).anyMatch(
                element -> element instanceof MonitorInstruction monitor && monitor.opcode() == Opcode.MONITORENTER);
    }
}
