package app.unhunch.link;

import app.unhunch.settings.SettingKeys;
import app.unhunch.settings.SettingValue;
import app.unhunch.settings.Settings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts records together again from the plain values of [Plain].
final class Rebuilt {

    private Rebuilt() {}

    /// @throws IllegalArgumentException if the values make no such thing; one line that says what is wrong
    static <T> T of(Class<T> type, Object plain) {
        return type.cast(value(type, plain, type.getSimpleName()));
    }

    private static Object value(Type type, @Nullable Object plain, String where) {
        if (type instanceof ParameterizedType generic) {
            return container(generic, plain, where);
        }
        if (type == OptionalInt.class) {
            return plain == null ? OptionalInt.empty() : OptionalInt.of((int) value(int.class, plain, where));
        }
        return switch (plain) {
            case null -> throw new IllegalArgumentException(where + " is missing");
            case Map<?, ?> map -> object((Class<?>) type, map, where);
            case String text -> text((Class<?>) type, text, where);
            case Double number -> number((Class<?>) type, number, where);
            case Boolean flag when type == boolean.class -> flag;
            default -> throw wrong(where, plain, type);
        };
    }

    private static Object container(ParameterizedType type, @Nullable Object plain, String where) {
        var of = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return plain == null ? Optional.empty() : Optional.of(value(of, plain, where));
        }
        if (!(plain instanceof List<?> list)) {
            throw wrong(where, plain, type);
        }
        List<Object> values = new ArrayList<>();
        list.forEach(each -> values.add(value(of, each, where)));
        return type.getRawType() == Set.class ? new LinkedHashSet<>(values) : values;
    }

    private static Object object(Class<?> type, Map<?, ?> map, String where) {
        if (type == Settings.class) {
            return settings(map);
        }
        if (type.isSealed()) {
            return object(permitted(type, map.get(Plain.IS), where), map, where);
        }
        if (!type.isRecord()) {
            throw wrong(where, map, type);
        }
        var components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            var name = components[i].getName();
            values[i] = value(components[i].getGenericType(), map.get(name), where + "." + name);
        }
        return made(type, types, values, where);
    }

    private static Object made(Class<?> type, Class<?>[] types, Object[] values, String where) {
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            var cause = refused.getCause() == null ? refused : refused.getCause();
            throw new IllegalArgumentException(where + ": " + cause.getMessage(), cause);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }

    private static Class<?> permitted(Class<?> type, @Nullable Object name, String where) {
        for (var one : type.getPermittedSubclasses()) {
            if (one.getSimpleName().equals(name)) {
                return one;
            }
        }
        throw new IllegalArgumentException("%s is '%s', which is no %s".formatted(where, name, type.getSimpleName()));
    }

    private static Settings settings(Map<?, ?> map) {
        Map<String, SettingValue> values = new LinkedHashMap<>();
        map.forEach((key, plain) -> values.put((String) key, setting((String) key, plain)));
        return SettingKeys.with(Settings.DEFAULTS, values);
    }

    private static SettingValue setting(String key, Object plain) {
        return switch (plain) {
            case String words -> new SettingValue.Words(words);
            case Double amount -> new SettingValue.Amount(amount);
            case Boolean flag -> new SettingValue.Flag(flag);
            case List<?> several -> new SettingValue.Several(several.stream().map(String::valueOf).toList());
            default -> throw wrong(key, plain, SettingValue.class);
        };
    }

    private static Object text(Class<?> type, String text, String where) {
        try {
            if (type == String.class) {
                return text;
            }
            if (type.isEnum()) {
                return constant(type, text);
            }
            if (type == Duration.class || Temporal.class.isAssignableFrom(type)) {
                return Plain.parse(type, text);
            }
        } catch (DateTimeException | IllegalArgumentException no) {
            throw new IllegalArgumentException("%s is '%s': %s".formatted(where, text, no.getMessage()), no);
        }
        throw wrong(where, text, type);
    }

    private static Object constant(Class<?> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException("no " + type.getSimpleName());
    }

    private static Object number(Class<?> type, Double number, String where) {
        if (type == int.class && number == number.intValue()) {
            return number.intValue();
        }
        if (type == long.class && number == number.longValue()) {
            return number.longValue();
        }
        if (type == double.class) {
            return number;
        }
        throw wrong(where, number, type);
    }

    private static IllegalArgumentException wrong(String where, @Nullable Object was, Type wanted) {
        return new IllegalArgumentException("%s is %s, expected %s".formatted(where, was, wanted.getTypeName()));
    }
}
