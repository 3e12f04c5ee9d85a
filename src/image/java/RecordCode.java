import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.regex.Pattern;

/// What records say of themselves, in code: the same as Java would have it say.
final class RecordCode {

    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final ClassDesc WORDS = ClassDesc.of("java.lang.StringBuilder");
    private static final int PRIME = 31;

    /// What stands before the simple name: the types around it, and the number of one within a method.
    private static final Pattern OUTER = Pattern.compile(".*\\$\\d*");

    private RecordCode() {}

    /// Two records are equal whose parts are.
    static void equality(CodeBuilder code, ClassDesc owner, List<DirectMethodHandleDesc> fields) {
        var differ = code.newLabel();
        code.aload(1).instanceOf(owner).ifeq(differ);
        for (var field : fields) {
            var type = type(field);
            load(code, 0, owner, field);
            code.aload(1).checkcast(owner).getfield(field.owner(), field.methodName(), type);
            switch (TypeKind.from(type)) {
                case REFERENCE -> code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(ConstantDescs.CD_boolean,
                        ConstantDescs.CD_Object, ConstantDescs.CD_Object)).ifeq(differ);
                case DOUBLE, FLOAT, LONG -> code.invokestatic(box(type), "compare",
                        MethodTypeDesc.of(ConstantDescs.CD_int, type, type)).ifne(differ);
                default -> code.if_icmpne(differ);
            }
        }
        code.iconst_1().ireturn().labelBinding(differ).iconst_0().ireturn();
    }

    /// Equal records have the same number.
    static void hash(CodeBuilder code, List<DirectMethodHandleDesc> fields) {
        code.iconst_0();
        for (var field : fields) {
            var type = type(field);
            code.loadConstant(PRIME).imul();
            load(code, 0, field.owner(), field);
            if (type.isPrimitive()) {
                code.invokestatic(box(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
            } else {
                code.invokestatic(OBJECTS, "hashCode",
                        MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
            }
            code.iadd();
        }
        code.ireturn();
    }

    /// The name of the record and of each part with what it is.
    static void words(CodeBuilder code, ClassDesc owner, String names, List<DirectMethodHandleDesc> fields) {
        code.new_(WORDS).dup().invokespecial(WORDS, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
        append(code, OUTER.matcher(owner.displayName()).replaceFirst("") + "[");
        var between = "";
        for (var field : fields) {
            append(code, between + field.methodName() + "=");
            load(code, 0, owner, field);
            var type = type(field);
            var shown = switch (TypeKind.from(type)) {
                case REFERENCE -> ConstantDescs.CD_Object;
                case BYTE, SHORT -> ConstantDescs.CD_int;
                default -> type;
            };
            code.invokevirtual(WORDS, "append", MethodTypeDesc.of(WORDS, shown));
            between = ", ";
        }
        append(code, "]");
        code.invokevirtual(WORDS, "toString", MethodTypeDesc.of(ConstantDescs.CD_String)).areturn();
    }

    private static void append(CodeBuilder code, String text) {
        code.loadConstant(text).invokevirtual(WORDS, "append", MethodTypeDesc.of(WORDS, ConstantDescs.CD_String));
    }

    private static void load(CodeBuilder code, int slot, ClassDesc owner, DirectMethodHandleDesc field) {
        code.aload(slot).getfield(owner, field.methodName(), type(field));
    }

    private static ClassDesc type(DirectMethodHandleDesc getter) {
        return getter.invocationType().returnType();
    }

    private static ClassDesc box(ClassDesc primitive) {
        return ClassDesc.of("java.lang", switch (TypeKind.from(primitive)) {
            case BOOLEAN -> "Boolean";
            case BYTE -> "Byte";
            case CHAR -> "Character";
            case SHORT -> "Short";
            case INT -> "Integer";
            case LONG -> "Long";
            case FLOAT -> "Float";
            case DOUBLE -> "Double";
            case REFERENCE, VOID -> throw new IllegalArgumentException(primitive.displayName());
        });
    }
}
