package app.unhunch.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.breaks.PauseLength;
import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.safety.Band;
import app.unhunch.safety.Verdict;
import app.unhunch.safety.WarningSign;
import app.unhunch.settings.Settings;
import app.unhunch.ui.BreakStatuses;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.look.Look;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class TodayViewTest {

    private final ByHand later = new ByHand();
    private final List<BreakEvent> sent = new ArrayList<>();
    private final List<Integer> pain = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final List<Settings> saved = new ArrayList<>();
    private Verdict allowed = new Verdict.Allowed();
    private final TodayViewModel model = new TodayViewModel(
            new TodayPorts(event -> sent.add(event.apply(Sessions.START)),
                    () -> Sessions.START.wall().plus(later.now()),
                    score -> {
                        pain.add(score);
                        return () -> pain.removeIf(kept -> kept == score);
                    }, routine -> outside.add("start " + routine),
                    _ -> Optional.of(Sessions.timeline(List.of("look-far", "breath"))),
                    id -> id.equals("knot-release-short") ? Optional.of(Sessions.timeline(List.of("look-far")))
                            : Optional.empty(),
                    id -> Optional.of(Sessions.timeline(List.of("look-far", "breath"))), () -> allowed, saved::add,
                    place -> outside.add(place.toString())),
            later, Locale.UK);

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void thePageIsDrawnInBothThemesAndWithLargeText(FxRobot robot) {
        robot.interact(() -> {
            fill();
            Shots.draw(today(Optional.empty()), 980, 620,
                    look(Look.Tone.LIGHT, 100),
                    "today-light");
            Shots.draw(today(Optional.empty()), 980, 620,
                    look(Look.Tone.DARK, 100),
                    "today-dark");
            Shots.draw(today(Optional.empty()), 888, 620,
                    look(Look.Tone.LIGHT, 150),
                    "today-150");
        });
    }

    @Test
    void largeWordsTakeTheirRoomFromThePictureAndNotFromTheWindow(FxRobot robot) {
        robot.interact(() -> {
            model.show(History.of(List.of()));
            model.show(BreakStatuses.in(Duration.ofMinutes(34)));
            var view = today(Optional.of(new Person()));
            Shots.draw(view, 888, 640, look(Look.Tone.LIGHT, 150), "today-first-150");
            var stage = view.lookup(".uh-stage");
            assertTrue(stage.localToScene(stage.getLayoutBounds()).getMaxX() <= 888 - 32,
                    () -> stage.localToScene(stage.getLayoutBounds()).toString());
        });
    }

    @Test
    void aLowWindowHasALowerCard(FxRobot robot) {
        robot.interact(() -> {
            fill();
            var view = today(Optional.of(new Person()));
            Shots.draw(view, 888, 640, look(Look.Tone.LIGHT, 100), "today-low");
            var low = view.lookup(".uh-stage").getLayoutBounds().getHeight();
            Shots.draw(new StackPane(view), 888, 800, look(Look.Tone.LIGHT, 100), "today-high");
            var high = view.lookup(".uh-stage").getLayoutBounds().getHeight();
            assertTrue(high >= low + 26, low + " and " + high);
        });
    }

    private TodayView today(Optional<DeskFigure> figure) {
        var view = new TodayView(model, later, figure, Gallery.none());
        view.rest().forEach(Runnable::run);
        return view;
    }

    @Test
    void whatIsNextIsThereFirstAndStaysWhereItIsWhileTheRestIsLaidIn(FxRobot robot) {
        robot.interact(() -> {
            fill();
            model.rate(4);
            var view = new TodayView(model, later, Optional.of(new Person()), Gallery.none());
            Shots.draw(view, 980, 760, look(Look.Tone.LIGHT, 100), "today-first-picture");
            var first = places(view);
            assertEquals(List.of(0, 0, 0), parts(view));
            view.rest().forEach(Runnable::run);
            Shots.save(view.getScene(), "today-complete");
            assertEquals(first, places(view));
            assertEquals(List.of(1, 5, 1), parts(view));
        });
    }

    private static List<Bounds> places(TodayView view) {
        return Stream.of("#today-primary", "#today-skip", ".uh-stage", ".uh-card")
                .map(place -> view.lookup(place)).map(node -> node.localToScene(node.getLayoutBounds())).toList();
    }

    /// How many there are: all of the plan, breaks of the day, and one score of pain.
    private static List<Integer> parts(TodayView view) {
        return Stream.of("#plan-all", ".uh-rail-node", "#pain-4")
                .map(part -> view.lookupAll(part).size()).toList();
    }

    private static final class Person implements DeskFigure {

        private final Region node = new Region();

        @Override
        public Node node() {
            return node;
        }

        @Override
        public void slump(double how) {
            node.setOpacity(1 - how);
        }
    }

    @Test
    void aShortRhythmLeavesNothingOnTopOfAnother(FxRobot robot) {
        robot.interact(() -> {
            everyTenMinutes();
            var view = today(Optional.empty());
            for (var width : List.of(640, 888, 980)) {
                Shots.draw(today(Optional.empty()), width, 640,
                        look(Look.Tone.LIGHT, 100),
                        "today-often-" + width);
            }
            Shots.draw(view, 980, 640, look(Look.Tone.LIGHT, 115), "today-often");
            var rail = view.lookup(".uh-rail-line").getParent();
            assertEquals(List.of(), overlaps(rail.getChildrenUnmodifiable().stream()
                    .filter(node -> node instanceof Button && node.isVisible()).toList()));
            assertEquals(List.of(), overlaps(rail.getChildrenUnmodifiable().stream()
                    .filter(node -> node instanceof Label label && node.isVisible()
                            && label.getStyleClass().contains("cap"))
                    .toList()));
        });
    }

    private static List<String> overlaps(List<Node> nodes) {
        List<String> overlaps = new ArrayList<>();
        for (var i = 0; i < nodes.size(); i++) {
            for (var other : nodes.subList(i + 1, nodes.size())) {
                if (nodes.get(i).getBoundsInParent().intersects(other.getBoundsInParent())) {
                    overlaps.add(nodes.get(i) + " and " + other);
                }
            }
        }
        return overlaps;
    }

    private void everyTenMinutes() {
        List<Change> changes = new ArrayList<>();
        for (var at = Sessions.START.wall().withHour(9).withMinute(10); at.isBefore(Sessions.START.wall()); at = at
                .plusMinutes(12)) {
            changes.add(new Change.Add(at.toString(),
                    new Entry.Break(at, changes.size() % 3 == 0 ? BreakOutcome.SKIPPED : BreakOutcome.TAKEN,
                            "desk-reset", Duration.ofMinutes(2), Set.of())));
        }
        model.show(History.of(changes));
        var status = BreakStatuses.in(Duration.ofMinutes(4));
        model.show(new BreakStatus(status.at(), status.phase(), status.due(), status.left(), Duration.ofMinutes(10),
                Duration.ofMinutes(6), true, status.next(), 3, true, true, Optional.empty(), Set.of(),
                Optional.empty(), Optional.empty(), Duration.ofHours(3)));
    }

    @Test
    void buttonsMenusKeysAndScoresAsk(FxRobot robot) {
        robot.interact(() -> {
            fill();
            var stage = new Stage();
            var view = today(Optional.empty());
            var scene = new Scene(view, 960, 640);
            new Look().dress(scene);
            stage.setScene(scene);
            stage.show();
            view.takeFocus();
        });
        robot.clickOn("#today-primary").clickOn("#today-skip").clickOn("#today-pause").clickOn("For 1 h");
        robot.clickOn("#pain-4").clickOn("#undo");
        robot.type(KeyCode.K, KeyCode.DIGIT7);
        assertEquals(List.of(new BreakEvent.StartBreak(Sessions.START), new BreakEvent.Skip(Sessions.START),
                new BreakEvent.Pause(Sessions.START, new PauseLength.For(Duration.ofHours(1))),
                new BreakEvent.Skip(Sessions.START)), sent);
        assertEquals(List.of(7), pain);
    }

    @Test
    void theNextBreakIsMovedInTwoClicksOrByKeysAndBackInOne(FxRobot robot) {
        robot.interact(() -> {
            fill();
            var stage = new Stage();
            var view = today(Optional.empty());
            stage.setScene(new Scene(view, 960, 640));
            new Look().dress(stage.getScene());
            stage.show();
        });
        var next = robot.lookup(".uh-rail-node").queryAllAs(Button.class).stream()
                .filter(node -> node.getAccessibleText().contains("next break")).findFirst().orElseThrow();
        robot.interact(() -> {
            next.requestFocus();
            later.pass(Duration.ofMinutes(3));
        });
        assertEquals(next, next.getScene().getFocusOwner(), "the keyboard left the rail");
        robot.type(KeyCode.ENTER).clickOn("15 min later").clickOn("#undo");
        robot.clickOn(next).clickOn("30 min later");
        assertEquals(List.of(15, -15, 30).stream().map(minutes -> new BreakEvent.Move(Sessions.START,
                Duration.ofMinutes(minutes))).toList(), sent);
    }

    @Test
    void thePlanIsDrawnInItsStatesAndItsCardsAreClickedAndTyped(FxRobot robot) {
        robot.interact(() -> {
            fill();
            model.show(Settings.DEFAULTS.withPlan(
                    Settings.DEFAULTS.plan().withStarted(Optional.of(Sessions.START.wall().toLocalDate()))));
            Shots.draw(today(Optional.empty()), 980, 800,
                    look(Look.Tone.LIGHT, 100), "today-plan-light");
            Shots.draw(today(Optional.empty()), 888, 900,
                    look(Look.Tone.DARK, 115), "today-plan-narrow");
            allowed = new Verdict.WalkingOnly(Band.BOOK, Set.of(WarningSign.NUMBNESS));
            model.restock();
            Shots.draw(today(Optional.empty()), 980, 900,
                    look(Look.Tone.LIGHT, 100), "today-held");
            allowed = new Verdict.Allowed();
            model.restock();
            var stage = new Stage();
            var view = today(Optional.empty());
            stage.setScene(new Scene(view, 960, 900));
            new Look().dress(stage.getScene());
            stage.show();
            view.takeFocus();
        });
        robot.clickOn("#plan-card-afternoon").push(KeyCode.ALT, KeyCode.DIGIT3);
        assertEquals(List.of("start five-minute-plan", "start plan-1-evening"), outside);
        robot.interact(() -> robot.lookup("#plan-card-night").query().requestFocus());
        robot.type(KeyCode.ENTER);
        assertEquals("start plan-1-night", outside.getLast());
        assertEquals(List.of(), sent, "no break");
        assertEquals(List.of(), pain);
    }

    private void fill() {
        model.show(History.of(List.of(
                new Change.Add("1",
                        new Entry.Break(Sessions.START.wall().withHour(10).withMinute(0), BreakOutcome.TAKEN,
                                "desk-reset", Duration.ofMinutes(2), Set.of())),
                new Change.Add("2",
                        new Entry.Break(Sessions.START.wall().withHour(11).withMinute(0), BreakOutcome.SKIPPED,
                                "desk-reset", Duration.ZERO, Set.of())))));
        model.show(BreakStatuses.in(Duration.ofMinutes(34)));
    }

    private static Look.Choice look(Look.Tone tone, int percent) {
        return new Look.Choice(tone, Look.Contrast.NORMAL, Look.Motion.FULL, percent);
    }
}
