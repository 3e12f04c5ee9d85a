package app.unhunch.ui.settings;

import app.unhunch.settings.SettingValue;
import app.unhunch.text.SafetyWords;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.OneStop;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// What the user has, with which a professional is to be asked first: it holds the moves it concerns.
final class SafetyChapter {

    private static final String KEY = "safety.conditions";

    private final Form form;
    private final SafetyWords words;

    SafetyChapter(Form form, Locale locale) {
        this.form = form;
        words = new SafetyWords(locale);
    }

    void fill() {
        var pills = new FlowPane(8, 8);
        pills.setPrefWrapLength(640);
        pills.getChildren().setAll(words.conditions().stream().map(this::pill).toList());
        OneStop.ofMany(pills);
        var all = words.conditions().stream().map(words::conditionName).collect(Collectors.joining(" "));
        form.card(Chapter.SAFETY, "conditions", form.row(Chapter.SAFETY, KEY, new Control(KEY, pills, all)));
    }

    private ToggleButton pill(String tag) {
        var pill = Buttons.styled(new ToggleButton(words.conditionName(tag)), "uh-pill");
        pill.setId("condition-" + tag);
        pill.setOnAction(_ -> {
            List<String> now = new ArrayList<>(form.model().draft().safety().conditions());
            if (!now.remove(tag)) {
                now.add(tag);
            }
            form.model().change(KEY, new SettingValue.Several(now));
        });
        form.model().value(KEY).subscribe(
                value -> pill.setSelected(value instanceof SettingValue.Several(var tags) && tags.contains(tag)));
        return pill;
    }
}
