package app.unhunch.ui.safety;

import app.unhunch.safety.Band;
import app.unhunch.safety.Question;
import app.unhunch.safety.WarningSign;
import app.unhunch.text.SafetyWords;
import app.unhunch.ui.kit.DialogLayer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Asks about warning signs: the emergency lines first, those for today and for an appointment on further screens. The
/// first time these come only if they are asked for; an emergency line ends the asking at once.
final class SignCheck {

    private final SafetyWords words;
    private final DialogLayer layer;
    private final Question why;
    private final Consumer<Set<WarningSign>> answered;
    private final Runnable later;
    private final Set<WarningSign> marked = EnumSet.noneOf(WarningSign.class);

    /// @param answered takes the signs that apply, none or more; the layer is closed then
    /// @param later told when the user will not answer now
    SignCheck(SafetyWords words, DialogLayer layer, Question why, Consumer<Set<WarningSign>> answered,
            Runnable later) {
        this.words = words;
        this.layer = layer;
        this.why = why;
        this.answered = answered;
        this.later = later;
    }

    void open() {
        open(Band.EMERGENCY);
    }

    /// Without the emergency lines, which were answered.
    void openFurther() {
        open(Band.TODAY);
    }

    private void open(Band band) {
        var texts = words.texts();
        var list = new SignList(words, band, 1);
        var pick = Sheets.text("", "danger-text", "small");
        var next = Sheets.primary(texts.get("check.next"), "check-next", () -> {
            if (list.answerProperty().get() == SignList.Answer.OPEN) {
                pick.setText(texts.get("check.pick"));
                list.takeFocus();
            } else {
                next(band, list, false);
            }
        });
        list.answerProperty().subscribe(_ -> pick.setText(""));
        var notNow = Sheets.plain(texts.get("check.later"), "check-later", () -> {
            layer.close();
            later.run();
        });
        var head = band == Band.EMERGENCY
                ? Sheets.head(Feather.LIFE_BUOY, "bad", texts.get("check.title"), words.why(why))
                : Sheets.head(Feather.LIFE_BUOY, "warn", texts.get(band == Band.TODAY ? "check.today" : "check.book"),
                        "");
        var middle = new VBox(12, list, pick, Sheets.text(texts.get("check.why.text"), "small", "muted"));
        var foot = Sheets.foot(more(band, list), List.of(notNow, next));
        pressOn(KeyCode.ENTER, list, next); // which would take back the sign that has the keyboard
        pressOn(KeyCode.ESCAPE, middle, notNow);
        pressOn(KeyCode.ESCAPE, foot, notNow);
        Sheets.open(layer, head, middle, foot, next);
        list.takeFocus();
    }

    private static void pressOn(KeyCode key, Node within, Button pressed) {
        within.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == key) {
                pressed.fire();
                event.consume();
            }
        });
    }

    private List<Button> more(Band band, SignList list) {
        return why == Question.FIRST && band == Band.EMERGENCY
                ? List.of(Sheets.link(words.texts().get("check.more"), "check-more", () -> next(band, list, true)))
                : List.of();
    }

    private void next(Band band, SignList list, boolean further) {
        marked.addAll(list.signs());
        var over = band == Band.BOOK || (band == Band.EMERGENCY && !marked.isEmpty());
        if (over || (why == Question.FIRST && band == Band.EMERGENCY && !further)) {
            layer.close();
            answered.accept(Set.copyOf(marked));
        } else {
            open(band == Band.EMERGENCY ? Band.TODAY : Band.BOOK);
        }
    }
}
