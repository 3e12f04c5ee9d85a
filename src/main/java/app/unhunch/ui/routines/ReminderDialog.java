package app.unhunch.ui.routines;

import app.unhunch.routine.Frequency;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.text.CalendarFile;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.OneStop;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// Asks on which days and at which times a calendar is to remind of a routine, as often as somebody prescribed it.
final class ReminderDialog {

    private static final double WIDE = 520;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final Set<DayOfWeek> WORKDAYS = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private final RoutinesPorts ports;
    private final Texts texts;
    private final Supplier<DialogLayer> dialogs;
    private final Consumer<Optional<String>> tell;
    private final Locale locale;

    ReminderDialog(RoutinesPorts ports, Texts texts, Supplier<DialogLayer> dialogs, Consumer<Optional<String>> tell,
            Locale locale) {
        this.ports = ports;
        this.texts = texts;
        this.dialogs = dialogs;
        this.tell = tell;
        this.locale = locale;
    }

    /// Opens over the window of a node.
    void open(Routine routine, Duration length, Node near) {
        var over = dialogs.get();
        var title = new Label(texts.get("remind.title", routine.name()));
        title.getStyleClass().add("t2");
        title.setWrapText(true);
        Map<DayOfWeek, ToggleButton> days = new EnumMap<>(DayOfWeek.class);
        var week = new FlowPane(6, 6);
        var often = routine.frequency();
        OftenWords.week(locale).forEach(day -> {
            var toggle = Buttons.styled(new ToggleButton(day.getDisplayName(TextStyle.SHORT, locale)), "uh-pill");
            toggle.setAccessibleText(day.getDisplayName(TextStyle.FULL, locale));
            toggle.setSelected(often.map(Frequency::days).orElse(WORKDAYS).contains(day));
            toggle.setId("remind-" + day.name().toLowerCase(Locale.ROOT));
            days.put(day, toggle);
            week.getChildren().add(toggle);
        });
        OneStop.ofMany(week);
        var times = new TextField(OftenWords.times(often.map(Frequency::timesADay).orElse(1)).stream()
                .map(LocalTime::toString).collect(Collectors.joining(", ")));
        times.setId("remind-times");
        times.getStyleClass().add("uh-field");
        times.setAccessibleText(texts.get("remind.times"));
        var wrong = small("");
        wrong.getStyleClass().add("danger-text");
        wrong.setVisible(false);
        wrong.setManaged(false);
        var save = Buttons.primary(texts.get("remind.save"));
        save.setId("remind-save");
        save.setOnAction(_ -> {
            var chosen = days.entrySet().stream().filter(day -> day.getValue().isSelected()).map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            var at = times(times.getText());
            wrong.setText(texts.get(chosen.isEmpty() ? "remind.no-day" : "remind.no-time"));
            wrong.setVisible(chosen.isEmpty() || at.isEmpty());
            wrong.setManaged(wrong.isVisible());
            if (!wrong.isVisible()) {
                over.close();
                write(new CalendarFile.Reminder(routine.id(), routine.name(), about(routine), length, chosen, at),
                        near);
            }
        });
        var cancel = Buttons.plain(texts.get("cancel"));
        cancel.setOnAction(_ -> over.close());
        var row = new HBox(8, save, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        var dialog = new VBox(12, title, small(texts.get("remind.days")), week, small(texts.get("remind.times.line")),
                times, wrong, row);
        dialog.setPadding(new Insets(24));
        dialog.setPrefWidth(WIDE);
        dialog.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                over.close();
                event.consume();
            }
        });
        over.open(dialog, times);
    }

    private void write(CalendarFile.Reminder reminder, Node near) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("share.remind"));
        chooser.setInitialFileName(reminder.id() + ".ics");
        var chosen = chooser.showSaveDialog(near.getScene().getWindow());
        if (chosen != null) {
            ports.files().remind(reminder, chosen.toPath(), tell);
        }
    }

    /// The times in a line such as "8:30, 15:00"; none where one of them is none.
    static List<LocalTime> times(String typed) {
        var parts = Stream.of(typed.split("[,;\\s]+", -1)).filter(part -> !part.isBlank()).toList();
        var times = parts.stream().flatMap(part -> time(part).stream()).toList();
        return times.size() == parts.size() ? times : List.of();
    }

    private static Optional<LocalTime> time(String part) {
        var found = TIME.matcher(part);
        try {
            return found.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private String about(Routine routine) {
        var moves = texts.count("moves", routine.items().stream().map(RoutineItem::exercise).count());
        return routine.summary().isEmpty() ? moves : routine.summary() + "\n" + moves;
    }

    private static Label small(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("small", "muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
