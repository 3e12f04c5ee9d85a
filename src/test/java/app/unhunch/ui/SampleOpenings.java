package app.unhunch.ui;

import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.exercise.Exercise;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Step;
import app.unhunch.routine.Timeline;
import app.unhunch.safety.WarningSign;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionState;
import app.unhunch.settings.Arrival;
import app.unhunch.settings.BladePain;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import app.unhunch.ui.kit.Place;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What opens over the screens of the program when something is pressed there, by name: dialogs, menus, cards, undo bars, and
/// the windows of a break.
final class SampleOpenings {

    /// Where a list has room to open.
    private static final BoundingBox SEEN = new BoundingBox(0, 60, 960, 640);

    private final SampleScreens samples;
    private final FxRobot robot;
    private final Map<String, Runnable> all = new LinkedHashMap<>();
    private final Set<String> onPages = new HashSet<>();

    SampleOpenings(SampleScreens samples, FxRobot robot) {
        this.samples = samples;
        this.robot = robot;
        safety();
        sessions();
        breaks();
        pages();
        var moved = Set.copyOf(all.keySet());
        tabs();
        routines();
        settings();
        onPages.addAll(all.keySet());
        onPages.removeAll(moved);
    }

    /// Those that leave everything else as it was once they are closed.
    Set<String> onPages() {
        return onPages;
    }

    /// How each is brought up over everything else as it always begins.
    Map<String, Runnable> all() {
        return all;
    }

    private void safety() {
        all.put("disclaimer", () -> begin(now -> now.withSafety(now.safety()
                .withDisclaimerAccepted(Optional.empty())), "desk-reset"));
        all.put("signs", () -> begin(SampleOpenings::unasked, "desk-reset"));
        all.put("signs-more", () -> {
            begin(SampleOpenings::unasked, "desk-reset");
            press("check-more");
        });
        all.put("call-now", () -> begin(now -> answered(now, WarningSign.CHEST_PAIN), "desk-reset"));
        all.put("hold-off", () -> begin(now -> answered(now, WarningSign.NUMBNESS), "desk-reset"));
        all.put("hold-off-today", () -> begin(now -> answered(now, WarningSign.NIGHT_PAIN), "desk-reset"));
        all.put("held", () -> begin(now -> {
            var said = answered(now);
            return said.withSafety(said.safety().withBladePain(BladePain.ACKNOWLEDGED)
                    .withConditions(Set.of("osteoporosis", "recent-surgery")));
        }, "plan-3-strength"));
    }

    private void sessions() {
        over("session-keys", "session-hold", () -> key(KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "?"));
        all.put("session-hurts", () -> {
            samples.screens().session(session(Duration.ofSeconds(12), SessionEvent.Hurts::new));
            settle();
            robot.interact(() -> samples.pass(Duration.ofSeconds(2)));
        });
        over("session-swaps", "session-paused", () -> {
            robot.interact(() -> samples.pass(Duration.ofSeconds(2)));
            press("swap");
        });
        all.put("session-end", () -> {
            samples.screens().session(session(Duration.ofSeconds(100)));
            settle();
            key(KeyEvent.KEY_PRESSED, KeyCode.ESCAPE, "");
            samples.screens().session(session(Duration.ofSeconds(100), SessionEvent.Pause::new));
            settle();
            robot.interact(() -> samples.pass(Duration.ofSeconds(2)));
        });
    }

    private void breaks() {
        all.put("card-notice", () -> card(BreakPhase.NOTICE, Optional.of(Duration.ofSeconds(25)), 0));
        all.put("card-due", () -> card(BreakPhase.DUE, Optional.empty(), 1));
        all.put("card-last", () -> card(BreakPhase.DUE, Optional.empty(), 3));
        all.put("card-snoozes", () -> {
            card(BreakPhase.DUE, Optional.empty(), 1);
            press("card-more");
        });
        rest("break-ready", Arrival.WINDOW, Duration.ofSeconds(2));
        rest("break-move", Arrival.WINDOW, Duration.ofSeconds(20));
        rest("break-full", Arrival.FULL, Duration.ofSeconds(20));
        all.put("break-done", () -> {
            rest(Arrival.WINDOW, Duration.ofSeconds(20));
            samples.screens().session(session(Duration.ofMinutes(30)));
            settle();
        });
    }

    private void pages() {
        all.put("rail-menu", () -> robot.interact(() -> shown(".uh-rail-node").stream().map(ButtonBase.class::cast)
                .filter(node -> node.getOnAction() != null).toList().getLast().fire()));
        all.put("undo", () -> robot.interact(() -> shown(".uh-pain").stream().map(ButtonBase.class::cast).findFirst()
                .orElseThrow().fire()));
        all.put("plan-menu-running", () -> {
            samples.change(now -> now.withPlan(now.plan()
                    .withStarted(Optional.of(Sessions.START.wall().toLocalDate().minusDays(2)))));
            samples.go(Place.Tab.PLAN);
            press("plan-more");
        });
    }

    private void tabs() {
        press("pauses", Place.Tab.TODAY, "today-pause");
        press("sources", Place.Tab.SAFETY, "safety-sources");
        press("change-number", Place.Tab.SAFETY, "safety-change");
        press("plan-times", Place.Tab.PLAN, "plan-times");
        press("plan-menu", Place.Tab.PLAN, "plan-more");
        for (var facet : List.of("region", "position", "equipment", "time")) {
            press("filter-" + facet, Place.Tab.LIBRARY, "filter-" + facet);
        }
        press("orders", Place.Tab.LIBRARY, "library-sort");
        all.put("nothing-found", () -> {
            samples.go(Place.Tab.LIBRARY);
            robot.interact(() -> ((TextInputControl) node("library-search")).setText("zzzz"));
        });
        all.put("move-menu", () -> {
            samples.go(Place.Tab.LIBRARY);
            robot.interact(() -> ((TextInputControl) node("library-search")).clear());
            settle();
            robot.interact(() -> {
                var card = shown(".uh-move").getFirst();
                Event.fireEvent(card, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 300, 300,
                        false, null));
            });
        });
        press("move-add", new Place.Move("chin-tuck"), "move-add");
        press("export", Place.Tab.HISTORY, "history-export");
        all.put("day", () -> {
            samples.go(Place.Tab.HISTORY);
            press(node("history-heat"), KeyCode.ENTER);
        });
        all.put("day-undo", () -> {
            samples.go(Place.Tab.HISTORY);
            press(node("history-heat"), KeyCode.LEFT);
            press(node("history-heat"), KeyCode.ENTER);
            robot.interact(() -> shown(".uh-dialog .button").stream().filter(button -> button.getId() != null
                    && button.getId().startsWith("remove-")).map(ButtonBase.class::cast).findFirst().orElseThrow()
                    .fire());
        });
        press("tables", Place.Tab.HISTORY, "history-table");
    }

    private void routines() {
        press("bring-in", Place.Tab.ROUTINES, "routine-import");
        press("make", Place.Tab.ROUTINES, "routine-make");
        press("routine-menu", Place.Tab.ROUTINES, "more-my-lunch-reset");
        all.put("remind", () -> {
            all.get("routine-menu").run();
            robot.interact(() -> menus().getFirst().getItems().stream()
                    .filter(item -> "share-remind".equals(item.getId())).findFirst().orElseThrow().fire());
            hideMenus();
        });
        all.put("builder", this::build);
        all.put("builder-share", () -> {
            build();
            press("builder-share");
        });
        all.put("builder-preview", () -> {
            build();
            press("builder-preview");
        });
        all.put("row-menu", () -> {
            build();
            robot.interact(() -> Event.fireEvent(shown(".uh-routine-row").getFirst(), new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 300, 300, false, null)));
        });
        all.put("leave-builder", () -> {
            build();
            robot.interact(() -> ((ButtonBase) shown("#row-remove").getFirst()).fire());
            press("builder-back");
        });
    }

    private void settings() {
        press("delete-all", new Place.Choices("data"), "delete-all");
        all.put("choice", () -> open("look", ".uh-select"));
    }

    /// Opens the first list of a chapter that lies on the screen.
    private void open(String chapter, String selector) {
        samples.go(new Place.Choices(chapter));
        settle();
        robot.interact(() -> {
            var list = (ComboBoxBase<?>) shown(selector).getLast();
            list.requestFocus(); // which scrolls there
        });
        settle();
        robot.interact(() -> shown(selector).stream().map(node -> (ComboBoxBase<?>) node)
                .filter(list -> SEEN.contains(list.localToScene(list.getLayoutBounds()))).findFirst().orElseThrow()
                .show());
    }

    /// A routine of one's own in the builder.
    private void build() {
        samples.go(Place.Tab.ROUTINES);
        robot.interact(() -> press(shown("#routine-my-lunch-reset").getFirst(), KeyCode.ENTER));
        settle();
    }

    private void press(String name, Place place, String id) {
        all.put(name, () -> {
            samples.go(place);
            settle();
            press(id);
        });
    }

    private void over(String name, String screen, Runnable does) {
        all.put(name, () -> {
            samples.raise(screen);
            settle();
            does.run();
        });
    }

    private void begin(UnaryOperator<Settings> change, String routine) {
        samples.change(change);
        samples.screens().openSession(moves(routine), _ -> {});
        settle();
    }

    private static Settings unasked(Settings now) {
        return now.withSafety(now.safety().withSigns(Optional.empty()));
    }

    /// What a shipped routine consists of.
    private static List<Exercise> moves(String routine) {
        return timeline(routine).steps().stream().map(Step::exercise).distinct().toList();
    }

    private static Timeline timeline(String id) {
        var shipped = SampleScreens.shipped();
        return Timeline.of(shipped.routines().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(),
                shipped.catalog());
    }

    @SafeVarargs
    private static SessionState session(Duration time, Function<Moment, SessionEvent>... events) {
        var machine = new Session();
        SessionState state = machine.on(new SessionState.Idle(),
                new SessionEvent.Start(Sessions.START, timeline("desk-reset"))).state();
        for (var passed = Duration.ZERO; passed.compareTo(time) <= 0; passed = passed.plusSeconds(1)) {
            state = machine.on(state, new SessionEvent.Tick(Sessions.at(passed))).state();
        }
        for (var event : events) {
            state = machine.on(state, event.apply(Sessions.at(time))).state();
        }
        return state;
    }

    private static Settings answered(Settings now, WarningSign... signs) {
        var ids = Stream.of(signs).map(WarningSign::id).collect(Collectors.toSet());
        return now.withSafety(now.safety().withSigns(Optional.of(new SignAnswer(BreakStatuses.NOW, ids))));
    }

    private void card(BreakPhase phase, Optional<Duration> left, int snoozes) {
        var status = BreakStatuses.of(phase, left.map(BreakStatuses.NOW::plus), left.orElse(Duration.ZERO),
                Optional.empty(), Set.of(), Optional.empty());
        samples.screens().breaks(new BreakStatus(status.at(), status.phase(), status.due(), status.left(),
                status.every(), status.sitting(), status.sits(), status.next(), 3 - snoozes, snoozes < 3, true,
                status.undo(), status.quiet(), status.resumes(), status.opens(), status.today()));
        samples.screens().showCard();
        settle();
    }

    private void rest(String name, Arrival arrival, Duration passed) {
        all.put(name, () -> rest(arrival, passed));
    }

    private void rest(Arrival arrival, Duration passed) {
        samples.change(SampleOpenings::answered);
        samples.screens().openBreak(arrival, moves("desk-reset"), _ -> {});
        samples.screens().session(session(passed));
        settle();
        robot.interact(() -> samples.pass(Duration.ofSeconds(2))); // keys of whoever was typing are let go by at first
    }

    private void press(String id) {
        robot.interact(() -> ((ButtonBase) node(id)).fire());
        settle();
    }

    private void press(Node node, KeyCode code) {
        robot.interact(() -> {
            node.requestFocus();
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
    }

    private void key(EventType<KeyEvent> type, KeyCode code, String typed) {
        robot.interact(() -> {
            var scene = OpenScenes.front();
            var node = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
            Event.fireEvent(node, new KeyEvent(type, typed, "", code, false, false, false, false));
        });
        settle();
    }

    private Node node(String id) {
        return shown("#" + id).stream().findFirst().orElseThrow(() -> new AssertionError("nothing is #" + id));
    }

    private List<Node> shown(String selector) {
        return robot.lookup(selector).queryAll().stream().filter(Wording::isShown).toList();
    }

    private static List<ContextMenu> menus() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .filter(Window::isShowing).toList();
    }

    private void hideMenus() {
        robot.interact(() -> menus().forEach(ContextMenu::hide));
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
