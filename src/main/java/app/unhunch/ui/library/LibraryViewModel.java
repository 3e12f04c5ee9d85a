package app.unhunch.ui.library;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.history.History;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Stock;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.text.Vocabulary;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the library shows, and what it can ask for. Lives on the FX thread; touches no control.
public final class LibraryViewModel {

    private final ReadOnlyObjectWrapper<LibraryScreen> screen;
    private final ReadOnlyObjectWrapper<Faces> faces;
    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(0);

    private final LibraryPorts ports;
    private final Texts texts;
    private final Vocabulary vocabulary;
    private final CriterionWords words;
    private final CardWriter cards;
    private final NothingWriter nothing;
    private Catalog catalog;
    private Shelf shelf;
    private Filter filter = Filter.NONE;
    private Sort sort = Sort.SUGGESTED;
    private Settings settings = Settings.DEFAULTS;
    private History history = History.EMPTY;
    private List<Routine> routines = List.of();

    /// A library of a catalog, with nothing searched for.
    public LibraryViewModel(LibraryPorts ports, Catalog catalog, Locale locale) {
        this.ports = ports;
        texts = Texts.load("library", locale);
        this.catalog = catalog;
        vocabulary = new Vocabulary(locale);
        shelf = new Shelf(catalog, settings.library(), vocabulary, locale);
        words = new CriterionWords(texts, vocabulary, locale);
        cards = new CardWriter(texts, vocabulary, locale);
        nothing = new NothingWriter(texts, words);
        faces = new ReadOnlyObjectWrapper<>(faces());
        screen = new ReadOnlyObjectWrapper<>(written());
    }

    // state, in

    /// Shows the user's choices.
    public void show(Settings shown) {
        var changed = !shown.library().equals(settings.library()) || !shown.safety().equals(settings.safety())
                || !shown.setup().equals(settings.setup());
        settings = shown;
        if (changed) {
            shelf.keep(shown.library(), OwnRegions.of(shown.setup()));
            look();
            refresh();
        }
    }

    /// Shows what was done before.
    public void show(History shown) {
        history = shown;
        remember();
    }

    /// Looks again at what speaks against moves.
    public void look() {
        faces.set(faces());
    }

    /// Shows what there is to play now.
    public void show(Stock shown) {
        routines = shown.routines();
        if (!shown.catalog().equals(catalog)) {
            catalog = shown.catalog();
            shelf = shelf();
        }
        remember();
    }

    // properties, out

    /// What the page shows.
    public ReadOnlyObjectProperty<LibraryScreen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// What is searched for.
    public ReadOnlyStringProperty queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// The card that the keyboard is on, from 0.
    public ReadOnlyIntegerProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The card of a move.
    CardFace face(Exercise move) {
        return faces.get().of(move);
    }

    /// The cards of all moves. They change with what is starred, changed or on hold, and not with what is looked for.
    ReadOnlyObjectProperty<Faces> facesProperty() {
        return faces.getReadOnlyProperty();
    }

    /// What can be picked in a facet, with how many moves each would show.
    public List<Option> options(Facet facet) {
        var others = filter.without(facet).of(shelf.find(query.get(), sort), shelf).stream().filter(Shelf::isDone)
                .toList();
        return new FacetOptions(shelf, words).of(facet, others);
    }

    /// What the pill of a facet says.
    public String pill(Facet facet) {
        return words.pill(facet, filter);
    }

    /// What is said of the card that the keyboard is on.
    public String heard() {
        var found = screen.get().found();
        return found.isEmpty() ? screen.get().count()
                : texts.get("heard.place", face(found.get(current.get())).heard(), current.get() + 1, found.size());
    }

    /// The keys of the page.
    public List<KeySheet.Line> keys() {
        return Stream.of("arrows", "enter", "space", "star", "menu", "esc")
                .map(key -> new KeySheet.Line(texts.get("key." + key), texts.get("keys." + key))).toList();
    }

    /// The words of the page.
    public Texts texts() {
        return texts;
    }

    // commands

    /// Looks for what was typed.
    public void search(String typed) {
        if (!typed.equals(query.get())) {
            query.set(typed);
            current.set(0);
            refresh();
        }
    }

    /// Picks a criterion, or leaves it out where it was picked.
    public void turn(Criterion criterion) {
        pick(filter.turned(criterion));
    }

    /// Leaves out what is picked of a facet.
    public void clear(Facet facet) {
        pick(filter.without(facet));
    }

    /// Leaves out every filter.
    public void clearFilters() {
        pick(Filter.NONE);
    }

    /// Leaves out search and filters.
    public void clearAll() {
        query.set("");
        pick(Filter.NONE);
    }

    /// Clears the search, or else the filters.
    ///
    /// @return whether there was something to clear
    public boolean clearNext() {
        var any = !query.get().isEmpty() || !filter.isEmpty();
        if (!query.get().isEmpty()) {
            search("");
        } else if (!filter.isEmpty()) {
            clearFilters();
        }
        return any;
    }

    /// Orders the moves in another way.
    public void sort(Sort wanted) {
        sort = wanted;
        current.set(0);
        refresh();
    }

    /// Puts the keyboard on a card; beyond the first and the last there is none.
    public void choose(int index) {
        current.set(Math.clamp(index, 0, Math.max(0, screen.get().found().size() - 1)));
    }

    /// Opens the page about a move.
    public void open(Exercise move) {
        ports.go().accept(new Place.Move(move.id()));
    }

    /// Starts a session with a move alone, or opens the page about one that is not to be done now.
    public void play(Exercise move) {
        if (!Shelf.isDone(move) || ports.onHold().get().test(move)) {
            open(move);
        } else {
            ports.play().accept(Routine.ofOne(move, dose(move)));
        }
    }

    /// Stars a move, or takes its star away.
    public void star(Exercise move) {
        ports.save().accept(settings.withLibrary(settings.library().withStarTurned(move.id())));
    }

    private Shelf shelf() {
        var made = new Shelf(catalog, settings.library(), vocabulary, texts.locale());
        made.keep(settings.library(), OwnRegions.of(settings.setup()));
        return made;
    }

    /// A move as it goes into a routine, in the user's dose.
    RoutineItem item(Exercise move) {
        return new RoutineItem(move.id(), dose(move), Optional.empty(), List.of());
    }

    /// How much of a move the user does.
    DoseChange dose(Exercise move) {
        return OwnAmounts.of(move, settings.library().dose(move.id()));
    }

    private void pick(Filter picked) {
        filter = picked;
        current.set(0);
        refresh();
    }

    private void remember() {
        shelf.remember(history, routines);
        look();
        refresh();
    }

    private void refresh() {
        screen.set(written());
        choose(current.get());
    }

    private Faces faces() {
        return new Faces(cards, settings.library(), ports.onHold().get());
    }

    private LibraryScreen written() {
        var all = shelf.find(query.get(), sort);
        var found = filter.of(all, shelf);
        var moves = (int) found.stream().filter(Shelf::isDone).count();
        var everything = filter.isEmpty() && query.get().isBlank();
        var count = everything ? texts.count("count", shelf.moves().size())
                : texts.count("count.of", shelf.moves().size(), moves);
        return new LibraryScreen(count, found, filter, sort,
                filter.isEmpty() ? LibraryScreen.Clear.NO : LibraryScreen.Clear.YES,
                found.isEmpty() ? Optional.of(nothing.write(query.get(), all, filter, shelf)) : Optional.empty());
    }
}
