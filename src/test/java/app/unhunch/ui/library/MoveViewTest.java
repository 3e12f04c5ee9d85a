package app.unhunch.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.DoseChange;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Stock;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.input.Clipboard;
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
class MoveViewTest {

    private static final Routine MINE = new Routine("my-evening", "My evening", "", Duration.ofSeconds(5),
            Duration.ofSeconds(10), Duration.ZERO, Set.of(),
            List.of(new RoutineItem("chin-tuck", DoseChange.NONE, Optional.empty(), List.of())));

    private final Asked asked = new Asked();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aMoveIsReadChangedAndStarted(FxRobot robot) {
        var page = asked.page(robot);
        robot.interact(() -> page.arrive(new Place.Move("seated-neck-side-bend")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            page.takeFocus();
            Shots.save(page.getScene(), "move-light");
        });
        robot.clickOn("#dose-hold .right");
        assertEquals("35 s", robot.lookup("#dose-hold .sb").<Labeled>query().getText());
        robot.clickOn("#move-star").clickOn("#move-doctor").clickOn("#move-start");
        assertEquals("seated-neck-side-bend", asked.played.getFirst().id());
        assertEquals(List.of("seated-neck-side-bend"), asked.saved.getLast().library().favourites());
        assertEquals(1, asked.doctor);
        robot.clickOn("#move-share");
        var share = robot.lookup("#move-share").queryButton();
        assertEquals("Copied", share.getAccessibleText());
        var name = Shelves.CATALOG.find("seated-neck-side-bend").orElseThrow().words().name();
        robot.interact(() -> assertEquals(name, Clipboard.getSystemClipboard().getString().lines().findFirst().get()));
        robot.interact(() -> page.arrive(new Place.Move("chin-tuck")));
        assertEquals("Copy as text", share.getAccessibleText());
        robot.clickOn("#move-back");
        assertEquals(List.of(Place.Tab.LIBRARY), asked.gone);
    }

    @Test
    void theStepsStayWithinTheirColumnWithLargeLettersInANarrowWindow(FxRobot robot) {
        var page = asked.page(robot);
        robot.interact(() -> page.arrive(new Place.Move("seated-neck-side-bend")));
        robot.interact(() -> {
            page.setStyle("-fx-font-size: 21px");
            page.getScene().getWindow().setWidth(888);
        });
        WaitForAsyncUtils.waitForFxEvents();
        var number = robot.lookup(".uh-step-number").query();
        var steps = number.getParent().localToScene(number.getParent().getLayoutBounds());
        var picture = robot.lookup(".uh-move-page-stage").query();
        assertEquals(picture.localToScene(picture.getLayoutBounds()).getMaxX(), steps.getMaxX(), 1);
    }

    @Test
    void aMoveOnHoldSaysSoAndCannotBeStarted(FxRobot robot) {
        var page = asked.page(robot);
        robot.interact(() -> page.arrive(new Place.Move("wall-slides")));
        robot.interact(() -> Shots.save(page.getScene(), "move-held"));
        assertTrue(robot.lookup("#move-start").queryButton().isDisabled());
        assertTrue(robot.lookup("On hold").tryQuery().isPresent());
    }

    @Test
    void aMoveIsAddedToARoutineFromItsPageInTheDoseThatIsShown(FxRobot robot) {
        var page = asked.page(robot);
        robot.interact(() -> {
            page.show(new Stock(Shelves.CATALOG, List.of(), new OwnRoutines(List.of(MINE), List.of()), List.of()));
            page.arrive(new Place.Move("seated-neck-side-bend"));
        });
        robot.clickOn("#dose-hold .right").clickOn("#move-add").clickOn("My evening");
        var put = (RoutineChange.Put) asked.arranged.getFirst();
        assertEquals(List.of("chin-tuck", "seated-neck-side-bend"),
                put.routine().items().stream().map(RoutineItem::exercise).toList());
        assertEquals(Optional.of(Duration.ofSeconds(35)), put.routine().items().getLast().dose().hold());
        robot.interact(() -> Shots.save(page.getScene(), "move-added"));
        robot.clickOn("#undo");
        assertEquals(new RoutineChange.Put(0, MINE), asked.arranged.getLast());
    }

    @Test
    void theKeysOfTheFigureAreItsOwnWhereverTheKeyboardIs(FxRobot robot) {
        var page = asked.page(robot);
        robot.interact(() -> {
            page.arrive(new Place.Move("seated-neck-side-bend"));
            page.takeFocus();
        });
        var place = robot.lookup(".slider").queryAs(Slider.class);
        robot.type(KeyCode.SPACE); // stops it
        var before = place.getValue();
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(before + .08, place.getValue(), .001);
        robot.type(KeyCode.TAB, KeyCode.LEFT);
        assertEquals(before + .04, place.getValue(), .001);
        assertEquals("move-add", page.getScene().getFocusOwner().getId());
        assertEquals(List.of(), asked.played);
        robot.interact(page::takeFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(1, asked.played.size());
    }

    @Test
    void withoutAFigureTheSpaceBarStartsAsOnAnyButton(FxRobot robot) {
        var page = asked.page(robot);
        robot.interact(() -> {
            page.arrive(new Place.Move("symptom-log"));
            page.takeFocus();
        });
        robot.type(KeyCode.SPACE);
        assertEquals(List.of("symptom-log"), asked.played.stream().map(Routine::id).toList());
    }
}
