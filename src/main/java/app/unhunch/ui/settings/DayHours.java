package app.unhunch.ui.settings;

import app.unhunch.settings.SettingValue;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.HoursField;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Switch;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The hours of one day of the week: a lever for the day, and one or more ranges.
final class DayHours extends HBox {

    private static final String USUAL = "09:00-18:00";
    private static final String EVENING = "19:00-21:00";

    private final String name;
    private final String key;
    private final SettingsViewModel model;
    private final Texts texts;
    private final TimeWords times;
    private final VBox lines = new VBox(6);
    private final Switch lever;
    private List<String> ranges = List.of();

    DayHours(String name, String key, SettingsViewModel model, TimeWords times) {
        super(24);
        this.name = name;
        this.key = key;
        this.model = model;
        this.times = times;
        texts = model.texts();
        lever = new Switch(name, on -> ask(on ? List.of(USUAL) : List.of()));
        lever.setId("day-" + key.substring(key.lastIndexOf('.') + 1));
        setAlignment(Pos.CENTER_RIGHT);
        lines.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(lines, lever);
        model.value(key).subscribe(value -> show(value instanceof SettingValue.Several(var all) ? all : List.of()));
    }

    private void show(List<String> shown) {
        ranges = shown;
        lever.setSelected(!shown.isEmpty());
        List<Region> all = new ArrayList<>();
        for (var n = 0; n < shown.size(); n++) {
            all.add(line(n));
        }
        if (shown.isEmpty()) {
            var off = new Label(texts.get("hours.off"));
            off.getStyleClass().addAll("small", "muted");
            all.add(off);
        }
        lines.getChildren().setAll(all);
    }

    private Region line(int n) {
        var field = new HoursField(texts.get("hours.from", name), texts.get("hours.to", name),
                texts.get("hours.between"), times::time, (from, to) -> {
                    List<String> changed = new ArrayList<>(ranges);
                    changed.set(n, from + "-" + to);
                    ask(changed);
                });
        var parts = ranges.get(n).split("-", 2);
        field.show(LocalTime.parse(parts[0]), LocalTime.parse(parts[1]));
        var line = new HBox(4, n == 0 ? more() : less(n), field);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }

    private Button more() {
        var button = bare(Feather.PLUS, texts.get("hours.more", name));
        button.setOnAction(_ -> {
            List<String> changed = new ArrayList<>(ranges);
            changed.add(EVENING);
            ask(changed);
        });
        button.setVisible(ranges.size() == 1);
        return button;
    }

    private Button less(int n) {
        var button = bare(Feather.X, texts.get("hours.less", name));
        button.setOnAction(_ -> {
            List<String> changed = new ArrayList<>(ranges);
            changed.remove(n);
            ask(changed);
        });
        return button;
    }

    private static Button bare(Feather icon, String name) {
        var button = Buttons.round(Icons.small(icon), name, 32);
        button.getStyleClass().add("bare");
        return button;
    }

    private void ask(List<String> wanted) {
        model.change(key, new SettingValue.Several(wanted));
        show(((SettingValue.Several) model.value(key).get()).values()); // a refused one goes back
    }
}
