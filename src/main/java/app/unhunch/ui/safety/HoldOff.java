package app.unhunch.ui.safety;

import app.unhunch.exercise.Exercise;
import app.unhunch.safety.Band;
import app.unhunch.safety.Hold;
import app.unhunch.safety.Verdict;
import app.unhunch.text.SafetyWords;
import app.unhunch.ui.kit.DialogLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Says why something waits, and what can be done in its place. Not closed by a click beside it.
final class HoldOff {

    private static final int SHOWN = 2;

    private final SafetyWords words;
    private final DialogLayer layer;

    HoldOff(SafetyWords words, DialogLayer layer) {
        this.words = words;
        this.layer = layer;
    }

    /// What the user can answer where only walking is left.
    ///
    /// @param walk walking it is
    /// @param checked a professional has looked at it, or it was marked by mistake
    /// @param read wants to know more
    record Walking(Runnable walk, Runnable checked, Runnable read) {}

    /// Only walking is left.
    ///
    /// @param number to call if it gets worse
    void walking(Verdict.WalkingOnly verdict, String number, Walking answers, WalkWords wording) {
        var texts = words.texts();
        var head = Sheets.head(Feather.ALERT_TRIANGLE, "warn", texts.get("walk.title"),
                texts.get("walk.marked", marked(verdict)));
        var soon = verdict.band() == Band.TODAY ? "walk.today" : "walk.book";
        var middle = new VBox(12,
                Sheets.note(Feather.PHONE_CALL, "bad", texts.get("walk.call.head", number), texts.get("walk.call")),
                Sheets.note(Feather.CALENDAR, "warn", texts.get(soon + ".head"), texts.get(soon)));
        var use = close(Sheets.primary(texts.get(wording.use()), "walk-use", answers.walk()));
        Sheets.open(layer, head, middle,
                Sheets.foot(List.of(close(Sheets.link(texts.get("walk.read"), "walk-read", answers.read()))),
                        List.of(close(Sheets.plain(texts.get(wording.checked()), "walk-checked", answers.checked())),
                                use)),
                use);
    }

    /// How the two answers are worded.
    enum WalkWords {

        /// Right after it was marked.
        MARKED("walk.mistake", "walk.use"),

        /// Later, when something else was to begin.
        LATER("walk.checked", "walk.start");

        private final String checked;
        private final String use;

        WalkWords(String checked, String use) {
            this.checked = checked;
            this.use = use;
        }

        private String checked() {
            return checked;
        }

        private String use() {
            return use;
        }
    }

    /// Some of the moves wait.
    ///
    /// @param moves all that were to be done
    /// @param without lets the others begin, told the ids of those to leave out
    void held(Verdict.Held verdict, List<Exercise> moves, Consumer<Set<String>> without, Runnable refused,
            Runnable conditions) {
        var texts = words.texts();
        var all = moves.stream().allMatch(move -> verdict.moves().containsKey(move.id()));
        var head = Sheets.head(Feather.ALERT_TRIANGLE, "warn", texts.get(all ? "held.title.all" : "held.title"), "");
        var middle = new VBox(10, verdict.moves().entrySet().stream()
                .map(held -> line(name(moves, held.getKey()), held.getValue())).toArray(HBox[]::new));
        var not = close(Sheets.plain(texts.get("held.close"), "held-close", refused));
        List<Button> right = new ArrayList<>(List.of(not));
        if (!all) {
            right.add(close(Sheets.primary(texts.get("held.without"), "held-without",
                    () -> without.accept(verdict.moves().keySet()))));
        }
        var byCondition = verdict.moves().values().stream().anyMatch(Hold.Condition.class::isInstance);
        List<Button> left = byCondition ? List.of(close(Sheets.link(texts.get("held.settings"), "held-settings", () -> {
            refused.run();
            conditions.run();
        }))) : List.of();
        Sheets.open(layer, head, middle, Sheets.foot(left, right), right.getLast());
    }

    private HBox line(String name, Hold hold) {
        return Sheets.line(Feather.PAUSE, "icon-muted", words.hold(name, hold));
    }

    private static String name(List<Exercise> moves, String id) {
        return moves.stream().filter(move -> move.id().equals(id)).findFirst().map(move -> move.words().name())
                .orElse(id);
    }

    private String marked(Verdict.WalkingOnly verdict) {
        var signs = words.signs(verdict.signs());
        var shown = signs.stream().limit(SHOWN);
        var more = signs.size() > SHOWN
                ? Stream.of(words.texts().get("walk.more", signs.size() - SHOWN))
                : Stream.<String>empty();
        return String.join("; ", Stream.concat(shown, more).toList());
    }

    private Button close(Button button) {
        var does = button.getOnAction();
        button.setOnAction(event -> {
            layer.close();
            does.handle(event);
        });
        return button;
    }
}
