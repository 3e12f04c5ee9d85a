package app.unhunch.ui.history;

import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.history.Overview;
import app.unhunch.history.Recorded;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the History page shows, and what it can ask for. Lives on the FX thread; touches no control. Figures are only
/// reckoned while somebody looks at them.
public final class HistoryViewModel {

    private static final int FORTNIGHT = 14;

    /// Something that was done and can be taken back.
    public record Undo(String done, Runnable takeBack) {}

    private final ReadOnlyObjectWrapper<Optional<HistoryScreen>> screen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper nothing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<DayScreen>> day = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Undo>> undo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Range> range = new ReadOnlyObjectWrapper<>(Range.SIXTEEN_WEEKS);
    private final ReadOnlyObjectWrapper<LeftOut> leftOut = new ReadOnlyObjectWrapper<>(LeftOut.NOTHING);
    private final ReadOnlyStringWrapper exported = new ReadOnlyStringWrapper("");

    private final HistoryPorts ports;
    private final Locale locale;
    private final Texts texts;
    private final HistoryWriter writer;
    private final DayWriter days;

    private History history = History.EMPTY;
    private Settings settings = Settings.DEFAULTS;
    private boolean awake;

    /// A page on which nothing happened yet.
    public HistoryViewModel(HistoryPorts ports, Locale locale) {
        this.ports = ports;
        this.locale = locale;
        texts = Texts.load("history", locale);
        writer = new HistoryWriter(locale, ports.diary()::routine);
        days = new DayWriter(locale, ports.diary()::routine);
    }

    // state, in

    /// Shows what was done and felt.
    public void show(History shown) {
        history = shown;
        nothing.set(history.firstDay().isEmpty());
        refresh();
    }

    /// Shows what of the files is left out.
    public void show(LeftOut shown) {
        leftOut.set(shown);
    }

    /// Shows the user's choices: which days are off.
    public void show(Settings shown) {
        settings = shown;
        refresh();
    }

    /// Somebody looks at the page.
    public void wake() {
        awake = true;
        refresh();
    }

    /// Nobody looks at it any more.
    public void rest() {
        awake = false;
        closeDay();
    }

    // properties, out

    /// Whether it is known that nothing happened yet.
    public ReadOnlyBooleanProperty nothingProperty() {
        return nothing.getReadOnlyProperty();
    }

    /// What the page shows; empty while there is nothing to show, or before that is known.
    public ReadOnlyObjectProperty<Optional<HistoryScreen>> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// The day that is open.
    public ReadOnlyObjectProperty<Optional<DayScreen>> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /// What can be taken back; a new one each time something is done.
    public ReadOnlyObjectProperty<Optional<Undo>> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /// How far back the page looks.
    public ReadOnlyObjectProperty<Range> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /// What became of the last export; empty before.
    public ReadOnlyStringProperty exportedProperty() {
        return exported.getReadOnlyProperty();
    }

    /// What of the files is left out.
    public ReadOnlyObjectProperty<LeftOut> leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    /// The words of the page.
    public Texts texts() {
        return texts;
    }

    /// The keys of the page.
    public List<KeySheet.Line> keys() {
        return List.of(new KeySheet.Line(texts.get("key.arrows"), texts.get("keys.walk")),
                new KeySheet.Line(texts.get("key.enter"), texts.get("keys.open")),
                new KeySheet.Line("T", texts.get("keys.table")), new KeySheet.Line("E", texts.get("keys.export")));
    }

    // commands

    /// Looks so far back.
    public void look(Range wanted) {
        range.set(wanted);
        refresh();
    }

    /// Opens a day.
    public void open(LocalDate wanted) {
        day.set(Optional.of(days.day(history, wanted)));
    }

    /// Opens today.
    public void openToday() {
        open(ports.wall().get().toLocalDate());
    }

    /// Closes the day that is open.
    public void closeDay() {
        day.set(Optional.empty());
    }

    /// Takes an entry away.
    public void remove(String id) {
        find(id).ifPresent(entry -> {
            ports.diary().remove(id);
            undo.set(Optional.of(new Undo(texts.get("day.removed", days.words(entry)),
                    () -> ports.diary().put(id, entry))));
        });
    }

    /// Gives a pain entry another score, 0 to 10.
    public void rescore(String id, int score) {
        find(id).filter(entry -> entry instanceof Entry.Pain pain && pain.score() != score).ifPresent(entry -> {
            ports.diary().put(id, new Entry.Pain(entry.at(), score));
            undo.set(Optional.of(new Undo(texts.get("day.changed", score), () -> ports.diary().put(id, entry))));
        });
    }

    /// Gives a session another length, in whole minutes.
    public void relength(String id, int minutes) {
        find(id).filter(Entry.Session.class::isInstance).map(Entry.Session.class::cast)
                .filter(_ -> minutes >= 1 && minutes <= DayScreen.MOST_MINUTES).ifPresent(old -> {
                    var changed = new Entry.Session(old.at(), old.routine(), Duration.ofMinutes(minutes), old.done(),
                            old.planned(), old.ending(), old.origin(), old.hurt());
                    ports.diary().put(id, changed);
                    undo.set(Optional.of(new Undo(texts.get("day.relengthed", minutes),
                            () -> ports.diary().put(id, old))));
                });
    }

    /// Adds a pain score to the day that is open: now where that is today, else at noon.
    public void score(int score) {
        day.get().ifPresent(open -> {
            var takeBack = ports.diary().add(new Entry.Pain(moment(open.day()), score));
            undo.set(Optional.of(new Undo(texts.get("day.added", score), takeBack)));
        });
    }

    /// Begins a break now.
    public void startBreak() {
        ports.startBreak().run();
    }

    /// Leads to when to see a doctor.
    public void seeSafety() {
        ports.go().accept(Place.Tab.SAFETY);
    }

    /// Writes the history to a file.
    public void export(HistoryPorts.Form form, Path to) {
        exported.set("");
        ports.export().write(form, to, wrong -> tell(wrong, texts.get("export.done", to)));
    }

    /// Keeps the page for the doctor as a file.
    public void saveSummary(Path to) {
        exported.set("");
        var sheet = ports.summary();
        sheet.papers().save(sheet.paper().get(), to, wrong -> tell(wrong, texts.get("export.done", to)));
    }

    /// Prints the page for the doctor.
    public void printSummary() {
        exported.set("");
        var sheet = ports.summary();
        sheet.papers().print(sheet.paper().get(), wrong -> tell(wrong, texts.get("export.printing")));
    }

    private void tell(Optional<String> wrong, String done) {
        exported.set(wrong.map(why -> texts.get("export.failed", why)).orElse(done));
    }

    private ZonedDateTime moment(LocalDate on) {
        var now = ports.wall().get();
        return on.equals(now.toLocalDate()) ? now : on.atTime(LocalTime.NOON).atZone(now.getZone());
    }

    private Optional<Entry> find(String id) {
        return day.get().stream().flatMap(open -> history.on(open.day()).stream())
                .filter(recorded -> recorded.id().equals(id)).map(Recorded::entry).findFirst();
    }

    private void refresh() {
        if (awake) {
            screen.set(history.firstDay().isEmpty() ? Optional.empty() : Optional.of(written()));
            day.set(day.get().map(DayScreen::day).map(open -> days.day(history, open)));
        }
    }

    private HistoryScreen written() {
        var today = ports.wall().get().toLocalDate();
        var week = today.with(TemporalAdjusters.previousOrSame(WeekFields.of(locale).getFirstDayOfWeek()));
        var overview = Overview.of(history, range.get().from(week), today, settings.hours()::isOff);
        return writer.write(overview, history.days(today.minusDays(FORTNIGHT - 1L), today),
                settings.plan().started(), today);
    }
}
