package app.unhunch.ui;

import app.unhunch.breaks.BreakOffer;
import app.unhunch.breaks.BreakSize;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.history.History;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.routine.Stock;
import app.unhunch.routine.Timeline;
import app.unhunch.safety.Verdict;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.ui.figure.DeskPerson;
import app.unhunch.ui.history.HistoryPorts;
import app.unhunch.ui.history.HistoryView;
import app.unhunch.ui.history.HistoryViewModel;
import app.unhunch.ui.history.LeftOut;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.library.LibraryPage;
import app.unhunch.ui.library.LibraryPorts;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.plan.PlanPorts;
import app.unhunch.ui.plan.PlanView;
import app.unhunch.ui.plan.PlanViewModel;
import app.unhunch.ui.remedies.RemediesPorts;
import app.unhunch.ui.remedies.RemediesView;
import app.unhunch.ui.remedies.RemediesViewModel;
import app.unhunch.ui.routines.RoutinesPage;
import app.unhunch.ui.routines.RoutinesPorts;
import app.unhunch.ui.settings.Errands;
import app.unhunch.ui.settings.SettingsPage;
import app.unhunch.ui.settings.SettingsViewModel;
import app.unhunch.ui.today.TodayPorts;
import app.unhunch.ui.today.TodayView;
import app.unhunch.ui.today.TodayViewModel;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The pages of the main window: made when first opened, told every state, opened by place. All of it on the FX thread.
final class Pages {

    private final TodayViewModel today;
    private final Once<TodayView> first;
    private final Once<LibraryPage> library;
    private final Once<RoutinesPage> routines;
    private final Once<SettingsViewModel> settings;
    private final Once<PlanViewModel> plan;
    private final Once<HistoryViewModel> history;
    private final RemediesViewModel remedies;
    private final List<Supplier<? extends Region>> views;
    private final Once<Shell> shell;
    private Optional<Stock> stock = Optional.empty();

    /// @param start lets the routine with that id begin, once nothing has to be read before
    /// @param catalog all moves
    /// @param onHold tells which of them wait for now
    /// @param allowed what warning signs leave now
    /// @param safety the page about when to see a doctor
    /// @param help opens what to know before moving
    /// @param notes where dialogs are laid over everything
    /// @param hide takes the window away
    Pages(Outside outside, Consumer<String> start, Page safety, Runnable help, Supplier<DialogLayer> notes,
            Runnable hide, Catalog catalog, Supplier<Predicate<Exercise>> onHold, Supplier<Verdict> allowed,
            FxDoor door, Pictures pictures, Locale locale) {
        var texts = Texts.load("shell", locale);
        today = new TodayViewModel(new TodayPorts(outside.breaks(), () -> outside.clock().get().wall(), outside.pain(),
                start, outside.preview(), id -> routine(outside, id), this::known, allowed, outside.save(), this::go),
                door, locale);
        first = new Once<>(() -> new TodayView(today, door, pictures.desk(), pictures.gallery()));
        library = new Once<>(() -> new LibraryPage(new LibraryPorts(outside.play(), this::go, this::help,
                address -> outside.browse().accept(URI.create(address)), outside.save(), outside.arrange(),
                outside.packs(), onHold), catalog, pictures.gallery(), door, locale));
        routines = new Once<>(() -> new RoutinesPage(new RoutinesPorts(outside.play(), outside.arrange(),
                outside.save(), this::go, this::help, onHold, () -> outside.clock().get().wall(),
                outside.papers(), outside.routineFiles()), catalog,
                pictures.gallery(), door, notes, locale));
        remedies = new RemediesViewModel(new RemediesPorts(outside.relieve(), () -> outside.clock().get().wall(), start,
                outside.playing(), outside.session(), () -> outside.clock().get().elapsed(), this::go, hide), catalog,
                door, locale);
        var relief = new Once<>(() -> new RemediesView(remedies, pictures.gallery(), pictures.stages()));
        settings = new Once<>(() -> new SettingsViewModel(outside.save(), outside.errands(), locale));
        var choices = new Once<>(() -> new SettingsPage(settings.get(), this::go, door,
                () -> outside.clock().get().wall().getZone(), locale, pictures.portraits().get()));
        history = new Once<>(() -> new HistoryViewModel(new HistoryPorts(outside.diary(),
                () -> outside.clock().get().wall(), this::go, today::startBreak, Pages.export(outside.errands()),
                outside.summary()), locale));
        var past = new Once<>(() -> new HistoryView(history.get(), door, notes,
                pictures.gallery().thumb(DeskPerson.ID, 300, 168)));
        plan = new Once<>(() -> new PlanViewModel(new PlanPorts(outside.save(), start, this::known, onHold, allowed,
                notes, outside.papers(), this::go, () -> outside.clock().get().wall()), locale));
        var week = new Once<>(() -> new PlanView(plan.get(), door, pictures.gallery()));
        views = List.of(library, week, routines, relief, past, choices, safety.view());
        shell = new Once<>(() -> new Shell(List.of(
                new Page(Place.Tab.TODAY, texts.get("nav.today"), Feather.SUN, first, _ -> {},
                        () -> first.get().takeFocus())
                        .withKeys(today::keys),
                new Page(Place.Tab.PLAN, texts.get("nav.plan"), Feather.CALENDAR, week, _ -> week.get().arrive(),
                        () -> week.get().takeFocus()).withKeys(() -> plan.get().keys()),
                new Page(Place.Tab.LIBRARY, texts.get("nav.library"), Feather.BOOK_OPEN, library,
                        place -> library.get().arrive(place), () -> library.get().takeFocus())
                        .withSearch(() -> library.get().search()).withKeys(() -> library.get().keys()),
                new Page(Place.Tab.ROUTINES, texts.get("nav.routines"), Feather.LAYERS, routines,
                        place -> routines.get().arrive(place), () -> routines.get().takeFocus())
                        .withSearch(() -> routines.get().search()).withKeys(() -> routines.get().keys()),
                new Page(Place.Tab.REMEDIES, texts.get("nav.remedies"), Feather.THERMOMETER, relief,
                        remedies::arrive, () -> relief.get().takeFocus()),
                new Page(Place.Tab.HISTORY, texts.get("nav.history"), Feather.BAR_CHART_2, past, _ -> {},
                        () -> past.get().takeFocus()).withKeys(() -> history.get().keys()),
                safety,
                new Page(Place.Tab.SETTINGS, texts.get("nav.settings"), Feather.SETTINGS, choices,
                        place -> choices.get().arrive(place), () -> choices.get().takeFocus())
                        .withSearch(() -> choices.get().search())),
                today, remedies, locale, notes, help));
    }

    /// Asked for as a break would be: one that must wait, or would be another one, is not offered.
    private static Optional<Timeline> routine(Outside outside, String id) {
        return outside.preview().apply(new BreakOffer(BreakSize.USUAL, Duration.ZERO, id, 0))
                .filter(timeline -> timeline.routine().id().equals(id));
    }

    /// Any routine unfolded, whether it may be played now or not.
    private Optional<Timeline> known(String id) {
        return stock.flatMap(shelf -> shelf.routines().stream().filter(one -> one.id().equals(id)).findFirst()
                .filter(found -> Timeline.missing(found, shelf.catalog()).isEmpty())
                .map(found -> Timeline.of(found, shelf.catalog())));
    }

    /// Sidebar and pages as they stand in the window; a window that only shows breaks has none.
    Once<Shell> shell() {
        return shell;
    }

    /// Makes every page that is not the first, and lays it behind that one.
    Stream<Supplier<Region>> ahead() {
        return views.stream().map(view -> () -> {
            shell.get().lay(view.get());
            return view.get();
        });
    }

    /// What the first picture goes without, in parts.
    List<Runnable> rest() {
        return first.ifMade().map(TodayView::rest).orElse(List.of());
    }

    /// Whether there is a routine that is not saved.
    boolean isUnsaved() {
        return routines.ifMade().filter(RoutinesPage::isUnsaved).isPresent();
    }

    /// Does what takes the window away, once the user said what becomes of a routine that is not saved.
    ///
    /// @param stay done instead where the user goes on with it
    void beforeClosing(Runnable then, Runnable stay) {
        routines.ifMade().ifPresentOrElse(page -> page.beforeClosing(then, stay), then);
    }

    private void help() {
        shell.get().help();
    }

    /// Takes the user there; a place whose page is not there changes nothing.
    void go(Place place) {
        shell.get().go(place);
    }

    void show(BreakStatus status) {
        today.show(status);
    }

    /// Whether the session that runs is shown on one of the pages.
    ReadOnlyBooleanProperty pressing() {
        return remedies.pressingProperty();
    }

    void show(SessionState state) {
        remedies.show(state);
    }

    void show(RemedyStatus status) {
        remedies.show(status);
    }

    void show(History done) {
        today.show(done);
        plan.tell(History.class, done, PlanViewModel::show);
        history.tell(History.class, done, HistoryViewModel::show);
        library.tell(History.class, done, LibraryPage::show);
        routines.tell(History.class, done, RoutinesPage::show);
    }

    void show(LeftOut lines) {
        history.tell(LeftOut.class, lines, HistoryViewModel::show);
    }

    void show(Settings choices) {
        today.show(choices);
        history.tell(Settings.class, choices, HistoryViewModel::show);
        settings.tell(Settings.class, choices, SettingsViewModel::show);
        plan.tell(Settings.class, choices, PlanViewModel::show);
        library.tell(Settings.class, choices, LibraryPage::show);
        routines.tell(Settings.class, choices, RoutinesPage::show);
        remedies.show(choices);
    }

    void show(Look.Motion motion) {
        remedies.show(motion);
    }

    /// The pages on which a file of the user is told of that could not be read.
    static Set<Place.Tab> faulty(Stock stock) {
        Set<Place.Tab> faulty = EnumSet.noneOf(Place.Tab.class);
        if (!stock.broken().isEmpty()) {
            faulty.add(Place.Tab.LIBRARY);
        }
        if (!stock.own().flaws().isEmpty()) {
            faulty.add(Place.Tab.ROUTINES);
        }
        return faulty;
    }

    void show(Stock now) {
        stock = Optional.of(now);
        shell.tell(Stock.class, now, (there, shelf) -> there.warn(faulty(shelf)));
        remedies.show(now.catalog());
        library.tell(Stock.class, now, LibraryPage::show);
        routines.tell(Stock.class, now, RoutinesPage::show);
        today.restock();
        plan.ifMade().ifPresent(PlanViewModel::refresh);
    }

    void connect(AgentLink link) {
        switch (link) {
            case REACHABLE -> today.agentAnswers();
            case UNREACHABLE -> today.agentIsSilent();
        }
        settings.tell(AgentLink.class, link, (page, now) -> {
            switch (now) {
                case REACHABLE -> page.agentAnswers();
                case UNREACHABLE -> page.agentIsSilent();
            }
        });
    }

    private static HistoryPorts.Export export(Errands errands) {
        return (form, to, then) -> errands.export(switch (form) {
            case CSV -> Errands.Form.CSV;
            case JSON -> Errands.Form.JSON;
        }, to, then);
    }
}
