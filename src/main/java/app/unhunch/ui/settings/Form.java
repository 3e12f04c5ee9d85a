package app.unhunch.ui.settings;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.FormCard;
import app.unhunch.ui.kit.FormRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Gathers the rows of all chapters, so that they can be shown and looked for.
final class Form {

    private final SettingsViewModel model;
    private final Texts texts;
    private final Controls controls;
    private final Map<Chapter, List<Region>> cards = new EnumMap<>(Chapter.class);
    private final List<Found> rows = new ArrayList<>();

    Form(SettingsViewModel model, Locale locale) {
        this.model = model;
        texts = model.texts();
        controls = new Controls(model, locale);
    }

    Controls controls() {
        return controls;
    }

    SettingsViewModel model() {
        return model;
    }

    Texts texts() {
        return texts;
    }

    /// What a chapter shows, from top to bottom.
    List<Region> cards(Chapter chapter) {
        return List.copyOf(cards.getOrDefault(chapter, List.of()));
    }

    /// Every row that can be looked for.
    List<Found> rows() {
        return List.copyOf(rows);
    }

    /// Adds a card.
    ///
    /// @param key of its title; `key.note` is a small line beside it
    FormCard card(Chapter chapter, String key, FormRow... rows) {
        var card = new FormCard(texts.get(key), orNothing(key + ".note"), List.of(rows));
        add(chapter, card);
        return card;
    }

    /// Adds anything else.
    void add(Chapter chapter, Region part) {
        cards.computeIfAbsent(chapter, _ -> new ArrayList<>()).add(part);
    }

    /// A row for settings.
    ///
    /// @param key of its name; `key.help` is its line of help
    FormRow row(Chapter chapter, String key, Control... shown) {
        var row = row(chapter, key, Stream.of(shown).map(Control::words).collect(Collectors.joining(" ")),
                beside(Stream.of(shown).map(Control::node).toArray(Region[]::new)));
        for (var control : shown) {
            model.problem(control.key()).subscribe(row::problem);
        }
        return row;
    }

    /// A row for something that is no setting.
    ///
    /// @param more what can be found besides its name and help
    FormRow row(Chapter chapter, String key, String more, Region control) {
        var row = new FormRow(texts.get(key), orNothing(key + ".help"), control);
        rows.add(new Found(chapter, row, String.join(" ", texts.get("chapter." + chapter.key()), texts.get(key),
                orNothing(key + ".help"), more)));
        return row;
    }

    /// Controls in a line.
    static Region beside(Region... controls) {
        if (controls.length == 1) {
            return controls[0];
        }
        var line = new HBox(8, controls);
        line.setAlignment(Pos.CENTER_RIGHT);
        return line;
    }

    private String orNothing(String key) {
        return texts.keys().contains(key) ? texts.get(key) : "";
    }
}
