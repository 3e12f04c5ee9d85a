package app.unhunch.ui.safety;

import app.unhunch.safety.Band;
import app.unhunch.safety.Question;
import app.unhunch.safety.WarningSign;
import app.unhunch.text.SafetyWords;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.DialogLayer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What stands before the very first session of who skipped the first start, on one screen: what to know before moving, the
/// emergency lines, and whether it hurts between the shoulder blades. One click answers all of it where nothing applies.
final class FirstCheck {

    private final SafetyWords words;
    private final Texts before;
    private final DialogLayer layer;
    private final Answers answers;

    /// What the user may say.
    ///
    /// @param answered takes the signs that apply, none or more; the layer is closed then
    /// @param further wants to see the other signs; the layer is closed then
    /// @param later will not answer now
    record Answers(Consumer<Answer> answered, Runnable further, Runnable later) {}

    /// @param signs that apply
    /// @param blades whether it hurts between the shoulder blades
    record Answer(Set<WarningSign> signs, Blades blades) {}

    /// Whether it hurts between the shoulder blades.
    enum Blades {
        HURT, NOT_SAID
    }

    FirstCheck(SafetyWords words, Locale locale, DialogLayer layer, Answers answers) {
        this.words = words;
        this.layer = layer;
        this.answers = answers;
        before = Texts.load("disclaimer", locale);
    }

    /// @param place asked about too; empty where that is known
    void open(Optional<Blades> place) {
        var texts = words.texts();
        var blades = place.map(_ -> SignList.box(texts.get("first.blades"), "sign-blades"));
        var list = new SignList(words, Band.EMERGENCY, blades);
        var next = Sheets.primary(texts.get("first.none"), "first-next", () -> {
            layer.close();
            answers.answered().accept(new Answer(list.signs(), blades.filter(CheckBox::isSelected)
                    .map(_ -> Blades.HURT).orElse(Blades.NOT_SAID)));
        });
        list.answerProperty().subscribe(_ -> name(next, list, blades));
        blades.ifPresent(box -> box.selectedProperty().subscribe(_ -> name(next, list, blades)));
        var not = Sheets.plain(texts.get("check.later"), "check-later", closing(answers.later()));
        var more = Sheets.link(texts.get("check.more"), "check-more", closing(answers.further()));
        var middle = new VBox(12,
                Sheets.text(String.join(" ", before.get("general"), before.get("ask"), before.get("stop")), "small"),
                Sheets.text(texts.get("check.title"), "sb"), list,
                Sheets.text(texts.get("check.why.text"), "small", "muted"));
        var foot = Sheets.foot(List.of(more), List.of(not, next));
        goOnWithEnter(list, next);
        List.of(middle, foot).forEach(part -> leaveWithEscape(part, not));
        Sheets.open(layer, Sheets.head(Feather.LIFE_BUOY, "bad", before.get("title"), words.why(Question.FIRST)),
                middle, foot, next);
        list.takeFocus();
    }

    private void name(Button next, SignList list, Optional<CheckBox> blades) {
        next.setText(words.texts().get(isTicked(list, blades) ? "first.next" : "first.none"));
    }

    private static boolean isTicked(SignList list, Optional<CheckBox> blades) {
        return !list.signs().isEmpty() || blades.filter(CheckBox::isSelected).isPresent();
    }

    /// Once something is ticked: who presses Enter twice to begin must not have answered.
    private static void goOnWithEnter(SignList list, Button next) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                if (!list.signs().isEmpty()) {
                    next.fire();
                }
                event.consume();
            }
        });
    }

    private static void leaveWithEscape(Node part, Button not) {
        part.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                not.fire();
                event.consume();
            }
        });
    }

    private Runnable closing(Runnable then) {
        return () -> {
            layer.close();
            then.run();
        };
    }
}
