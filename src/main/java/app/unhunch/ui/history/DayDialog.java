package app.unhunch.ui.history;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Focus;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.PainScale;
import app.unhunch.ui.kit.Stepper;
import app.unhunch.ui.kit.UndoBar;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A day with its entries, to correct them or take them away, and a scale to add a pain score.
final class DayDialog extends VBox {

    private static final double WIDTH = 600;
    private static final double TALLEST = 320;

    private final HistoryViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final VBox lines = new VBox(8);
    private final PainScale scale;
    private final UndoBar undo;
    private final Button close;

    DayDialog(HistoryViewModel model, Later later) {
        super(16);
        this.model = model;
        texts = model.texts();
        title.getStyleClass().add("t2");
        scale = new PainScale(score -> texts.get("day.score.name", score), model::score);
        undo = new UndoBar(later, texts.get("undo"));
        close = Buttons.primary(texts.get("day.close"));
        close.setId("history-day-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> model.closeDay());
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("uh-pages");
        scroll.setMaxHeight(TALLEST);
        scroll.setMinHeight(40);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var add = new Label(texts.get("day.score"));
        add.getStyleClass().add("t4");
        var foot = new HBox(12, close, undo);
        foot.setAlignment(Pos.CENTER_LEFT);
        setPadding(new Insets(28));
        setPrefWidth(WIDTH);
        getChildren().setAll(title, scroll, add, scale, foot);
    }

    /// What gets the keyboard first.
    Node first() {
        return close;
    }

    void show(DayScreen day) {
        title.setText(day.title());
        scale.show(OptionalInt.empty());
        var held = getScene() == null ? null : getScene().getFocusOwner();
        var rows = lines.getChildren();
        var row = IntStream.range(0, rows.size()).filter(at -> Focus.isWithin(rows.get(at), held)).findFirst();
        var entry = row.isPresent() ? rows.get(row.getAsInt()).getId() : "";
        rows.setAll(day.lines().stream().map(this::line).toList());
        if (held != null && row.isPresent()) {
            keep(entry, String.valueOf(held.getId()), row.getAsInt());
        }
        if (day.lines().isEmpty()) {
            var nothing = new Label(texts.get("day.none"));
            nothing.getStyleClass().add("muted");
            lines.getChildren().setAll(List.of(nothing));
        }
    }

    /// The list was written anew under the keyboard: it goes to the same control of the same entry, or where that was taken
    /// away, to the button that takes away the next one.
    private void keep(String entry, String control, int row) {
        var rows = lines.getChildren();
        var same = rows.stream().filter(one -> entry.equals(one.getId())).findFirst()
                .map(one -> one.lookup("#" + control));
        var next = rows.stream().skip(Math.min(row, Math.max(0, rows.size() - 1))).findFirst()
                .map(one -> one.lookup(".remove"));
        Stream.of(same, next, Optional.of(close)).flatMap(Optional::stream).filter(Focus::isPossible).findFirst()
                .ifPresent(Node::requestFocus);
    }

    void offer(HistoryViewModel.Undo done) {
        undo.offer(done.done(), done.takeBack());
    }

    private Node line(DayScreen.Line line) {
        var shown = entry(line);
        shown.setId("entry-" + line.id());
        return shown;
    }

    private Node entry(DayScreen.Line line) {
        var time = new Label(line.time());
        time.getStyleClass().addAll("small", "muted");
        time.setMinWidth(72);
        var words = new Label(line.words());
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var remove = Buttons.bare(Icons.of(Feather.TRASH_2), texts.get("day.remove", line.words()));
        remove.setId("remove-" + line.id());
        remove.getStyleClass().add("remove");
        remove.setOnAction(_ -> model.remove(line.id()));
        var row = new HBox(8, time, words, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        if (line.score().isPresent()) {
            var other = new PainScale(score -> texts.get("day.score.other") + ", " + texts.get("day.score.name", score),
                    score -> model.rescore(line.id(), score));
            other.show(line.score());
            return new VBox(4, row, other);
        }
        if (line.minutes().isPresent()) {
            row.getChildren().add(2, length(line.id(), line.minutes().getAsInt()));
        }
        return row;
    }

    private Stepper length(String id, int minutes) {
        var length = new Stepper(texts.get("day.shorter"), texts.get("day.longer"),
                () -> model.relength(id, minutes - 1), () -> model.relength(id, minutes + 1));
        length.setId("length-" + id);
        length.less().setId("less-" + id);
        length.more().setId("more-" + id);
        var ways = EnumSet.noneOf(Stepper.Way.class);
        if (minutes > 1) {
            ways.add(Stepper.Way.LESS);
        }
        if (minutes < DayScreen.MOST_MINUTES) {
            ways.add(Stepper.Way.MORE);
        }
        length.show(texts.get("day.minutes", minutes), ways);
        return length;
    }
}
