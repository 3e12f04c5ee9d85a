package app.unhunch.ui.settings;

import app.unhunch.settings.SettingValue;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.OneStop;
import app.unhunch.ui.kit.Tip;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// How the window looks, and what makes it easier to use.
final class LookChapter {

    private static final double TURNS = 50;

    private final Form form;
    private final Controls controls;
    private final NumberFormat percent;
    private final List<Node> portraits;

    /// @param portraits of the people who can show the moves, in their order; may be empty
    LookChapter(Form form, Locale locale, List<Node> portraits) {
        this.form = form;
        this.portraits = portraits;
        controls = form.controls();
        percent = NumberFormat.getPercentInstance(locale);
    }

    void fill() {
        form.card(Chapter.LOOK, "look",
                form.row(Chapter.LOOK, "appearance.theme",
                        controls.words("appearance.theme",
                                Map.of("system", Feather.MONITOR, "light", Feather.SUN, "dark", Feather.MOON),
                                "system", "light", "dark")),
                form.row(Chapter.LOOK, "appearance.textSize",
                        controls.slide("appearance.textSize", 90, 150, 5, value -> percent.format(value / 100))),
                form.row(Chapter.LOOK, "appearance.figure", figure()),
                form.row(Chapter.LOOK, "appearance.language", language()));
        form.card(Chapter.ACCESS, "access",
                form.row(Chapter.ACCESS, "appearance.motion",
                        controls.words("appearance.motion", "system", "full", "reduced")),
                form.row(Chapter.ACCESS, "appearance.contrast",
                        controls.words("appearance.contrast", "system", "normal", "high")),
                form.row(Chapter.ACCESS, "session.keyHints", controls.flag("session.keyHints")));
    }

    /// What is for testers is named where it was chosen, and offered nowhere.
    private Control language() {
        return controls.choice("appearance.language", List.of("system", "en"),
                word -> form.texts().get("appearance.language." + word));
    }

    private Control figure() {
        return portraits.isEmpty() ? controls.number("appearance.figure", 0, 5)
                : new Control("appearance.figure", people());
    }

    private HBox people() {
        var people = new HBox(2);
        people.setAlignment(Pos.CENTER_RIGHT);
        IntStream.range(0, portraits.size()).mapToObj(this::person).forEach(people.getChildren()::add);
        people.getChildren().add(turns());
        OneStop.ofOne(people);
        return people;
    }

    private ToggleButton person(int n) {
        return choice(n + 1, portraits.get(n), form.texts().count("appearance.figure.option", n + 1));
    }

    /// Another person every day.
    private ToggleButton turns() {
        var plate = new StackPane(Icons.of(Feather.REPEAT));
        plate.getStyleClass().add("uh-portrait-plate");
        plate.setMinSize(TURNS, TURNS);
        plate.setMaxSize(TURNS, TURNS);
        var turns = choice(0, plate, form.texts().get("appearance.figure.turns"));
        Tip.on(turns, form.texts().get("appearance.figure.turns"));
        return turns;
    }

    private ToggleButton choice(int number, Node picture, String words) {
        var person = Buttons.styled(new ToggleButton("", picture), "uh-portrait");
        var value = new SettingValue.Amount(number);
        person.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        person.setId("figure-" + number);
        person.setAccessibleText(words);
        person.setOnAction(_ -> {
            person.setSelected(true);
            form.model().change("appearance.figure", value);
        });
        form.model().value("appearance.figure").subscribe(chosen -> person.setSelected(chosen.equals(value)));
        return person;
    }
}
