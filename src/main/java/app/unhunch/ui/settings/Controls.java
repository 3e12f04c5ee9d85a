package app.unhunch.ui.settings;

import app.unhunch.settings.DurationText;
import app.unhunch.settings.SettingValue;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.kit.Option;
import app.unhunch.ui.kit.OwnValue;
import app.unhunch.ui.kit.Segments;
import app.unhunch.ui.kit.Select;
import app.unhunch.ui.kit.Slide;
import app.unhunch.ui.kit.Switch;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/// Makes controls that show a setting and ask for another value of it.
final class Controls {

    private final SettingsViewModel model;
    private final Texts texts;
    private final TimeWords times;

    Controls(SettingsViewModel model, Locale locale) {
        this.model = model;
        texts = model.texts();
        times = new TimeWords(locale);
    }

    /// On or off.
    Control flag(String key) {
        var lever = new Switch(name(key), on -> model.change(key, new SettingValue.Flag(on)));
        lever.setId(id(key));
        model.value(key).subscribe(value -> lever.setSelected(value instanceof SettingValue.Flag(var on) && on));
        return new Control(key, lever);
    }

    /// One of a few words side by side.
    Control words(String key, String... words) {
        return words(key, Map.of(), words);
    }

    /// One of a few words side by side, with icons.
    Control words(String key, Map<String, Feather> icons, String... words) {
        var options = Stream.of(words)
                .map(word -> new Option<SettingValue>(new SettingValue.Words(word), texts.get(key + "." + word),
                        Optional.ofNullable(icons.get(word))))
                .toList();
        return segments(key, options, SettingValue::typed);
    }

    /// One of a few lengths in minutes side by side, or any other that is typed.
    Control minutes(String key, int... minutes) {
        var options = IntStream.range(0, minutes.length).mapToObj(n -> new Option<>(
                time(Duration.ofMinutes(minutes[n])), n == minutes.length - 1
                        ? texts.get("minutes", minutes[n])
                        : texts.get("number", minutes[n])))
                .toList();
        return own(segments(key, options, value -> times.exact(length(value))));
    }

    /// One of several lengths in a list, or any other that is typed.
    Control lengths(String key, Duration... lengths) {
        return own(fixedLengths(key, lengths));
    }

    /// One of several lengths in a list.
    Control fixedLengths(String key, Duration... lengths) {
        return select(key, Stream.of(lengths).map(Controls::time).toList(), value -> lengthLabel(key, length(value)));
    }

    /// A whole number in a list.
    Control number(String key, int from, int to) {
        return select(key,
                IntStream.rangeClosed(from, to).<SettingValue>mapToObj(SettingValue.Amount::new).toList(),
                value -> numberLabel(key, value instanceof SettingValue.Amount(var amount) ? (long) amount : 0));
    }

    /// One of several words in a list, named by `label`.
    Control choice(String key, List<String> words, Function<String, String> label) {
        return select(key, words.stream().<SettingValue>map(SettingValue.Words::new).toList(),
                value -> label.apply(value.typed()));
    }

    /// A number from a range.
    Control slide(String key, double from, double to, double step, DoubleFunction<String> words) {
        var slide = new Slide(name(key), from, to, step, words,
                value -> model.change(key, new SettingValue.Amount(value)));
        slide.setId(id(key));
        model.value(key).subscribe(value -> slide.show(value instanceof SettingValue.Amount(var number) ? number : 0));
        return new Control(key, slide);
    }

    private Control segments(String key, List<Option<SettingValue>> options, Function<SettingValue, String> label) {
        var segments = new Segments<>(name(key), options, value -> model.change(key, value));
        segments.setId(id(key));
        model.value(key).subscribe(value -> segments.show(new Option<>(value, label.apply(value))));
        return new Control(key, segments, labels(options));
    }

    private Control select(String key, List<SettingValue> values, Function<SettingValue, String> label) {
        var options = values.stream().map(value -> new Option<>(value, label.apply(value))).toList();
        Consumer<SettingValue> asked = value -> model.change(key, value);
        var select = new Select<>(name(key), options, asked);
        select.setId(id(key));
        model.value(key).subscribe(value -> select.show(new Option<>(value, label.apply(value))));
        return new Control(key, select, labels(options));
    }

    private Control own(Control choice) {
        var key = choice.key();
        var own = new OwnValue(name(key), texts.get("own"), choice.node(), typed -> model.typeTime(key, typed));
        own.setId(id(key) + "-own");
        model.value(key).subscribe(value -> own.show(times.exact(length(value))));
        return new Control(key, own, choice.words());
    }

    private String lengthLabel(String key, Duration length) {
        if (length.isZero() && texts.keys().contains(key + ".none")) {
            return texts.get(key + ".none");
        }
        return texts.keys().contains(key + ".option") ? texts.get(key + ".option", times.exact(length))
                : times.exact(length);
    }

    private String numberLabel(String key, long number) {
        return number == 0 && texts.keys().contains(key + ".none") ? texts.get(key + ".none")
                : texts.count(key + ".option", number);
    }

    private String name(String key) {
        return texts.keys().contains(key) ? texts.get(key) : "";
    }

    private static String id(String key) {
        return "setting-" + key.replace('.', '-');
    }

    private static SettingValue time(Duration length) {
        return new SettingValue.Words(DurationText.of(length));
    }

    private static Duration length(SettingValue value) {
        return DurationText.parse(value.typed());
    }

    private static String labels(List<Option<SettingValue>> options) {
        return options.stream().map(Option::label).collect(Collectors.joining(" "));
    }
}
