package app.unhunch.ui;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.QuietReason;
import app.unhunch.history.History;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.routine.Phase;
import app.unhunch.safety.WarningSign;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Acknowledgement;
import app.unhunch.settings.Arrival;
import app.unhunch.settings.Motion;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SetupSettings;
import app.unhunch.settings.SignAnswer;
import app.unhunch.settings.Theme;
import app.unhunch.store.CatalogReader;
import app.unhunch.store.ShippedMotions;
import app.unhunch.ui.figure.PictureShelf;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.settings.FakeErrands;
import app.unhunch.ui.settings.SettingsPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.PopupControl;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Every screen of the program with sample data, put together as the program does it. Tests that hold for all screens walk
/// over these; every page of the shell is among them by itself, whoever adds it.
public final class SampleScreens {

    private static final CatalogReader.Shelf SHIPPED = CatalogReader.shipped("en").value();

    /// What a window shows, by name: how it comes there is in the body.
    private final Map<String, Runnable> all = new LinkedHashMap<>();
    private final SampleOpenings openings;
    private final ByHand time = new ByHand();
    private final FxRobot robot;
    private final FakeErrands errands = new FakeErrands();
    private final SampleSessions sessions = new SampleSessions(SHIPPED, "back-and-shoulder");
    private final SampleSessions rests = new SampleSessions(SHIPPED, "desk-reset");
    private final Locale locale;
    private final Frame frame;
    private final Settings settings;
    private Screens screens;
    private boolean begun;

    /// What only goes somewhere leaves everything as the next one needs it.
    private final Set<String> pages = new HashSet<>();
    private final Set<String> windows = new HashSet<>();
    private boolean plain;

    /// How large the window is, and what it shows of people.
    ///
    /// @param pictures made on the FX thread
    public record Frame(double width, double height, Function<Locale, Pictures> pictures) {

        /// The largest window of a headless test, without pictures.
        static final Frame SMALL = new Frame(1000, 768, _ -> Pictures.words());

        /// A window of any size with the shipped figures.
        static Frame figures(double width, double height) {
            return new Frame(width, height,
                    locale -> new Figures(new ShippedMotions()::find, PictureShelf.none(), locale, 0).pictures());
        }
    }

    /// @param theme in which all is shown
    /// @param textPercent size of the text
    public SampleScreens(FxRobot robot, Locale locale, Theme theme, int textPercent) {
        this(robot, locale, theme, textPercent, Frame.SMALL);
    }

    /// As the other one, in any frame.
    public SampleScreens(FxRobot robot, Locale locale, Theme theme, int textPercent, Frame frame) {
        this.robot = robot;
        this.locale = locale;
        this.frame = frame;
        var defaults = Settings.DEFAULTS;
        settings = defaults.withAppearance(defaults.appearance().withTheme(theme).withTextSize(textPercent)
                .withMotion(Motion.REDUCED))
                .withSetup(defaults.setup().withStep(SetupSettings.Step.DONE))
                .withSafety(defaults.safety().withDisclaimerAccepted(
                        Optional.of(new Acknowledgement(1, Sessions.START.wall().toLocalDate())))
                        .withSigns(Optional.of(new SignAnswer(BreakStatuses.NOW, Set.of()))));
        errands.day = Optional.of(SampleLife.day());
        list();
        openings = new SampleOpenings(this, robot);
        screens = fresh();
    }

    /// What is shipped.
    static CatalogReader.Shelf shipped() {
        return SHIPPED;
    }

    private Screens fresh() {
        List<Screens> made = new ArrayList<>();
        robot.interact(() -> made.add(new Screens(new FxDoor(time), SampleOutside.of(SHIPPED, errands),
                SHIPPED.catalog(), frame.pictures().apply(locale), locale)));
        return made.getFirst();
    }

    /// The names of all screens.
    public Set<String> names() {
        return all.keySet();
    }

    /// The names of what opens over the screens when something is pressed there.
    public Set<String> openings() {
        return openings.all().keySet();
    }

    /// The chapters of the settings one by one, which are one screen.
    Set<String> chapters() {
        var chapters = List.of("breaks", "hours", "quiet", "notices", "sound", "look", "access", "safety", "data");
        chapters.forEach(chapter -> page("settings-" + chapter, new Place.Choices(chapter)));
        return chapters.stream().map(chapter -> "settings-" + chapter).collect(Collectors.toSet());
    }

    /// The windows of a break one by one, which are scenes of their own; and a question that keeps the keyboard.
    Set<String> breaks() {
        var names = Set.of("break-window", "break-window-done", "break-fullscreen", "break-toast", "break-toast-due");
        all.put("break-window", () -> rest(Arrival.WINDOW));
        all.put("break-window-done", () -> {
            rest(Arrival.WINDOW);
            WaitForAsyncUtils.waitForFxEvents();
            screens.session(rests.done());
        });
        all.put("break-fullscreen", () -> rest(Arrival.FULL));
        all.put("break-toast", () -> card(BreakPhase.NOTICE, Duration.ofSeconds(30)));
        all.put("break-toast-due", () -> card(BreakPhase.DUE, Duration.ZERO));
        all.put("safety-hold-off", () -> {
            screens.settings(settings.withSafety(settings.safety().withSigns(
                    Optional.of(new SignAnswer(BreakStatuses.NOW, Set.of(WarningSign.ARM_WITH_TINGLING.id()))))));
            screens.openSession(sessions.moves(), _ -> {});
        });
        windows.addAll(names);
        return names;
    }

    private void rest(Arrival arrival) {
        screens.openBreak(arrival, List.of(), _ -> {});
        screens.session(rests.during(Phase.CIRCLES));
        WaitForAsyncUtils.waitForFxEvents();
        if (arrival == Arrival.FULL) {
            fit((Stage) OpenScenes.rest().getWindow());
        }
    }

    private void card(BreakPhase phase, Duration left) {
        screens.breaks(BreakStatuses.of(phase, Optional.of(BreakStatuses.NOW.plus(left)), left, Optional.empty(),
                Set.of(), Optional.empty()));
        screens.showCard();
    }

    /// Brings a screen up.
    ///
    /// @return the scene it is in
    public Scene show(String name) {
        var opens = openings.onPages().contains(name);
        if (!plain || !(pages.contains(name) || opens)) {
            base();
        } else {
            tidy();
        }
        plain = pages.contains(name) || opens;
        Optional.ofNullable(all.get(name)).orElseGet(() -> openings.all().get(name)).run();
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> OpenScenes.all().forEach(scene -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }));
        return windows.contains(name) ? OpenScenes.rest() : OpenScenes.front();
    }

    /// Does what brings a screen up, and no more.
    void raise(String name) {
        all.get(name).run();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Lets time pass for what waits.
    void pass(Duration passed) {
        time.pass(passed);
    }

    /// Other choices than those all begins with.
    void change(UnaryOperator<Settings> change) {
        screens.settings(change.apply(settings));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What is told and asked of the screens from outside.
    Screens screens() {
        return screens;
    }

    /// Takes everything away.
    public void close() {
        screens.close(() -> {});
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void list() {
        for (var tab : Place.Tab.values()) {
            page(tab.name().toLowerCase(Locale.ROOT), tab);
        }
        page("library-move", new Place.Move("thread-the-needle"));
        page("settings-works", SettingsPage.WORKS);
        page("settings-why", SettingsPage.WHY);
        for (var remedy : List.of("heat-pad", "cold-pack", "deep-breathing", "ball-wall-release")) {
            page("remedies-" + remedy, new Place.Relief(remedy));
        }
        today("held", BreakPhase.HELD, Set.of(QuietReason.CALL, QuietReason.FULL_SCREEN));
        today("paused", BreakPhase.PAUSED, Set.of());
        today("closed", BreakPhase.OUTSIDE_HOURS, Set.of());
        today("away", BreakPhase.AWAY, Set.of());
        today("due", BreakPhase.DUE, Set.of());
        all.put("today-first-day", () -> screens.history(History.EMPTY));
        all.put("history-empty", () -> {
            screens.history(History.EMPTY);
            go(Place.Tab.HISTORY);
        });
        pages.remove("history"); // of somebody who follows the plan
        all.put("history", () -> plan(Place.Tab.HISTORY));
        all.put("settings-notices-fault", () -> {
            errands.senses = FakeErrands.senses("absent");
            go(new Place.Choices("notices"));
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> pass(Duration.ofMillis(50))); // what the fault needs moves the chapter
        });
        all.put("today-plan", () -> plan(Place.Tab.TODAY));
        all.put("plan-running", () -> plan(Place.Tab.PLAN));
        all.put("today-warning", () -> screens.settings(settings.withSafety(settings.safety().withSigns(
                Optional.of(new SignAnswer(BreakStatuses.NOW, Set.of(WarningSign.ARM_WITH_TINGLING.id())))))));
        all.put("today-unreachable", () -> screens.link(AgentLink.UNREACHABLE));
        all.put("keys", () -> robot.interact(() -> OpenScenes.shell().showKeys()));
        for (var step : List.of(SetupSettings.Step.WHERE, SetupSettings.Step.RHYTHM, SetupSettings.Step.SOUND)) {
            all.put("onboarding-" + step.name().toLowerCase(Locale.ROOT),
                    () -> begin(settings.withSetup(settings.setup().withStep(step)
                            .withBack(Set.of("neck", "between-blades"), Set.of("stiff")))
                            .withSafety(settings.safety().withDisclaimerAccepted(Optional.empty()))));
        }
        all.put("library-filtered", () -> library(Optional.of("#filter-desk"), ""));
        all.put("library-empty", () -> library(Optional.empty(), "shovel"));
        all.put("library-fault", () -> {
            screens.stock(SampleLife.stock(SHIPPED, List.of(SamplePacks.BROKEN)));
            library(Optional.empty(), "");
        });
        page("routines-builder", new Place.Build("back-and-shoulder"));
        all.put("remedies-heat-running", () -> {
            screens.remedies(SamplePacks.HEAT);
            go(new Place.Relief("heat-pad"));
        });
        for (var phase : List.of(Phase.GET_READY, Phase.HOLD, Phase.REPS, Phase.REST, Phase.SWITCH)) {
            all.put("session-" + phase.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    () -> screens.session(sessions.during(phase)));
        }
        all.put("session-paused", () -> screens.session(sessions.paused()));
        all.put("session-done", () -> {
            screens.session(sessions.during(Phase.HOLD));
            WaitForAsyncUtils.waitForFxEvents();
            screens.session(sessions.done());
        });
    }

    private void plan(Place.Tab tab) {
        screens.settings(SamplePlan.begun(settings));
        screens.history(SamplePlan.done(SampleLife.past()));
        go(tab);
    }

    private void library(Optional<String> filter, String words) {
        go(Place.Tab.LIBRARY);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            robot.lookup("#clear-filters").queryAs(Button.class).fire();
            filter.ifPresent(id -> robot.lookup(id).queryAs(Button.class).fire());
            robot.lookup("#library-search").queryAs(TextField.class).setText(words);
        });
    }

    /// The first steps come only to who has not done them.
    private void begin(Settings fresh) {
        close();
        screens = fresh();
        screens.settings(fresh);
        screens.show();
        begun = true;
        WaitForAsyncUtils.waitForFxEvents();
        fit((Stage) OpenScenes.main().getWindow());
    }

    private void page(String name, Place place) {
        pages.add(name);
        all.put(name, () -> go(place));
    }

    private void today(String name, BreakPhase phase, Set<QuietReason> quiet) {
        var later = BreakStatuses.NOW.plus(Duration.ofHours(1));
        all.put("today-" + name, () -> screens.breaks(BreakStatuses.of(phase, Optional.empty(), Duration.ZERO,
                Optional.of(later), quiet, Optional.of(later))));
    }

    private void base() {
        tidy();
        if (begun) {
            close();
            screens = fresh();
            begun = false;
        }
        errands.senses = FakeErrands.senses("working");
        screens.closeBreak();
        screens.hideCard();
        screens.session(new SessionState.Idle());
        screens.stock(SampleLife.stock(SHIPPED, List.of()));
        screens.settings(settings);
        screens.link(AgentLink.REACHABLE);
        screens.history(SampleLife.past());
        screens.breaks(BreakStatuses.in(Duration.ofMinutes(34)));
        screens.remedies(RemedyStatus.NONE);
        screens.show();
        WaitForAsyncUtils.waitForFxEvents();
        fit((Stage) OpenScenes.main().getWindow());
        tidy();
        go(Place.Tab.SAFETY);
        go(Place.Tab.TODAY);
    }

    /// Takes away what was opened over a page.
    private void tidy() {
        robot.interact(() -> {
            List.copyOf(Window.getWindows()).stream().filter(PopupControl.class::isInstance).forEach(Window::hide);
            OpenScenes.all().stream().flatMap(scene -> OpenScenes.nodes(scene.getRoot()))
                    .filter(DialogLayer.class::isInstance)
                    .map(DialogLayer.class::cast).toList().forEach(DialogLayer::close);
        });
    }

    private void fit(Stage stage) {
        robot.interact(() -> {
            stage.setWidth(frame.width());
            stage.setHeight(frame.height());
        });
    }

    void go(Place place) {
        robot.interact(() -> OpenScenes.shell().go(place));
    }
}
