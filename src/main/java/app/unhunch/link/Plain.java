package app.unhunch.link;

import app.unhunch.settings.SettingKeys;
import app.unhunch.settings.SettingValue;
import app.unhunch.settings.Settings;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Takes records apart into plain values. A record of a sealed type carries the name of its class under `is`; an empty
/// [Optional] is left out; settings travel by their dotted keys.
final class Plain {

    static final String IS = "is";

    private Plain() {}

    static Object of(Object value) {
        return switch (value) {
            case Settings settings -> settings(settings);
            case Record record -> record(record);
            case Collection<?> several -> several(several);
            case Enum<?> constant -> constant.name();
            case Duration _,Temporal _ -> value.toString();
            case String _,Number _,Boolean _ -> value;
            default -> throw new IllegalArgumentException("cannot travel: " + value.getClass());
        };
    }

    static boolean isOneOfMany(Class<?> type) {
        for (var above : type.getInterfaces()) {
            if (above.isSealed()) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Object> record(Record record) {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (isOneOfMany(record.getClass())) {
            plain.put(IS, record.getClass().getSimpleName());
        }
        for (var component : record.getClass().getRecordComponents()) {
            var value = read(component, record);
            if (value instanceof Optional<?> maybe) {
                maybe.ifPresent(there -> plain.put(component.getName(), of(there)));
            } else if (value instanceof OptionalInt maybe) {
                maybe.ifPresent(there -> plain.put(component.getName(), there));
            } else {
                plain.put(component.getName(), of(value));
            }
        }
        return plain;
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(component + " cannot be read", impossible);
        }
    }

    private static Map<String, Object> settings(Settings settings) {
        Map<String, Object> plain = new LinkedHashMap<>();
        SettingKeys.of(settings).forEach((key, value) -> plain.put(key, switch (value) {
            case SettingValue.Words(var words) -> words;
            case SettingValue.Amount(var amount) -> amount;
            case SettingValue.Flag(var flag) -> flag;
            case SettingValue.Several(var values) -> values;
        }));
        return plain;
    }

    private static List<Object> several(Collection<?> several) {
        List<Object> plain = new ArrayList<>();
        several.forEach(value -> plain.add(of(value)));
        return plain;
    }

    /// The classes whose text travels as it is, with how they are read again.
    static Object parse(Class<?> type, String text) {
        if (type == Duration.class) {
            return Duration.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == ZonedDateTime.class) {
            return ZonedDateTime.parse(text);
        }
        throw new IllegalArgumentException("cannot travel: " + type);
    }
}
