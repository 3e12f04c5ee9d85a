package app.unhunch.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.look.Look;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
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
class HistoryViewTest {

    private static final LocalDate TODAY = Sessions.START.wall().toLocalDate();

    private final ByHand later = new ByHand();
    private final DialogLayer notes = new DialogLayer();
    private final Kept kept = new Kept();
    private final List<String> asked = new ArrayList<>();
    private final HistoryViewModel model = new HistoryViewModel(new HistoryPorts(kept, () -> Sessions.START.wall(),
            _ -> {}, () -> asked.add("break"), (_, _, _) -> {},
            Printed.sheet(new ArrayList<>())), Locale.UK);

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void thePageIsDrawnInBothThemesWithLargeTextAndEmpty(FxRobot robot) {
        robot.interact(() -> {
            model.show(History.EMPTY);
            Shots.draw(view(), 980, 800, look(Look.Tone.LIGHT, 100), "history-empty");
            model.show(Past.of(Sessions.START.wall(), 3650));
            Shots.draw(view(), 980, 800, look(Look.Tone.LIGHT, 100), "history-light");
            Shots.draw(view(), 888, 640, look(Look.Tone.LIGHT, 150), "history-150");
            model.look(Range.YEAR);
            Shots.draw(view(), 980, 800, look(Look.Tone.DARK, 100), "history-dark");
        });
    }

    @Test
    void theFirstBreakIsOneClickAway(FxRobot robot) {
        robot.interact(() -> {
            model.show(History.EMPTY);
            show();
        });
        robot.clickOn("#history-start");
        assertEquals(List.of("break"), asked);
        assertTrue(robot.lookup("#history-export").queryButton().isDisabled());
    }

    @Test
    void linesThatMakeNoSenseAreToldAndShown(FxRobot robot) {
        robot.interact(() -> {
            model.show(History.EMPTY);
            show();
        });
        assertFalse(robot.lookup("#history-left-out").query().getParent().isVisible());
        robot.interact(() -> model.show(new LeftOut(List.of("desk.jsonl:3:1: the last line was cut off"))));
        robot.clickOn("#history-left-out");
        assertEquals(List.of("desk.jsonl:3:1: the last line was cut off"),
                robot.lookup(".uh-code").queryAllAs(Label.class).stream().map(Label::getText).toList());
        assertFalse(robot.lookup("#trouble-lines").query().isFocusTraversable());
        robot.clickOn("#trouble-close");
        assertTrue(robot.lookup(".uh-code").tryQuery().isEmpty());
    }

    @Test
    void manyLinesAreScrolledAndTheWayOutStaysInSight(FxRobot robot) {
        robot.interact(() -> {
            model.show(History.EMPTY);
            show();
            model.show(new LeftOut(Collections.nCopies(201, "desk.jsonl:3:1: the last line was cut off")));
        });
        robot.clickOn("#history-left-out");
        var close = robot.lookup("#trouble-close").query();
        assertTrue(close.localToScene(close.getBoundsInLocal()).getMaxY() < close.getScene().getHeight());
        assertTrue(robot.lookup("#trouble-lines").query().isFocusTraversable());
        assertTrue(robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText)
                .anyMatch(words -> words.startsWith("More than 200 lines")));
    }

    @Test
    void keysWalkTheDaysOpenOneAndTakeAnEntryAwayAndBack(FxRobot robot) {
        robot.interact(() -> {
            model.show(Past.of(Sessions.START.wall(), 30));
            show();
        });
        robot.type(KeyCode.LEFT);
        robot.interact(() -> model.show(Past.of(Sessions.START.wall(), 31))); // what others write takes no keyboard away
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        var open = model.dayProperty().get().orElseThrow();
        assertEquals(TODAY.minusDays(6), open.day());
        assertTrue(notes.openProperty().get());
        var first = open.lines().getFirst();
        robot.interact(() -> robot.lookup("#remove-" + first.id()).queryButton().fire());
        assertEquals(List.of(new Change.Delete(first.id(), Instant.EPOCH)), kept.changes());
        robot.interact(() -> model.undoProperty().get().orElseThrow().takeBack().run());
        assertEquals(2, kept.changes().size());
        robot.type(KeyCode.ESCAPE);
        assertFalse(notes.openProperty().get());
    }

    @Test
    void thePageTakesTheKeyboardOnceTheJournalIsRead(FxRobot robot) {
        robot.interact(this::show);
        robot.interact(() -> model.show(Past.of(Sessions.START.wall(), 30)));
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of(TODAY), model.dayProperty().get().map(DayScreen::day));
    }

    @Test
    void theKeyboardStaysOnTheButtonThatCorrectsASession(FxRobot robot) {
        var yesterday = TODAY.minusDays(TODAY.getDayOfWeek() == DayOfWeek.MONDAY ? 3 : 1);
        var past = Past.of(Sessions.START.wall(), 30);
        robot.interact(() -> {
            model.show(past);
            show();
            model.open(yesterday);
        });
        var id = model.dayProperty().get().orElseThrow().lines().stream().filter(line -> line.minutes().isPresent())
                .findFirst().orElseThrow().id();
        robot.interact(() -> robot.lookup("#more-" + id).query().requestFocus());
        robot.type(KeyCode.ENTER);
        robot.interact(() -> model.show(past.with(kept.changes().getFirst())));
        assertEquals("more-" + id, robot.lookup("#more-" + id).query().getScene().getFocusOwner().getId());
        assertEquals(1, kept.changes().size());
    }

    @Test
    void whoTakesAnEntryAwayIsAtTheNextOne(FxRobot robot) {
        var past = Past.of(Sessions.START.wall(), 30);
        robot.interact(() -> {
            model.show(past);
            show();
            model.open(TODAY.minusDays(6));
        });
        var lines = model.dayProperty().get().orElseThrow().lines();
        robot.interact(() -> robot.lookup("#remove-" + lines.get(0).id()).query().requestFocus());
        robot.type(KeyCode.ENTER);
        robot.interact(() -> model.show(past.with(kept.changes().getFirst())));
        assertEquals("remove-" + lines.get(1).id(), focused(robot));
    }

    @Test
    void aScoreThatIsChangedKeepsTheKeyboardInItsEntry(FxRobot robot) {
        var noon = TODAY.atTime(12, 0).atZone(Sessions.START.wall().getZone());
        var past = History.of(List.of(new Change.Add("a", new Entry.Pain(noon, 3)),
                new Change.Add("b", new Entry.Pain(noon.plusHours(1), 3))));
        robot.interact(() -> {
            model.show(past);
            show();
            model.open(TODAY);
        });
        robot.interact(() -> robot.lookup("#entry-b #pain-6").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> model.show(past.with(kept.changes().getFirst())));
        assertEquals("pain-6", focused(robot));
        assertTrue(robot.lookup("#entry-b #pain-6").query().isFocused());
    }

    private String focused(FxRobot robot) {
        return robot.lookup("#history-day-close").query().getScene().getFocusOwner().getId();
    }

    @Test
    void tablesStandBehindTheCharts(FxRobot robot) {
        robot.interact(() -> {
            model.show(Past.of(Sessions.START.wall(), 30));
            show();
        });
        assertTrue(robot.lookup("#history-heat").query().getParent().isVisible());
        robot.type(KeyCode.T);
        assertFalse(robot.lookup("#history-heat").query().getParent().isVisible());
        assertEquals(3, robot.lookup(".uh-table").queryAll().stream().filter(table -> table.isVisible()).count());
        robot.type(KeyCode.T);
        assertTrue(robot.lookup("#history-heat").query().getParent().isVisible());
    }

    private void show() {
        var stage = new Stage();
        var view = view();
        var scene = new Scene(new StackPane(view, notes), 960, 640);
        new Look().dress(scene);
        stage.setScene(scene);
        stage.show();
        view.takeFocus();
    }

    private HistoryView view() {
        return new HistoryView(model, later, () -> notes, Optional.empty());
    }

    private static Look.Choice look(Look.Tone tone, int percent) {
        return new Look.Choice(tone, Look.Contrast.NORMAL, Look.Motion.FULL, percent);
    }
}
