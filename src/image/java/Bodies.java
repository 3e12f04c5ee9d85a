import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The methods that a class gets for what it had left to the run-time.
final class Bodies {

    private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
    private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
    private static final int FLAGS = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    private final ClassDesc owner;
    private final boolean isInterface;
    private final List<Body> bodies = new ArrayList<>();

    Bodies(ClassModel model) {
        owner = model.thisClass().asSymbol();
        isInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    /// A method in the place of something that is linked at run-time.
    ///
    /// @param code writes what it does
    record Body(ClassDesc owner, boolean isInterface, String name, MethodTypeDesc type, Consumer<CodeBuilder> code) {}

    boolean isEmpty() {
        return bodies.isEmpty();
    }

    /// The method in the place of `call`; empty if it stays as it is.
    Optional<Body> of(InvokeDynamicInstruction call) {
        var maker = call.bootstrapMethod().owner();
        var type = call.typeSymbol();
        if (maker.equals(SWITCHES) && call.name().equalsString("typeSwitch")
                && call.bootstrapArgs().stream().allMatch(Bodies::isLabel)) {
            return Optional.of(add("switch", type, code -> chain(code, call.bootstrapArgs())));
        }
        if (maker.equals(RECORDS)) {
            var fields = call.bootstrapArgs().stream().skip(2).map(DirectMethodHandleDesc.class::cast).toList();
            var names = (String) call.bootstrapArgs().get(1);
            return switch (call.name().stringValue()) {
                case "equals" -> Optional.of(add("equals", type, code -> RecordCode.equality(code, owner, fields)));
                case "hashCode" -> Optional.of(add("hashCode", type, code -> RecordCode.hash(code, fields)));
                case "toString" ->
                        Optional.of(add("toString", type, code -> RecordCode.words(code, owner, names, fields)));
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }

    /// Adds the methods to the class.
    void writeTo(ClassBuilder builder) {
        bodies.forEach(body -> builder.withMethodBody(body.name(), body.type(), FLAGS, body.code()::accept));
    }

    private Body add(String what, MethodTypeDesc type, Consumer<CodeBuilder> code) {
        var body = new Body(owner, isInterface, what + "$" + bodies.size(), type, code);
        bodies.add(body);
        return body;
    }

    private static boolean isLabel(ConstantDesc label) {
        return label instanceof String || label instanceof ClassDesc type && !type.isPrimitive();
    }

    /// Which of the labels, from the one that the second argument counts to, the first argument belongs to; -1 for null.
    private static void chain(CodeBuilder code, List<ConstantDesc> labels) {
        code.aload(0).ifThen(Opcode.IFNULL, none -> none.iconst_m1().ireturn());
        for (var i = 0; i < labels.size(); i++) {
            var next = code.newLabel();
            code.iload(1).loadConstant(i).if_icmpgt(next);
            switch (labels.get(i)) {
                case ClassDesc type -> code.aload(0).instanceOf(type);
                case ConstantDesc text -> code.loadConstant(text).aload(0).invokevirtual(ConstantDescs.CD_String,
                        "equals", MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object));
            }
            code.ifeq(next).loadConstant(i).ireturn().labelBinding(next);
        }
        code.loadConstant(labels.size()).ireturn();
    }
}
