package app.unhunch.ui.routines;

import app.unhunch.exercise.Amount;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Guidance;
import app.unhunch.exercise.SearchIndex;
import app.unhunch.routine.Draft;
import app.unhunch.routine.Edits;
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
    private final ReadOnlyObjectWrapper<List<Exercise>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<RoutinesViewModel.Undo>> undone = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper heard = new ReadOnlyStringWrapper("");

    private final RoutinesPorts ports;
    private final Texts texts;
    private final BuilderWriter writer;
    private Stock stock;
    private Optional<SearchIndex> index = Optional.empty();
    private Edits edits = Edits.of(Draft.named(""));
    private Draft saved = edits.now();
    private int chosen;

    /// A page with nothing on it yet.
    BuilderViewModel(RoutinesPorts ports, Catalog catalog, Locale locale) {
        this.ports = ports;
        texts = Texts.load("routines", locale);
        writer = new BuilderWriter(texts, locale);
        stock = new Stock(catalog, List.of(), OwnRoutines.NONE, List.of());
    }

    // state, in

    /// Shows what there is to play now.
    void show(Stock shown) {
        var other = !shown.catalog().equals(stock.catalog());
        stock = shown;
        if (other) {
            index = Optional.empty();
        }
        if (isOpen()) {
            search(query.get());
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

    /// The words that the moves to add from are looked up by.
    ReadOnlyStringProperty queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// The moves to add from.
    ReadOnlyObjectProperty<List<Exercise>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// What was done last and can be taken back by a click.
    ReadOnlyObjectProperty<Optional<RoutinesViewModel.Undo>> undoneProperty() {
        return undone.getReadOnlyProperty();
    }

    /// What is said to those who hear the screen.
    ReadOnlyStringProperty heardProperty() {
        return heard.getReadOnlyProperty();
    }

    /// Whether something is on the page.
    boolean isOpen() {
        return screen.get().isPresent();
    }

    /// Whether something is there that would be lost.
    boolean isUnsaved() {
        return isOpen() && !edits.now().equals(saved);
    }

    /// The routine as it stands; empty while it is none.
    Optional<Routine> routine() {
        return edits.now().routine(id()).filter(routine -> Timeline.missing(routine, stock.catalog()).isEmpty());
    }

    /// The move of a row; empty where the catalog has it no more.
    Optional<Exercise> move(int place) {
        return place >= 0 && place < edits.now().items().size()
                ? stock.catalog().find(edits.now().items().get(place).exercise())
                : Optional.empty();
    }

    /// What differs from the catalog's dose in a row.
    DoseChange dose(int place) {
        return edits.now().items().get(place).dose();
    }

    /// The numbers of a row that can be typed.
    List<AmountRow> amounts(int place) {
        return move(place).map(move -> writer.amounts(move, dose(place))).orElse(List.of());
    }

    /// The line below the name of a move to add.
    String doseOf(Exercise move) {
        return writer.dose(move);
    }

    /// How many moves can be added.
    int count() {
        return (int) stock.catalog().exercises().stream().filter(BuilderViewModel::isDone).count();
    }

    /// The keys of the page.
    List<KeySheet.Line> keys() {
        return Stream.of("rows", "order", "dose", "remove", "add", "undo", "save")
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
        edits = Edits.of(draft);
        saved = kept;
        chosen = draft.items().isEmpty() ? -1 : 0;
        refresh();
        search("");
    }

    void search(String typed) {
        query.set(typed);
        var searched = index.orElseGet(() -> SearchIndex.of(
                stock.catalog().exercises().stream().filter(BuilderViewModel::isDone).toList(), writer::described));
        index = Optional.of(searched);
        found.set(searched.find(typed));
    }

    void rename(String name) {
        edit(edits.now().withName(name.strip()));
    }

    void note(String note) {
        edit(edits.now().withNote(note.strip()));
    }

    /// Adds a move at the end.
    void add(String move) {
        add(edits.now().items().size(), move);
    }

    /// Adds a move at a place.
    void add(int place, String move) {
        chosen = Math.min(place, edits.now().items().size());
        edit(edits.now().plus(place, move));
        say("heard.added", name(chosen), chosen + 1, edits.now().items().size());
    }

    void remove(int place) {
        if (place < 0 || place >= edits.now().items().size()) {
            return;
        }
        var name = name(place);
        edit(edits.now().without(place));
        chosen = Math.min(place, edits.now().items().size() - 1);
        refresh();
        undone.set(Optional.of(new RoutinesViewModel.Undo(texts.get("removed", name), this::undo)));
    }

    /// Puts a row at another place; beyond the ends: at the end.
    void move(int from, int to) {
        var last = edits.now().items().size() - 1;
        var there = Math.clamp(to, 0, Math.max(0, last));
        if (from >= 0 && from <= last && from != there) {
            chosen = there;
            edit(edits.now().moved(from, there));
            say("heard.moved", name(there), there + 1, last + 1);
        }
    }

    void repeat(int place) {
        chosen = place + 1;
        edit(edits.now().repeated(place));
    }

    /// Changes the number that a row shows, one step.
    void step(int place, Stepper.Way way) {
        chosen = place;
        move(place).ifPresent(move -> edit(edits.now().dosed(place, Doses.stepped(move, dose(place), way))));
        screen.get().ifPresent(shown -> heard.set(shown.rows().get(place).dose()));
    }

    /// Takes a number that was typed.
    ///
    /// @return whether it is one
    boolean type(int place, Amount amount, String typed) {
        var changed = move(place).flatMap(move -> Doses.typed(move, dose(place), amount, typed));
        changed.ifPresent(dose -> edit(edits.now().dosed(place, dose)));
        return changed.isPresent();
    }

    /// Seconds to change over to a row.
    String restBefore(int place) {
        var item = edits.now().items().get(place);
        return Long.toString(item.change().orElse(edits.now().change()).toSeconds());
    }

    /// Takes a time to change over to a row that was typed.
    ///
    /// @return whether it is one
    boolean typeRest(int place, String typed) {
        var rest = Doses.rest(typed);
        rest.ifPresent(length -> edit(edits.now().rested(place,
                Optional.of(length).filter(own -> !own.equals(edits.now().change())))));
        return rest.isPresent();
    }

    /// As the catalog has it.
    void reset(int place) {
        edit(edits.now().dosed(place, DoseChange.NONE));
    }

    void swap(BuilderScreen.Swap swap) {
        chosen = swap.place();
        edit(edits.now().swapped(swap.place(), swap.move()));
    }

    /// Changes the time between two moves, one step.
    void stepChange(Stepper.Way way) {
        var now = edits.now().change();
        var changed = way == Stepper.Way.MORE ? now.plus(STEP) : now.minus(STEP);
        if (!changed.isNegative() && changed.compareTo(LONGEST_CHANGE) <= 0) {
            edit(edits.now().withChange(changed));
        }
    }

    /// Puts the keyboard on a row.
    void choose(int place) {
        var there = Math.clamp(place, edits.now().items().isEmpty() ? -1 : 0, edits.now().items().size() - 1);
        if (there != chosen) {
            chosen = there;
            refresh();
        }
    }

    void undo() {
        to(edits.undone());
    }

    void redo() {
        to(edits.redone());
    }

    /// Keeps the routine.
    ///
    /// @return whether there was something that can be kept
    boolean save() {
        var routine = edits.now().routine(id());
        routine.ifPresent(kept -> {
            ports.arrange().accept(new RoutineChange.Put(stock.own().place(kept.id()), kept));
            edits = edits.under(kept.id());
            saved = edits.now();
            refresh();
            say("heard.saved", kept.name());
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

    private void edit(Draft next) {
        to(edits.then(next));
    }

    private void to(Edits changed) {
        edits = changed;
        chosen = Math.clamp(chosen, edits.now().items().isEmpty() ? -1 : 0, edits.now().items().size() - 1);
        refresh();
    }

    private String id() {
        var id = edits.now().id();
        return id.isEmpty() ? RoutineIds.free(edits.now().name(), ids()) : id;
    }

    private List<String> ids() {
        return Stream.concat(stock.routines().stream(), stock.own().all().stream()).map(Routine::id).toList();
    }

    private String freshName() {
        var names = stock.own().all().stream().map(Routine::name).toList();
        return Stream.iterate(1, number -> number + 1).map(number -> texts.get("builder.name", number))
                .filter(name -> !names.contains(name)).findFirst().orElseThrow();
    }

    private String name(int place) {
        return move(place).map(move -> move.words().shortName()).orElse("");
    }

    private void say(String key, Object... arguments) {
        heard.set(texts.get(key, arguments));
    }

    private void refresh() {
        var draft = edits.now();
        var timeline = routine().map(routine -> Timeline.of(routine, stock.catalog()));
        var onHold = ports.onHold().get();
        screen.set(Optional.of(new BuilderScreen(draft.name(), draft.note(), writer.facts(draft),
                writer.time(draft.change()), writer.rows(draft, stock.catalog(), onHold), chosen, writer.sum(timeline),
                writer.notes(draft, stock.catalog(), onHold, timeline), ways(timeline))));
    }

    private Set<Way> ways(Optional<Timeline> timeline) {
        var ways = EnumSet.noneOf(Way.class);
        if (!edits.past().isEmpty()) {
            ways.add(Way.UNDO);
        }
        if (!edits.future().isEmpty()) {
            ways.add(Way.REDO);
        }
        if (!edits.now().equals(saved) && edits.now().routine("new").isPresent()) {
            ways.add(Way.SAVE);
        }
        if (timeline.isPresent()) {
            ways.add(Way.PLAY);
            ways.add(Way.SHARE);
        }
        return ways;
    }

    private static boolean isDone(Exercise move) {
        return move.guidance() != Guidance.INFO;
    }
}
