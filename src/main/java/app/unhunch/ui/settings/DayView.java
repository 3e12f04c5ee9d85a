package app.unhunch.ui.settings;

import app.unhunch.text.DayWords;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.FormCard;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Why there was no break, or why there was one: the last day line by line, the newest first.
final class DayView extends SubPage {

    /// More than a day of work has, few enough to be shown at once.
    private static final int FIRST = 60;

    private final Texts texts;
    private final FormCard lines;
    private final Region nobody;
    private final Region nothing;
    private final Button earlier;
    private final DayViewModel model;

    DayView(DayViewModel model, Texts texts, Runnable back, Runnable works) {
        super(texts.get("why"), texts.get("title"), back);
        this.model = model;
        this.texts = texts;
        lines = new FormCard(texts.get("why.day"), texts.get("why.note"), List.of());
        nobody = Notes.note("warn", Feather.ALERT_TRIANGLE, texts.get("works.unknown"),
                Notes.line(texts.get("notices.nobody.line")));
        nothing = Notes.note("info", Feather.INFO, texts.get("why.nothing"), Notes.line(texts.get("why.nothing.line")));
        earlier = Notes.button("why-earlier", Feather.CHEVRON_DOWN, texts.get("why.earlier"), model::showAll);
        var copy = Notes.button("why-copy", Feather.COPY, texts.get("works.copy"), () -> {});
        copy.setOnAction(_ -> Notes.copyAll(model.linesProperty().get().orElse(List.of()).stream()
                .map(line -> line.when() + "  " + line.what()).toList()));
        fill(Notes.buttons(Notes.button("why-again", Feather.REFRESH_CW, texts.get("works.again"), model::look), copy,
                Notes.button("why-works", Feather.ACTIVITY, texts.get("works"), works)), nobody, nothing, lines,
                earlier);
        model.linesProperty().subscribe(this::show);
        model.wholeProperty().subscribe(_ -> show(model.linesProperty().get()));
    }

    private void show(Optional<List<DayWords.Line>> day) {
        var all = day.orElse(List.of());
        var few = model.wholeProperty().get() ? all.size() : Math.min(FIRST, all.size());
        shown(nobody, day.isEmpty());
        shown(nothing, day.isPresent() && all.isEmpty());
        shown(lines, !all.isEmpty());
        shown(earlier, few < all.size());
        lines.rows(all.subList(0, few).stream().map(DayView::row).toList());
        lines.note(all.isEmpty() ? "" : texts.get("why.note"));
    }

    private static Region row(DayWords.Line line) {
        var when = new Label(line.when());
        when.getStyleClass().addAll("small", "muted");
        when.setWrapText(true);
        when.setMinWidth(150);
        when.setMaxWidth(150);
        var what = Notes.line(line.what());
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(12, when, what);
        row.getStyleClass().add("uh-row");
        return row;
    }
}
