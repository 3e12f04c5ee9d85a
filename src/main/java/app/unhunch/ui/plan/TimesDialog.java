package app.unhunch.ui.plan;

import app.unhunch.plan.Daypart;
import app.unhunch.settings.PlanPace;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Option;
import app.unhunch.ui.kit.Segments;
import app.unhunch.ui.kit.Select;
import app.unhunch.ui.kit.Switch;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// When each part of the day has its turn, and whether a notification says so. Every change counts at once.
final class TimesDialog {

    private static final int STEP = 15;
    private static final int DAY = 24 * 60;
    private static final double WIDTH = 520;

    private final PlanViewModel model;
    private final Texts texts;
    private final TimeWords times;

    TimesDialog(PlanViewModel model) {
        this.model = model;
        texts = model.texts();
        times = new TimeWords(texts.locale());
    }

    void open() {
        var layer = model.layer();
        var close = Buttons.primary(texts.get("times.close"));
        close.setId("times-close");
        close.setOnAction(_ -> layer.close());
        var foot = new HBox(close);
        foot.setAlignment(Pos.CENTER_RIGHT);
        var box = new VBox(16, text("times.title", "t2"), text("times.line", "muted"), grid(), pace(), foot);
        box.setPadding(new Insets(28));
        box.setPrefWidth(WIDTH);
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                layer.close();
                event.consume();
            }
        });
        StackPane.setMargin(box, new Insets(16));
        layer.open(box, close);
    }

    private GridPane grid() {
        var grid = new GridPane(16, 10);
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names);
        for (var part : Daypart.values()) {
            var word = part.name().toLowerCase(Locale.ROOT);
            var name = new Label(texts.get("part." + word));
            name.getStyleClass().addAll("md", word + "-text");
            var remind = new Switch(texts.get("times.remind", name.getText()),
                    on -> model.turn(part, now -> now.withRemind(on)));
            remind.setId("remind-" + word);
            remind.setSelected(part.of(model.chosen()).remind());
            var label = new Label(texts.get("times.remind.short"));
            label.getStyleClass().addAll("small", "muted");
            var side = new HBox(8, label, remind);
            side.setAlignment(Pos.CENTER_RIGHT);
            grid.addRow(grid.getRowCount(), name, time(part, word, name.getText()), side);
        }
        return grid;
    }

    private Select<LocalTime> time(Daypart part, String word, String name) {
        var now = part.of(model.chosen()).at();
        var all = IntStream.range(0, DAY / STEP)
                .mapToObj(n -> option(LocalTime.MIDNIGHT.plusMinutes((long) n * STEP))).toList();
        var time = new Select<>(texts.get("times.at", name), all, at -> model.turn(part, before -> before.withAt(at)));
        time.setId("time-" + word);
        time.show(option(now));
        return time;
    }

    private Region pace() {
        var options = List.of(new Option<>(PlanPace.DONE, texts.get("times.pace.done")),
                new Option<>(PlanPace.CALENDAR, texts.get("times.pace.calendar")));
        var pace = new Segments<>(texts.get("times.pace"), options, model::pace);
        pace.setId("plan-pace");
        options.stream().filter(option -> option.value() == model.chosen().pace()).findFirst().ifPresent(pace::show);
        return new VBox(8, text("times.pace", "md"), pace);
    }

    private Option<LocalTime> option(LocalTime time) {
        return new Option<>(time, times.time(time));
    }

    private Label text(String key, String style) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
