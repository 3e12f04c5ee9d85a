package app.unhunch.ui.safety;

import app.unhunch.settings.BladePain;
import app.unhunch.text.SafetyWords;
import app.unhunch.ui.kit.DialogLayer;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Asks about pain between the shoulder blades. There is no way around an answer.
final class BladeQuestion {

    private final SafetyWords words;
    private final DialogLayer layer;
    private final Consumer<BladePain> keep;
    private final Runnable then;

    /// @param keep takes what was said of it
    /// @param then told after any answer
    BladeQuestion(SafetyWords words, DialogLayer layer, Consumer<BladePain> keep, Runnable then) {
        this.words = words;
        this.layer = layer;
        this.keep = keep;
        this.then = then;
    }

    /// Asks whether a professional has looked at it.
    void askWhetherChecked() {
        var not = Sheets.primary(words.texts().get("blades.acknowledged"), "blades-acknowledged",
                answer(BladePain.ACKNOWLEDGED));
        open("blades.title", "blades.text", List.of(checked("blades.checked"), not), not);
    }

    /// Asks whether it is there at all, and then the same.
    void askWhere() {
        var texts = words.texts();
        var elsewhere = Sheets.primary(texts.get("blades.elsewhere"), "blades-elsewhere", () -> {
            layer.close();
            then.run();
        });
        var not = Sheets.plain(texts.get("blades.here.not"), "blades-acknowledged", answer(BladePain.ACKNOWLEDGED));
        open("blades.ask", "blades.ask.text", List.of(not, checked("blades.here.checked"), elsewhere), elsewhere);
    }

    private Button checked(String key) {
        return Sheets.plain(words.texts().get(key), "blades-checked", answer(BladePain.CHECKED));
    }

    private Runnable answer(BladePain said) {
        return () -> {
            layer.close();
            keep.accept(said);
            then.run();
        };
    }

    private void open(String title, String text, List<Button> buttons, Button first) {
        var texts = words.texts();
        Sheets.open(layer, Sheets.head(Feather.INFO, "warn", texts.get(title), ""),
                new VBox(12, Sheets.text(texts.get(text)), Sheets.text(texts.get("blades.note"), "small", "muted")),
                Sheets.foot(List.of(), buttons), first);
    }
}
