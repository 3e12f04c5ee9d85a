package app.unhunch.ui.onboarding;

import app.unhunch.settings.Arrival;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.HoursField;
import app.unhunch.ui.kit.OneStop;
import app.unhunch.ui.kit.Option;
import app.unhunch.ui.kit.Segments;
import app.unhunch.ui.settings.DayTotal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/// Working days and hours, the rhythm of breaks, and how they arrive.
final class RhythmStep {

    /// Which screens are covered is a matter for the settings.
    private static final List<Arrival> OFFERED = List.of(Arrival.QUIET, Arrival.WINDOW, Arrival.FULL);

    private static final double SCREEN = 154;
    private static final int SHOWN = 5;

    private final OnboardingViewModel model;
    private final Texts texts;
    private final TimeWords times;
    private final DayTotal total;
    private final Locale locale;
    private final FlowPane days = new FlowPane(6, 6);

    RhythmStep(OnboardingViewModel model, Locale locale) {
        this.model = model;
        this.locale = locale;
        texts = Texts.load("onboarding", locale);
        times = new TimeWords(locale);
        total = new DayTotal(Texts.load("settings", locale), times);
    }

    StepForm form() {
        var first = WeekFields.of(locale).getFirstDayOfWeek();
        days.getChildren().setAll(IntStream.range(0, 7).mapToObj(first::plus).map(this::day).toList());
        days.setPrefWrapLength(7 * 50);
        OneStop.ofMany(days);
        var hours = new HoursField(texts.get("rhythm.from"), texts.get("rhythm.to"), texts.get("rhythm.between"),
                times::time, model::work);
        hours.setAlignment(Pos.CENTER_LEFT);
        var every = new Segments<>(texts.get("rhythm.every"), lengths(30, 45, 60, 90),
                length -> model.change(now -> now.withBreaks(now.breaks().withEvery(length))));
        var length = new Segments<>(texts.get("rhythm.for"), lengths(1, 2, 5),
                chosen -> model.change(now -> now.withBreaks(now.breaks().withLength(chosen))));
        model.settingsProperty().subscribe(now -> {
            var range = OnboardingViewModel.range(now.hours());
            hours.show(range.from(), range.to());
            every.show(option(now.breaks().every()));
            length.show(option(now.breaks().length()));
        });
        var body = new VBox(28, new FlowPane(24, 12, days, hours),
                new FlowPane(32, 14, titled("rhythm.every", every), titled("rhythm.for", length)),
                new VBox(10, StepParts.text(texts.get("rhythm.arrival"), "t4"), arrivals()), sum());
        return new StepForm(body, model::next, () -> days.getChildren().getFirst().requestFocus());
    }

    private ToggleButton day(DayOfWeek day) {
        var button = Buttons.styled(new ToggleButton(day.getDisplayName(TextStyle.NARROW_STANDALONE, locale)),
                "uh-day");
        button.setId("day-" + day.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
        button.setOnAction(_ -> model.turn(day));
        model.settingsProperty().subscribe(now -> button.setSelected(!now.hours().on(day).isEmpty()));
        return button;
    }

    private VBox titled(String key, Node control) {
        return new VBox(10, StepParts.text(texts.get(key), "t4"), control);
    }

    private List<Option<Duration>> lengths(int... minutes) {
        return IntStream.of(minutes).mapToObj(Duration::ofMinutes).map(this::option).toList();
    }

    private Option<Duration> option(Duration length) {
        return new Option<>(length, texts.get("rhythm.minutes", length.toMinutes()));
    }

    private Node arrivals() {
        var grid = new GridPane(12, 12);
        for (var arrival : OFFERED) {
            var third = new ColumnConstraints();
            third.setPercentWidth(100.0 / OFFERED.size());
            grid.getColumnConstraints().add(third);
            grid.add(arrival(arrival), grid.getChildren().size(), 0);
        }
        OneStop.ofOne(grid);
        return grid;
    }

    private ToggleButton arrival(Arrival arrival) {
        var key = "arrival." + arrival.name().toLowerCase(Locale.ROOT);
        var dot = new Region();
        dot.getStyleClass().add("uh-radio");
        var name = new Label(texts.get(key));
        name.getStyleClass().add("t4");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        var head = new HBox(10, dot, name);
        head.setAlignment(Pos.CENTER_LEFT);
        var line = StepParts.text(texts.get(key + ".line"), "small", "muted");
        var card = new ChoiceCard(picture(arrival), head, line);
        var button = Buttons.styled(new ToggleButton(), "uh-choice");
        button.setId("arrival-" + arrival.name().toLowerCase(Locale.ROOT));
        button.setGraphic(card);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.setAccessibleText(texts.get(key) + ". " + texts.get(key + ".line"));
        card.prefWidthProperty().bind(button.widthProperty().map(width -> Math.max(130, width.doubleValue() - 34)));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.change(now -> now.withBreaks(now.breaks().withArrival(arrival)));
        });
        model.settingsProperty().subscribe(now -> button.setSelected(now.breaks().arrival() == arrival));
        return button;
    }

    /// A small screen with the break on it.
    private static Node picture(Arrival arrival) {
        var screen = shape(0, 0, SCREEN, 80, "uh-screen");
        var lines = List.of(shape(12, 14, 60, 5, "uh-screen-line"), shape(12, 26, 82, 5, "uh-screen-line"),
                shape(12, 38, 48, 5, "uh-screen-line"));
        var rest = switch (arrival) {
            case QUIET -> shape(90, 46, 52, 26, "uh-screen-rest");
            case WINDOW -> shape(44, 20, 66, 42, "uh-screen-rest");
            case FULL, ALL -> shape(5, 5, 144, 70, "uh-screen-rest");
        };
        var pane = new Pane();
        pane.getChildren().add(screen);
        pane.getChildren().addAll(lines);
        pane.getChildren().add(rest);
        pane.setMaxSize(SCREEN, 80);
        pane.setMinSize(SCREEN, 80);
        var room = new StackPane(pane);
        room.setMinWidth(0);
        room.setPrefWidth(0);
        pane.scaleXProperty().bind(room.widthProperty().map(width -> Math.min(1, width.doubleValue() / SCREEN)));
        pane.scaleYProperty().bind(pane.scaleXProperty());
        return room;
    }

    private static Rectangle shape(double x, double y, double width, double height, String style) {
        var shape = new Rectangle(x, y, width, height);
        shape.setArcWidth(10);
        shape.setArcHeight(10);
        shape.getStyleClass().add(style);
        return shape;
    }

    private Node sum() {
        var line = StepParts.text("");
        var when = StepParts.text("", "small", "muted");
        when.setMaxWidth(Region.USE_PREF_SIZE);
        line.setId("rhythm-sum");
        model.settingsProperty().subscribe(now -> {
            line.setText(total.of(now));
            when.setText(breaks(now));
        });
        HBox.setHgrow(line, Priority.ALWAYS);
        var card = new HBox(10, StepParts.icon(Feather.CLOCK, "icon-plain"), line, when);
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().add("uh-card");
        card.setPadding(new Insets(14, 18, 14, 18));
        return card;
    }

    /// The first times of a day on which somebody sits from the start.
    private String breaks(Settings now) {
        var range = OnboardingViewModel.range(now.hours());
        var step = now.breaks().every();
        var end = Duration.between(range.from(), range.to());
        var length = range.overnight() ? end.plusDays(1) : end;
        var count = length.minusSeconds(1).dividedBy(step.plus(now.breaks().length()));
        var shown = Stream.iterate(1L, one -> one + 1).limit(Math.min(SHOWN, count))
                .map(one -> times.time(range.from().plus(step.multipliedBy(one))
                        .plus(now.breaks().length().multipliedBy(one - 1))))
                .collect(Collectors.joining(" · "));
        return count > SHOWN ? shown + " …" : shown;
    }
}
