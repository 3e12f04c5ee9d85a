package app.unhunch.ui;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.history.History;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.routine.Stock;
import app.unhunch.safety.Question;
import app.unhunch.safety.Verdict;
import app.unhunch.safety.WarningSign;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Arrival;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.ui.disclaimer.Disclaimer;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.onboarding.OnboardingPorts;
import app.unhunch.ui.onboarding.OnboardingView;
import app.unhunch.ui.onboarding.OnboardingViewModel;
import app.unhunch.ui.player.PlayerPorts;
import app.unhunch.ui.player.PlayerView;
import app.unhunch.ui.player.PlayerViewModel;
import app.unhunch.ui.rest.BreakCard;
import app.unhunch.ui.rest.BreakPorts;
import app.unhunch.ui.rest.BreakViewModel;
import app.unhunch.ui.rest.BreakWindow;
import app.unhunch.ui.rest.CardViewModel;
import app.unhunch.ui.rest.Unfocused;
import app.unhunch.ui.safety.Gatekeeper;
import app.unhunch.ui.safety.SafetyPorts;
import app.unhunch.ui.safety.SafetyView;
import app.unhunch.ui.safety.SafetyViewModel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kordamp.ikonli.feather.Feather;

/// All our windows, put together. Made on the FX thread; every other method can be called on any thread.
public final class Screens {

    private final FxDoor door;
    private final Outside outside;
    private final Pictures pictures;
    private final Look look = new Look();
    private final Disclaimer disclaimer;
    private final Gatekeeper gate;
    private final SafetyViewModel safety;
    private final OnboardingViewModel first;
    private final PlayerViewModel player;
    private final Pages pages;
    private final BreakViewModel rest;
    private final CardViewModel cards;
    private final MainWindow main;
    private final Unfocused unfocused = new Unfocused(look);
    private final BreakWindow breakWindow;
    private final BreakCard card;

    private final Consumer<SessionState> sessions;
    private final Consumer<BreakStatus> breaks;
    private final Consumer<Settings> settings;
    private final Consumer<RemedyStatus> remedies;
    private final Consumer<History> histories;
    private final Consumer<AgentLink> links;
    private final Consumer<Look.Wishes> wishes;
    private final Consumer<Stock> stocks;

    private Settings chosen = Settings.DEFAULTS;
    private Look.Wishes wished = Look.Wishes.NONE;
    private boolean breakIsNear;
    private boolean historyIsKnown;

    /// Windows that are not shown yet.
    ///
    /// @param catalog all moves, for those that stand in for others
    /// @param pictures of moves and of the person at the desk
    public Screens(FxDoor door, Outside outside, Catalog catalog, Pictures pictures, Locale locale) {
        this.door = door;
        this.outside = outside;
        this.pictures = pictures;
        disclaimer = new Disclaimer(locale);
        player = new PlayerViewModel(new PlayerPorts(outside.session(), () -> outside.clock().get().elapsed(),
                outside.save(), outside.pain(), sign -> mark(sign), outside.start()), door, catalog, locale);
        var safetyPorts = new SafetyPorts(() -> outside.clock().get().wall(), this::keep, outside.start(),
                player::endAndKeep, this::go, outside.browse());
        gate = new Gatekeeper(safetyPorts, disclaimer, locale);
        safety = new SafetyViewModel(safetyPorts, gate, catalog, locale);
        first = new OnboardingViewModel(new OnboardingPorts(() -> outside.clock().get().wall(), this::keep,
                score -> {
                    var _ = outside.pain().apply(score);
                }, gate, this::notes, outside.errands(), outside.logIn(),
                outside.start()));
        pages = new Pages(outside, outside.start(), safetyPage(locale), this::help, this::notes,
                this::hideMain, catalog, this::waiting, door, pictures, locale);
        var ports = new BreakPorts(outside.breaks(), outside.session(), outside.clock(), outside.pain(),
                outside.preview());
        rest = new BreakViewModel(ports, door, locale, this::leaveBreak);
        cards = new CardViewModel(ports, door, locale);
        var plays = player.activeProperty().and(rest.hereProperty().not());
        main = new MainWindow(pages.shell(), new OnboardingView(first, door, locale, pictures.story()),
                first.activeProperty(), new PlayerView(player, door, pictures.stages(), this::fullScreen), plays,
                look,
                Texts.load("shell", locale), this::closing, this::tellIdle);
        breakWindow = new BreakWindow(rest, player, door, pictures.stages(), look, unfocused);
        card = new BreakCard(cards, look, unfocused);
        sessions = door.newest(this::play);
        breaks = door.newest(this::schedule);
        settings = door.newest(this::settle);
        remedies = door.newest(pages::show);
        histories = door.newest(this::remember);
        links = door.newest(pages::connect);
        wishes = door.newest(this::wish);
        stocks = door.newest(this::restock);
    }

    // states, in

    /// Takes where the session stands.
    public void session(SessionState state) {
        sessions.accept(state);
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
        door.run(main::raise);
    }

    /// Makes break window and card ready without showing them, so that they come at once later. Until the break is over or
    /// called off, there is something to wait for.
    public void prepareBreak() {
        door.run(() -> {
            breakIsNear = true;
            breakWindow.prepare();
        });
    }

    /// Shows the break window without taking the keyboard.
    ///
    /// @param arrival beside the work, or over the whole screen
    /// @param moves what it consists of
    /// @param begin lets the session begin, told the ids of moves to leave out; run on the FX thread once nothing stands
    ///        before it
    public void openBreak(Arrival arrival, List<Exercise> moves, Consumer<Set<String>> begin) {
        door.run(() -> {
            card.hide();
            breakWindow.open(arrival);
            gate.pass(breakWindow.notes(), moves, begin, this::refuseBreak);
        });
    }

    /// Takes the break window away: its break is over from the outside.
    public void closeBreak() {
        door.run(() -> {
            if (rest.hereProperty().get()) {
                rest.endAndLeave();
            } else {
                breakIsNear = false;
                tellIdle();
            }
        });
    }

    /// Opens the main window and lets a session begin there.
    ///
    /// @param moves what it consists of
    /// @param begin told the ids of moves to leave out; run on the FX thread once nothing stands before it
    public void openSession(List<Exercise> moves, Consumer<Set<String>> begin) {
        door.run(() -> {
            main.raise();
            gate.pass(main.notes(), moves, begin, () -> {});
        });
    }

    /// Shows our own card about the next break, in the corner of the screen; it follows the states that come.
    public void showCard() {
        door.run(card::show);
    }

    /// Takes the card away.
    public void hideCard() {
        door.run(() -> {
            card.hide();
            tellIdle();
        });
    }

    /// Takes everything away in the order that the toolkit needs before it can end, then runs `then` on the FX thread.
    public void close(Runnable then) {
        door.run(() -> {
            card.hide();
            breakWindow.hide();
            unfocused.close();
            main.hide();
            then.run();
        });
    }

    private Page safetyPage(Locale locale) {
        var view = new Once<>(
                () -> new SafetyView(safety, this::notes, () -> gate.ask(notes(), Question.PAIN_NOW), this::help));
        return new Page(Place.Tab.SAFETY, Texts.load("shell", locale).get("nav.safety"), Feather.LIFE_BUOY, view,
                _ -> safety.look(), () -> view.get().takeFocus());
    }

    /// Tells which moves wait for now.
    private Predicate<Exercise> waiting() {
        var now = gate.gate();
        return move -> switch (now.of(List.of(move))) {
            case Verdict.Allowed _,Verdict.AskFirst _ -> false;
            case Verdict.Locked _,Verdict.WalkingOnly _,Verdict.Held _ -> true;
        };
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

    /// The user marks a sign after a session.
    private void mark(WarningSign sign) {
        gate.mark(front(), sign);
    }

    /// What was felt just now asks for it; where no window of ours is in sight, the next session does.
    private void askAgain(Question why) {
        if (breakWindow.isShowing() || main.isShowing()) {
            gate.ask(front(), why);
        }
    }

    private DialogLayer front() {
        return breakWindow.isShowing() ? breakWindow.notes() : main.notes();
    }

    private void refuseBreak() {
        outside.breaks().accept(BreakEvent.Skip::new);
        rest.leave();
    }

    private void leaveBreak() {
        breakIsNear = false;
        breakWindow.hide();
        player.finish();
        tellIdle();
    }

    private void tellIdle() {
        if (!breakIsNear && !main.isShowing() && !breakWindow.isShowing() && !card.isShowing()) {
            outside.idle().run();
        }
    }

    /// A session ends with the window it runs in.
    private void closing() {
        if (!rest.hereProperty().get()) {
            player.endAndKeep();
            player.finish();
        }
    }

    private DialogLayer notes() {
        return main.notes();
    }

    private void hideMain() {
        main.hide();
    }

    private void help() {
        disclaimer.read(main.notes());
    }

    private void fullScreen() {
        main.fullScreen();
    }

    private void play(SessionState state) {
        player.show(state);
        rest.show(state);
    }

    private void schedule(BreakStatus status) {
        pages.show(status);
        rest.show(status);
        cards.show(status);
    }

    private void remember(History done) {
        var before = gate.question();
        gate.show(done);
        if (historyIsKnown && before.isEmpty()) {
            gate.question().ifPresent(this::askAgain);
        }
        historyIsKnown = true;
        safety.show(done);
        player.show(done);
        pages.show(done);
        rest.show(done);
    }

    private void restock(Stock stock) {
        player.show(stock.catalog());
        pages.show(stock);
    }

    private void settle(Settings choices) {
        chosen = choices;
        gate.show(choices);
        safety.show(choices);
        first.show(choices);
        player.show(choices);
        pages.show(choices);
        rest.show(choices);
        cards.show(choices);
        dress();
    }

    private void wish(Look.Wishes desktop) {
        wished = desktop;
        dress();
    }

    private void dress() {
        var choice = Look.Choice.of(chosen.appearance(), wished);
        if (!choice.equals(look.choice())) {
            look.show(choice);
        }
        pictures.dress().accept(choice, chosen.appearance().figure());
        player.stepBySecond(choice.motion() == Look.Motion.REDUCED);
    }
}
