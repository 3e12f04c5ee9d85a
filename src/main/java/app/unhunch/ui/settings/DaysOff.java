package app.unhunch.ui.settings;

import app.unhunch.settings.SettingValue;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// Days without breaks, each with a way to take it out again, and a calendar to add one.
final class DaysOff extends FlowPane {

    private static final String KEY = "hours.daysOff";

    private final SettingsViewModel model;
    private final DateTimeFormatter day;
    private final DatePicker calendar = new DatePicker();

    DaysOff(Form form, Locale locale) {
        super(8, 8);
        model = form.model();
        day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        calendar.setPromptText(form.texts().get("hours.daysOff.add"));
        calendar.setAccessibleText(form.texts().get("hours.daysOff.add"));
        calendar.setId("days-off");
        calendar.setPrefWidth(150);
        calendar.getStyleClass().add("uh-select");
        calendar.setOnAction(_ -> add());
        setAlignment(Pos.CENTER_RIGHT);
        setPrefWrapLength(360);
        model.value(KEY).subscribe(value -> show(value instanceof SettingValue.Several(var days) ? days : List.of()));
    }

    private void show(List<String> days) {
        List<Node> parts = new ArrayList<>(days.stream().map(this::chip).toList());
        parts.add(calendar);
        getChildren().setAll(parts);
    }

    private Button chip(String date) {
        var words = day.format(LocalDate.parse(date));
        var chip = Buttons.styled(new Button(words, Icons.small(Feather.X)), "uh-pill");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(model.texts().get("hours.daysOff.remove", words));
        chip.setOnAction(_ -> {
            List<String> days = current();
            days.remove(date);
            model.change(KEY, new SettingValue.Several(days));
        });
        return chip;
    }

    private void add() {
        var chosen = calendar.getValue();
        if (chosen != null) {
            calendar.setValue(null);
            List<String> days = current();
            days.add(chosen.toString());
            model.change(KEY, new SettingValue.Several(days));
        }
    }

    private List<String> current() {
        return new ArrayList<>(model.draft().hours().daysOff().stream().map(LocalDate::toString).toList());
    }
}
