package app.unhunch.ui.kit;

import java.time.LocalTime;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// From one time of the day to another, in quarters of an hour; other times are shown and kept.
public final class HoursField extends HBox {

    private static final int QUARTERS = 96;

    private final Select<LocalTime> from;
    private final Select<LocalTime> to;
    private final Function<LocalTime, String> words;
    private LocalTime start = LocalTime.MIDNIGHT;
    private LocalTime end = LocalTime.MIDNIGHT;

    /// A field that shows midnight.
    ///
    /// @param fromName what the start is called
    /// @param toName what the end is called
    /// @param between the word between both
    /// @param words how a time is written
    public HoursField(String fromName, String toName, String between, Function<LocalTime, String> words,
            BiConsumer<LocalTime, LocalTime> asked) {
        super(8);
        this.words = words;
        var times = IntStream.range(0, QUARTERS).mapToObj(n -> option(LocalTime.of(n / 4, n % 4 * 15))).toList();
        from = new Select<>(fromName, times, time -> asked.accept(time, end));
        to = new Select<>(toName, times, time -> asked.accept(start, time));
        var word = new Label(between);
        word.getStyleClass().add("muted");
        word.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(from, word, to);
    }

    /// Shows a range.
    public void show(LocalTime shownFrom, LocalTime shownTo) {
        start = shownFrom;
        end = shownTo;
        from.show(option(shownFrom));
        to.show(option(shownTo));
    }

    private Option<LocalTime> option(LocalTime time) {
        return new Option<>(time, words.apply(time));
    }
}
