package app.unhunch.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Settings by their dotted keys, such as `breaks.every`: the form in which files, the command line and the socket know
/// them.
public final class SettingKeys {

    private static final Map<String, SettingValue> DEFAULTS = of(Settings.DEFAULTS);

    private SettingKeys() {}

    /// Every key there is, in the order in which they are listed.
    public static Set<String> all() {
        return DEFAULTS.keySet();
    }

    /// Every setting by its key, in the order in which they are listed.
    public static Map<String, SettingValue> of(Settings settings) {
        var writer = new SettingWriter();
        writer.write(settings);
        return Collections.unmodifiableMap(writer.values());
    }

    /// The settings with one of them changed.
    ///
    /// @throws IllegalArgumentException if there is no such key, or its value may not be that; one line that says what
    ///         is wrong and what was expected
    public static Settings with(Settings settings, String key, SettingValue value) {
        return with(settings, Map.of(key, value));
    }

    /// The settings with some of them changed, by their keys.
    ///
    /// @throws IllegalArgumentException if there is no such key, or a value may not be that; one line that says what is
    ///         wrong and what was expected
    public static Settings with(Settings settings, Map<String, SettingValue> values) {
        values.keySet().stream().filter(key -> !DEFAULTS.containsKey(key)).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("there is no setting '%s'".formatted(key));
        });
        Map<String, SettingValue> changed = new LinkedHashMap<>(of(settings));
        changed.putAll(values);
        return new SettingReader(changed).read();
    }

    /// What a user typed as the value of a setting.
    ///
    /// @throws IllegalArgumentException if there is no such key, or it wants another kind of value
    public static SettingValue typed(String key, String typed) {
        return switch (DEFAULTS.get(key)) {
            case null -> throw new IllegalArgumentException("there is no setting '%s'".formatted(key));
            case SettingValue.Words _ -> new SettingValue.Words(typed.strip());
            case SettingValue.Amount _ -> number(key, typed.strip());
            case SettingValue.Flag _ -> flag(key, typed.strip().toLowerCase(Locale.ROOT));
            case SettingValue.Several _ -> new SettingValue.Several(
                    Stream.of(typed.split(",", -1)).map(String::strip).filter(part -> !part.isEmpty()).toList());
        };
    }

    private static SettingValue number(String key, String typed) {
        try {
            return new SettingValue.Amount(Double.parseDouble(typed));
        } catch (NumberFormatException no) {
            throw new IllegalArgumentException("%s is '%s', expected a number".formatted(key, typed), no);
        }
    }

    private static SettingValue flag(String key, String typed) {
        if (List.of("true", "yes", "on").contains(typed)) {
            return new SettingValue.Flag(true);
        }
        if (List.of("false", "no", "off").contains(typed)) {
            return new SettingValue.Flag(false);
        }
        throw new IllegalArgumentException("%s is '%s', expected true or false".formatted(key, typed));
    }
}
