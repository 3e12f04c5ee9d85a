package app.unhunch.ui;

import app.unhunch.breaks.BreakStatus;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.history.History;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.routine.Stock;
import app.unhunch.safety.WarningSign;
import app.unhunch.session.Hush;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Arrival;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.ui.history.LeftOut;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.onboarding.OnboardingPorts;
import app.unhunch.ui.onboarding.OnboardingView;
import app.unhunch.ui.onboarding.OnboardingViewModel;
import app.unhunch.ui.player.PlayerPorts;
import app.unhunch.ui.player.PlayerView;
import app.unhunch.ui.player.PlayerViewModel;
import app.unhunch.ui.safety.SafetyPorts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// All our windows, put together. Made on the FX thread; every other method can be called on any thread.
public final class Screens {

    private final FxDoor door;
    private final Outside outside;
    private final Look look = new Look();
    private final Dressing dressing;
    private final SafetyScreens safety;
    private final OnboardingViewModel first;
    private final PlayerViewModel player;
    private final Pages pages;
    private final BreakScreens rest;
    private final Ahead ahead;
    private final MainWindow main;

    private final Consumer<SessionState> sessions;
    private final Consumer<BreakStatus> breaks;
    private final Consumer<Settings> settings;
    private final Consumer<Hush> hushes;
    private final Consumer<RemedyStatus> remedies;
    private final Consumer<History> histories;
    private final Consumer<LeftOut> leftOut;
    private final Consumer<AgentLink> links;
    private final Consumer<Look.Wishes> wishes;
    private final Consumer<Stock> stocks;

    /// Windows that are not shown yet.
    ///
    /// @param catalog all moves, for those that stand in for others
    /// @param pictures of moves and of the person at the desk
    public Screens(FxDoor door, Outside outside, Catalog catalog, Pictures pictures, Locale locale) {
        this.door = door;
        this.outside = outside;
        player = new PlayerViewModel(new PlayerPorts(outside.session(), () -> outside.clock().get().elapsed(),
                outside.save(), outside.pain(), sign -> mark(sign), outside.start(), () -> go(Place.Tab.SAFETY),
                outside.aloud()),
                door, catalog, locale);
        dressing = new Dressing(look, pictures, this::move);
        safety = new SafetyScreens(new SafetyPorts(() -> outside.clock().get().wall(), this::keep, outside.start(),
                player::endAndKeep, this::go, outside.browse()), catalog, outside.summary(), this::notes, this::front,
                locale);
        first = new OnboardingViewModel(new OnboardingPorts(() -> outside.clock().get().wall(), this::keep,
                score -> {
                    var _ = outside.pain().apply(score);
                }, safety.gate(), this::notes, outside.errands(), outside.logIn(), outside.start()));
        pages = new Pages(outside, outside.start(), safety.page(), safety::help, this::notes, this::hideMain,
                catalog, safety::waiting, () -> safety.gate().gate().of(List.of()), door, pictures, locale);
        rest = new BreakScreens(outside, player, safety.gate(), catalog, door, pictures, look, locale, this::tellIdle);
        var moves = player.activeProperty().and(rest.runs().not());
        var plays = moves.and(pages.pressing().not());
        var begin = new Once<>(() -> new OnboardingView(first, door, locale, pictures.story().get()));
        var stage = new Once<>(() -> new PlayerView(player, door, pictures.stages(), this::fullScreen));
        main = new MainWindow(door, pages, begin, first.activeProperty(), stage, plays, look,
                Texts.load("shell", locale), this::closing, this::tellIdle);
        ahead = new Ahead(door, Stream.concat(Stream.of(stage), pages.ahead()).toList());
        moves.subscribe(this::roomFor);
        sessions = door.newest(this::play);
        hushes = door.newest(player::show);
        breaks = door.newest(this::schedule);
        settings = door.newest(this::settle);
        remedies = door.newest(pages::show);
        histories = door.newest(this::remember);
        leftOut = door.newest(pages::show);
        links = door.newest(pages::connect);
        wishes = door.newest(dressing::show);
        stocks = door.newest(this::restock);
    }

    // states, in

    /// Takes where the session stands.
    public void session(SessionState state) {
        sessions.accept(state);
    }

    /// Takes whether the session may be heard.
    public void hush(Hush hush) {
        hushes.accept(hush);
    }

    /// Takes what the break scheduler is about.
    public void breaks(BreakStatus status) {
        breaks.accept(status);
    }

    /// Takes the user's choices.
    public void settings(Settings choices) {
        settings.accept(choices);
    }

    /// Takes where the remedies stand.
    public void remedies(RemedyStatus status) {
        remedies.accept(status);
    }

    /// Takes what was done before.
    public void history(History done) {
        histories.accept(done);
    }

    /// Takes what of that makes no sense and is left out, a line each; empty: nothing.
    public void leftOut(List<String> lines) {
        leftOut.accept(new LeftOut(lines));
    }

    /// Takes whether the agent answers.
    public void link(AgentLink link) {
        links.accept(link);
    }

    /// Takes what there is to play, after something changed about it.
    public void stock(Stock stock) {
        stocks.accept(stock);
    }

    /// Takes what the desktop wishes.
    public void wishes(Look.Wishes desktop) {
        wishes.accept(desktop);
    }

    // commands of the outside

    /// Opens the main window, or brings it to the front.
    public void show() {
        door.run(() -> {
            main.raise();
            makeAhead();
        });
    }

    /// Whether all of the main window is there, which is a moment after its first picture: true once it is.
    public CompletableFuture<Boolean> whole() {
        return main.whole();
    }

    /// Opens the main window at a place.
    public void show(Place place) {
        door.run(() -> {
            go(place);
            makeAhead();
        });
    }

    /// Makes break window and card ready without showing them, so that they come at once later. Until the break is over or
    /// called off, there is something to wait for.
    ///
    /// @param first where the session of the break would begin, to be rehearsed; empty where its routine is not known
    public void prepareBreak(Optional<SessionState> first) {
        door.run(() -> rest.prepare(first));
    }

    /// Shows the break window without taking the keyboard.
    ///
    /// @param arrival beside the work, or over the whole screen
    /// @param moves what it consists of
    /// @param begin lets the session begin, told the ids of moves to leave out; run on the FX thread once nothing stands
    ///        before it
    public void openBreak(Arrival arrival, List<Exercise> moves, Consumer<Set<String>> begin) {
        door.run(() -> rest.open(arrival, moves, begin));
    }

    /// Takes the break window away: its break is over from the outside.
    public void closeBreak() {
        door.run(rest::close);
    }

    /// Opens the main window and lets a session begin there.
    ///
    /// @param moves what it consists of
    /// @param begin told the ids of moves to leave out; run on the FX thread once nothing stands before it
    public void openSession(List<Exercise> moves, Consumer<Set<String>> begin) {
        door.run(() -> {
            main.raise();
            safety.gate().pass(main.notes(), moves, begin, () -> {});
        });
    }

    /// Shows our own card about the next break, in the corner of the screen; it follows the states that come.
    public void showCard() {
        door.run(rest::showCard);
    }

    /// Takes the card away.
    public void hideCard() {
        door.run(rest::hideCard);
    }

    /// Whether nothing is shown and nothing is pending, once everything that was asked for before is done.
    public CompletableFuture<Boolean> idle() {
        return CompletableFuture.supplyAsync(() -> !main.isShowing() && !rest.isPending(), door::run);
    }

    /// Asks what becomes of a routine that is not saved, in front of everything, before the program ends.
    ///
    /// @param then run on the FX thread once nothing would be lost; at once where nothing would
    /// @param stay run on the FX thread where the user goes on instead
    public void beforeQuitting(Runnable then, Runnable stay) {
        door.run(() -> {
            if (pages.isUnsaved()) {
                main.raise();
            }
            pages.beforeClosing(then, stay);
        });
    }

    /// Takes everything away in the order that the toolkit needs before it can end, then runs `then` on the FX thread.
    public void close(Runnable then) {
        door.run(() -> {
            rest.end();
            main.hide();
            then.run();
        });
    }

    /// What was answered counts at once: nothing may slip through until it comes back as a state.
    private void keep(Settings changed) {
        outside.save().accept(changed);
        settle(changed);
    }

    private void go(Place place) {
        main.raise();
        pages.go(place);
    }

    private void mark(WarningSign sign) {
        safety.mark(sign);
    }

    private Optional<DialogLayer> front() {
        return rest.isShowing() ? Optional.of(rest.notes())
                : main.isShowing() ? Optional.of(main.notes())
                : Optional.empty();
    }

    private void tellIdle() {
        if (!main.isShowing() && !rest.isPending()) {
            outside.idle().run();
        }
    }

    /// A session ends with the window it runs in.
    private void closing() {
        pages.beforeClosing(() -> {
            if (!rest.runs().get()) {
                player.endAndKeep();
                player.finish();
            }
            main.hide();
        }, () -> {});
    }

    private DialogLayer notes() {
        return main.notes();
    }

    private void hideMain() {
        pages.beforeClosing(main::hide, () -> {});
    }

    private void fullScreen() {
        main.fullScreen();
    }

    /// What nobody asked for yet takes no time from what is about to be seen.
    private void makeAhead() {
        var _ = main.whole().thenRun(() -> door.run(ahead::start));
    }

    /// A session that moves all the time has the window to itself.
    private void roomFor(boolean session) {
        pages.shell().tell(Boolean.class, session, (shell, plays) -> {
            if (plays) {
                shell.lean();
            } else {
                shell.full();
            }
        });
        if (!session) {
            ahead.again();
        }
    }

    private void play(SessionState state) {
        pages.show(state);
        player.show(state);
        rest.show(state);
    }

    private void schedule(BreakStatus status) {
        pages.show(status);
        rest.show(status);
    }

    private void remember(History done) {
        safety.show(done);
        player.show(done);
        pages.show(done);
        rest.show(done);
    }

    private void restock(Stock stock) {
        player.show(stock.catalog());
        pages.show(stock);
    }

    private void move(Look.Motion motion) {
        player.stepBySecond(motion == Look.Motion.REDUCED);
        pages.show(motion);
    }

    private void settle(Settings choices) {
        safety.show(choices);
        first.show(choices);
        player.show(choices);
        pages.show(choices);
        rest.show(choices);
        dressing.show(choices);
    }
}
