package app.unhunch.ui.routines;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Draft;
import app.unhunch.routine.Frequency;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.Stock;
import app.unhunch.routine.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.kit.Stepper;
import app.unhunch.ui.routines.BuilderScreen.Way;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the page shows on which a routine is put together, and what it can ask for: a draft with every step taken back or
/// done again, kept only when the user says so. Lives on the FX thread; touches no control.
final class BuilderViewModel {

    private static final Duration LONGEST_CHANGE = Duration.ofMinutes(2);
    private static final Duration STEP = Duration.ofSeconds(5);

    private final ReadOnlyObjectWrapper<Optional<BuilderScreen>> screen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper heard = new ReadOnlyStringWrapper("");

    private final RoutinesPorts ports;
    private final Texts texts;
    private final BuilderWriter writer;
    private final Finder finder;
    private final Bench bench = new Bench(this::refresh);
    private final RowNumbers numbers;
    private final RowEdits rows;
    private Stock stock;

    /// A page with nothing on it yet.
    BuilderViewModel(RoutinesPorts ports, Catalog catalog, Locale locale) {
        this.ports = ports;
        texts = Texts.load("routines", locale);
        writer = new BuilderWriter(texts, locale);
        finder = new Finder(catalog, texts, writer::described);
        stock = new Stock(catalog, List.of(), OwnRoutines.NONE, List.of());
        numbers = new RowNumbers(bench::draft, bench::edit, this::move, writer.rows());
        rows = new RowEdits(bench, numbers, () -> screen.get().map(BuilderScreen::rows).orElse(List.of()), texts,
                heard::set);
    }

    // state, in

    /// Shows what there is to play now.
    void show(Stock shown) {
        stock = shown;
        finder.show(shown.catalog());
        if (isOpen()) {
            finder.search(finder.queryProperty().get());
            refresh();
        }
    }

    /// Looks again at what waits for now.
    void look() {
        if (isOpen()) {
            refresh();
        }
    }

    /// The user's choices changed, and with them perhaps what waits.
    void show(Settings choices) {
        look();
    }

    // properties, out

    /// What the page shows; empty before something was opened.
    ReadOnlyObjectProperty<Optional<BuilderScreen>> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// What was done last and can be taken back by a click.
    ReadOnlyObjectProperty<Optional<RoutinesViewModel.Undo>> undoneProperty() {
        return rows.undoneProperty();
    }

    /// What is said to those who hear the screen.
    ReadOnlyStringProperty heardProperty() {
        return heard.getReadOnlyProperty();
    }

    /// What can be added.
    Finder finder() {
        return finder;
    }

    /// What can be done with the rows.
    RowEdits rows() {
        return rows;
    }

    /// The numbers of the rows.
    RowNumbers numbers() {
        return numbers;
    }

    /// Whether something is on the page.
    boolean isOpen() {
        return screen.get().isPresent();
    }

    /// Whether something is there that would be lost.
    boolean isUnsaved() {
        return isOpen() && bench.isChanged();
    }

    /// The routine as it stands; empty while it is none.
    Optional<Routine> routine() {
        return bench.draft().routine(id()).filter(routine -> Timeline.missing(routine, stock.catalog()).isEmpty());
    }

    /// The id of the routine that it was kept as last; empty where it was not.
    String kept() {
        return bench.draft().id();
    }

    /// A move of the catalog; empty where it has none of that id.
    Optional<Exercise> move(String id) {
        return stock.catalog().find(id);
    }

    /// How something that can be added is shown; empty where the catalog has it no more.
    ///
    /// @param move its id, or [Finder#REST]
    Optional<BuilderScreen.Offer> offer(String move) {
        return move.equals(Finder.REST) ? Optional.of(writer.rest())
                : move(move).map(writer::offer);
    }

    /// The keys of the page.
    List<KeySheet.Line> keys() {
        return Stream.of("rows", "order", "dose", "remove", "add", "best", "insert", "undo", "save")
                .map(key -> new KeySheet.Line(texts.get("key.builder." + key), texts.get("keys.builder." + key)))
                .toList();
    }

    /// The words of the page.
    Texts texts() {
        return texts;
    }

    // commands

    /// Opens a routine: one of the user's own to change it, a ready-made one as a copy, none for a new one.
    void open(String id) {
        var own = stock.own().find(id);
        if (own.isPresent()) {
            begin(Draft.of(own.get()), Draft.of(own.get()));
        } else {
            var ready = stock.routines().stream().filter(routine -> routine.id().equals(id)).findFirst();
            var draft = ready.map(routine -> Draft.of(routine).copy(texts.get("copy.name", routine.name())))
                    .orElseGet(() -> Draft.named(freshName()));
            begin(draft, draft);
        }
    }

    /// Opens something that is not kept yet, such as what was brought in from a file.
    void open(Draft draft) {
        begin(draft, Draft.named(""));
    }

    private void begin(Draft draft, Draft kept) {
        bench.begin(draft, kept);
        finder.search("");
    }

    void rename(String name) {
        bench.edit(bench.draft().withName(name.strip()));
    }

    void note(String note) {
        bench.edit(bench.draft().withNote(note.strip()));
    }

    /// Changes the time between two moves, one step.
    void stepChange(Stepper.Way way) {
        var now = bench.draft().change();
        var changed = way == Stepper.Way.MORE ? now.plus(STEP) : now.minus(STEP);
        if (!changed.isNegative() && changed.compareTo(LONGEST_CHANGE) <= 0) {
            bench.edit(bench.draft().withChange(changed));
        }
    }

    /// Means it for a day of the week, or no more; without a day it is not said how often.
    void turnDay(DayOfWeek day) {
        bench.edit(bench.draft().withFrequency(Frequency.turned(bench.draft().frequency(), day)));
    }

    /// Means it for once more or once less a day.
    void stepOften(Stepper.Way way) {
        bench.edit(bench.draft().withFrequency(bench.draft().frequency()
                .map(now -> now.plus(way == Stepper.Way.MORE ? 1 : -1))));
    }

    /// Puts the keyboard on a row.
    void choose(int place) {
        if (bench.choose(place)) {
            refresh();
        }
    }

    void undo() {
        bench.undo();
    }

    void redo() {
        bench.redo();
    }

    /// Keeps the routine.
    ///
    /// @return whether there was something that can be kept
    boolean save() {
        var routine = bench.draft().routine(id());
        routine.ifPresent(kept -> {
            ports.arrange().accept(new RoutineChange.Put(stock.own().place(kept.id()), kept));
            bench.keep(kept.id());
            heard.set(texts.get("heard.saved", kept.name()));
        });
        return routine.isPresent();
    }

    /// Goes through it once as it stands.
    void play() {
        routine().ifPresent(ports.play());
    }

    /// Nothing is on the page any more; what was not kept is gone.
    void close() {
        screen.set(Optional.empty());
    }

    /// Leads back to all routines; what was not kept is gone.
    void leave() {
        close();
        ports.go().accept(Place.Tab.ROUTINES);
    }

    /// Leads to when to see a doctor.
    void doctor() {
        ports.doctor().run();
    }

    private String id() {
        var id = bench.draft().id();
        return id.isEmpty() ? RoutineIds.free(bench.draft().name(), stock.ids()) : id;
    }

    private String freshName() {
        var names = stock.own().all().stream().map(Routine::name).toList();
        return Stream.iterate(1, number -> number + 1).map(number -> texts.get("builder.name", number))
                .filter(name -> !names.contains(name)).findFirst().orElseThrow();
    }

    private void refresh() {
        var timeline = routine().map(routine -> Timeline.of(routine, stock.catalog()));
        screen.set(Optional.of(writer.screen(bench.draft(), stock.catalog(), ports.onHold().get(), timeline,
                bench.chosen(), ways(timeline.isPresent()))));
    }

    private Set<Way> ways(boolean playable) {
        var ways = playable ? EnumSet.of(Way.PLAY, Way.SHARE) : EnumSet.noneOf(Way.class);
        if (bench.canUndo()) {
            ways.add(Way.UNDO);
        }
        if (bench.canRedo()) {
            ways.add(Way.REDO);
        }
        if (bench.isChanged() && bench.draft().routine("new").isPresent()) {
            ways.add(Way.SAVE);
        }
        return ways;
    }
}
