package app.unhunch.ui.routines;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.OneStop;
import app.unhunch.ui.kit.Stepper;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// How often a routine is meant to be done: days of the week, and how many times on each.
final class OftenRow extends FlowPane {

    private final Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
    private final Stepper times;

    /// No day is chosen yet.
    OftenRow(BuilderViewModel model) {
        super(6, 8);
        getStyleClass().add("uh-often");
        var texts = model.texts();
        var locale = texts.locale();
        var name = new Label(texts.get("often"));
        name.getStyleClass().addAll("small", "muted");
        times = new Stepper(texts.get("often.less"), texts.get("often.more"),
                () -> model.stepOften(Stepper.Way.LESS), () -> model.stepOften(Stepper.Way.MORE));
        times.getStyleClass().add("small");
        times.setId("builder-often");
        times.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(name);
        OftenWords.week(locale).forEach(day -> {
            var pill = Buttons.styled(new ToggleButton(day.getDisplayName(TextStyle.SHORT, locale)), "uh-pill");
            pill.setAccessibleText(texts.get("often.day", day.getDisplayName(TextStyle.FULL, locale)));
            pill.setId("often-" + day.name().toLowerCase(Locale.ROOT));
            pill.setOnAction(_ -> model.turnDay(day));
            days.put(day, pill);
            getChildren().add(pill);
        });
        getChildren().add(times);
        OneStop.ofMany(this);
    }

    void show(BuilderScreen.Often often) {
        days.forEach((day, pill) -> pill.setSelected(often.days().contains(day)));
        times.show(often.words(), often.days().isEmpty() ? EnumSet.noneOf(Stepper.Way.class)
                : EnumSet.allOf(Stepper.Way.class));
        times.setDisable(often.days().isEmpty());
    }
}
