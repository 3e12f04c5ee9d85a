package app.unhunch.ui;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.KeySheet;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;

/// The sheet with every key of a page and those that mean the same on all of them.
///
/// @param pages how many pages have a number
record KeyList(Texts texts, int pages) {

    /// Opens the sheet on a layer, which closes with its button or Esc.
    void open(Page page, DialogLayer layer) {
        var close = Buttons.primary(texts.get("keys.close"));
        close.setId("close-keys");
        close.setCancelButton(true);
        close.setOnAction(_ -> layer.close());
        var sections = new ArrayList<KeySheet.Section>();
        var own = page.keys().get();
        if (!own.isEmpty()) {
            sections.add(new KeySheet.Section(page.name(), own));
        }
        sections.add(new KeySheet.Section(texts.get("keys.everywhere"), everywhere(page)));
        var sheet = new KeySheet(texts.get("keys.title"), sections, close);
        StackPane.setMargin(sheet, new Insets(20));
        layer.open(sheet, close);
    }

    private List<KeySheet.Line> everywhere(Page page) {
        var lines = new ArrayList<KeySheet.Line>();
        if (pages > 1) {
            lines.add(line(texts.get("keys.range", shortcut(KeyCode.DIGIT1), pages), "pages"));
        }
        lines.add(line(shortcut(KeyCode.COMMA), "settings"));
        lines.add(line(shortcut(KeyCode.B), "break"));
        lines.add(line(shortcut(KeyCode.P, KeyCombination.SHIFT_DOWN), "pause"));
        page.search().ifPresent(_ -> lines.add(line(shortcut(KeyCode.F) + "   /", "search")));
        lines.add(line("F1", "doctor"));
        lines.add(line("F6", "side"));
        lines.add(line("F11", "full"));
        lines.add(line(texts.get("keys.esc"), "back"));
        lines.add(line("?", "all"));
        return lines;
    }

    private KeySheet.Line line(String key, String does) {
        return new KeySheet.Line(key, texts.get("keys." + does));
    }

    private static String shortcut(KeyCode code, KeyCombination.Modifier... more) {
        var modifiers = new ArrayList<>(List.of(more));
        modifiers.add(KeyCombination.SHORTCUT_DOWN);
        return new KeyCodeCombination(code, modifiers.toArray(KeyCombination.Modifier[]::new)).getDisplayText();
    }
}
