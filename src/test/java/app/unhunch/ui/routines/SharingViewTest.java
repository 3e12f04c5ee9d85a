package app.unhunch.ui.routines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Exercise;
import app.unhunch.routine.RoutineChange;
import app.unhunch.text.Opened;
import app.unhunch.text.Texts;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.DialogLayer;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SharingViewTest {

    private final Ready ready = new Ready();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void whatIsPastedIsTakenUnderAnIdOfItsOwnAndCanBeTakenBack(FxRobot robot) {
        open(robot);
        robot.clickOn("#routine-import");
        robot.interact(() -> robot.lookup("#import-text").queryAs(TextArea.class).setText("{pasted}"));
        ready.read = new RoutineFiles.Read(List.of(), List.of("pasted:3:9: 'id' is 7, expected a text"));
        robot.clickOn("#import-add");
        assertEquals("pasted:3:9: 'id' is 7, expected a text",
                robot.lookup("#import-problems").queryAs(Label.class).getText());
        robot.interact(() -> Shots.save(robot.lookup("#import-add").query().getScene(), "routines-import"));
        assertEquals(List.of(), ready.arranged);
        ready.read = new RoutineFiles.Read(List.of(Ready.LUNCH), List.of());
        robot.clickOn("#import-add");
        var put = (RoutineChange.Put) ready.arranged.getFirst();
        assertEquals(List.of("{pasted}", "{pasted}"), ready.pasted);
        assertEquals("my-lunch-reset-2", put.routine().id());
        assertEquals(2, put.place());
        robot.clickOn("#undo");
        assertEquals(new RoutineChange.Remove("my-lunch-reset-2"), ready.arranged.getLast());
    }

    @Test
    void theTabKeyLeadsOutOfTheTextThatIsPasted(FxRobot robot) {
        open(robot);
        robot.clickOn("#routine-import");
        robot.interact(() -> robot.lookup("#import-text").queryAs(TextArea.class).setText("{pasted}"));
        robot.clickOn("#import-text").type(KeyCode.TAB);
        assertTrue(robot.lookup("#import-add").query().isFocused());
        assertEquals("{pasted}", robot.lookup("#import-text").queryAs(TextArea.class).getText());
    }

    @Test
    void aRoutineIsPrintedWithItsFigures(FxRobot robot) {
        robot.interact(() -> new Sharing(ready.ports(), Ready.gallery(), Texts.load("routines", Locale.UK),
                DialogLayer::new, Ready.SHIPPED::catalog, Locale.UK).print(Ready.LUNCH));
        var page = Opened.of(ready.printed.getFirst().html());
        assertEquals(List.of("My lunch reset"), page.all("h1"));
        assertEquals(6, page.all("svg").size());
        assertEquals("1. Shoulder rolls, big to small: 30 s each way", page.all("h2").getFirst());
        var steps = Ready.LUNCH.items().stream()
                .flatMap(item -> Ready.SHIPPED.catalog().find(item.exercise()).stream())
                .mapToInt(move -> move.words().steps().size()).sum();
        assertEquals(steps, page.all("li").size());
        assertTrue(page.all("p").getLast().length() > 50, "what to know before moving");
    }

    @Test
    void everyMoveWithAFigureCanBeDrawnForPaper(FxRobot robot) {
        robot.interact(() -> {
            var gallery = Ready.gallery();
            var drawn = Ready.SHIPPED.catalog().exercises().stream().map(Exercise::id).filter(gallery::has).toList();
            drawn.forEach(id -> Opened.of(gallery.drawing(id, 220, 150).orElseThrow()));
            assertTrue(drawn.size() > 60);
        });
    }

    @Test
    void timesAreReadAsPeopleWriteThem() {
        assertEquals(List.of(LocalTime.of(8, 30), LocalTime.of(15, 0)), ReminderDialog.times(" 8.30, 15:00 "));
        assertEquals(List.of(), ReminderDialog.times("8:30, noon"));
        assertEquals(List.of(), ReminderDialog.times("25:00"));
    }

    @Test
    void aReminderWithoutDaysOrTimesSaysWhatIsMissing(FxRobot robot) {
        open(robot);
        robot.clickOn("#more-" + Ready.CALL.id());
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#share-remind");
        WaitForAsyncUtils.waitForFxEvents();
        robot.doubleClickOn("#remind-times").type(KeyCode.DELETE);
        robot.interact(() -> robot.lookup("#remind-times").queryTextInputControl().setText("noon"));
        robot.clickOn("#remind-save");
        assertTrue(robot.lookup("Type times such as 8:30, 15:00.").tryQuery().isPresent());
        robot.interact(() -> Shots.save(robot.lookup("#remind-save").query().getScene(), "routines-remind"));
    }

    private void open(FxRobot robot) {
        robot.interact(ready::show);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
