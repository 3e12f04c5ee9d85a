package app.unhunch.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts of one bundle in one language. A text that a language lacks is taken from the nearest wider one, at last
/// from English; the language of the computer never comes in between. Immutable.
public final class Texts {

    private static final Pattern HOLE = Pattern.compile("\\{(\\d)}");

    private final String bundle;
    private final Locale locale;
    private final Map<String, String> texts;

    private Texts(String bundle, Locale locale, Map<String, String> texts) {
        this.bundle = bundle;
        this.locale = locale;
        this.texts = Map.copyOf(texts);
    }

    /// Loads a bundle.
    ///
    /// @param bundle its file's name without language and ending, such as `today`
    /// @param locale the language wanted
    /// @throws MissingResourceException if there is no such bundle in any language
    public static Texts load(String bundle, Locale locale) {
        Map<String, String> texts = new HashMap<>();
        for (var suffix : List.of("", "_" + locale.getLanguage(),
                "_" + locale.getLanguage() + "_" + locale.getCountry())) {
            texts.putAll(read(bundle + suffix + ".properties"));
        }
        if (texts.isEmpty()) {
            throw new MissingResourceException("no texts called '" + bundle + "'", bundle, "");
        }
        if (Pseudo.isMeant(locale)) {
            texts.replaceAll(Pseudo::of);
        }
        return new Texts(bundle, locale, texts);
    }

    /// Whether the program has texts in a language besides English.
    static boolean hasLanguage(Locale locale) {
        return Texts.class.getResource("shell_" + locale.getLanguage() + ".properties") != null;
    }

    /// The text at `key`, with `{0}` to `{9}` replaced by the arguments; whole numbers are written as the language does.
    ///
    /// @throws MissingResourceException if there is none
    public String get(String key, Object... arguments) {
        var text = texts.get(key);
        if (text == null) {
            throw new MissingResourceException("no text '%s' in '%s'".formatted(key, bundle), bundle, key);
        }
        return text.indexOf('{') < 0 ? text
                : HOLE.matcher(text).replaceAll(hole -> quoted(arguments[Integer.parseInt(hole.group(1))]));
    }

    /// The form of the text that the language uses with that count, from the keys `key.one`, `key.few`, `key.other` and
    /// so on; `{0}` is the count, `{1}` and further the arguments.
    public String count(String key, long count, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = count;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        var exact = key + "." + PluralForm.of(locale, count).key();
        return get(texts.containsKey(exact) ? exact : key + "." + PluralForm.OTHER.key(), all);
    }

    /// Every key there is.
    public Set<String> keys() {
        return texts.keySet();
    }

    /// The language.
    public Locale locale() {
        return locale;
    }

    private String quoted(Object argument) {
        return Matcher.quoteReplacement(switch (argument) {
            case Integer whole -> number(whole);
            case Long whole -> number(whole);
            default -> argument.toString();
        });
    }

    /// A number as an object would be formatted by a switch that Java makes a class for when it runs.
    private String number(long whole) {
        return NumberFormat.getIntegerInstance(locale).format(whole);
    }

    private static Map<String, String> read(String file) {
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            var properties = new Properties();
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            Map<String, String> texts = new HashMap<>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
