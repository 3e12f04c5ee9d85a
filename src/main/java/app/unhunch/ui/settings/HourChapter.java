package app.unhunch.ui.settings;

import app.unhunch.settings.SettingValue;
import app.unhunch.settings.TimeRange;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.kit.FormRow;
import app.unhunch.ui.kit.HoursField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// When breaks may come at all.
final class HourChapter {

    private final Form form;
    private final Controls controls;
    private final Texts texts;
    private final TimeWords times;
    private final Locale locale;

    HourChapter(Form form, Locale locale) {
        this.form = form;
        this.locale = locale;
        controls = form.controls();
        texts = form.texts();
        times = new TimeWords(locale);
    }

    void fill() {
        List<FormRow> rows = new ArrayList<>();
        rows.add(form.row(Chapter.HOURS, "hours.enabled", controls.flag("hours.enabled")));
        var first = WeekFields.of(locale).getFirstDayOfWeek();
        IntStream.range(0, 7).mapToObj(first::plus).map(this::day).forEach(rows::add);
        form.card(Chapter.HOURS, "hours", rows.toArray(FormRow[]::new));
        form.card(Chapter.HOURS, "free",
                form.row(Chapter.HOURS, "hours.lunch", lunch(), controls.flag("hours.lunch.on")),
                form.row(Chapter.HOURS, "hours.daysOff", new Control("hours.daysOff", new DaysOff(form, locale))));
    }

    private FormRow day(DayOfWeek day) {
        var key = "hours.days." + day.name().toLowerCase(Locale.ROOT);
        var name = day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        var hours = new DayHours(name, key, form.model(), times);
        var row = form.row(Chapter.HOURS, key, new Control(key, hours, name));
        form.model().value("hours.enabled").subscribe(
                value -> row.setDisable(value instanceof SettingValue.Flag(var on) && !on));
        return row;
    }

    private Control lunch() {
        var key = "hours.lunch.time";
        var name = texts.get("hours.lunch");
        var field = new HoursField(texts.get("hours.from", name), texts.get("hours.to", name),
                texts.get("hours.between"), times::time,
                (from, to) -> form.model().change(key, new SettingValue.Words(from + "-" + to)));
        form.model().value(key).subscribe(_ -> show(field, form.model().draft().hours().lunch().time()));
        return new Control(key, field);
    }

    private static void show(HoursField field, TimeRange range) {
        field.show(range.from(), range.to());
    }
}
