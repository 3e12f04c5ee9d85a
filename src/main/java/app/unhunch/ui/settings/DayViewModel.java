package app.unhunch.ui.settings;

import app.unhunch.text.DayWords;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the page says that tells why there was no break.
final class DayViewModel {

    private final ReadOnlyObjectWrapper<Optional<List<DayWords.Line>>> lines = new ReadOnlyObjectWrapper<>(
            Optional.of(List.of()));
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper();
    private final Errands errands;
    private final Supplier<ZoneId> zone;
    private final Locale locale;

    /// @param zone in which times of day are told
    DayViewModel(Errands errands, Supplier<ZoneId> zone, Locale locale) {
        this.errands = errands;
        this.zone = zone;
        this.locale = locale;
    }

    /// Lines of the last day, the newest first; empty where nobody answers.
    ReadOnlyObjectProperty<Optional<List<DayWords.Line>>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// Whether all of them are to be shown.
    ReadOnlyBooleanProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /// Asks again.
    void look() {
        whole.set(false);
        errands.day(log -> lines.set(log.map(day -> new DayWords(locale, zone.get()).lines(day).reversed())));
    }

    /// Shows all lines.
    void showAll() {
        whole.set(true);
    }
}
