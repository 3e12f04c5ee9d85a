package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.PauseLength;
import app.unhunch.safety.Verdict;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Frames;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.remedies.RemediesPorts;
import app.unhunch.ui.remedies.RemediesViewModel;
import app.unhunch.ui.today.TodayPorts;
import app.unhunch.ui.today.TodayViewModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ShellViewTest {

    private static final Place MOVE = new Place.Move("chin-tuck");
    private static final Place OTHER = new Place.Move("cat-cow");

    private final List<BreakEvent> sent = new ArrayList<>();
    private final List<Place> arrived = new ArrayList<>();
    private final DialogLayer notes = new DialogLayer();
    private int helped;

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void numbersAndShortcutsOpenThePagesInTheOrderOfTheSidebar(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.DIGIT2);
        press(robot, KeyCode.COMMA);
        press(robot, KeyCode.DIGIT1);
        press(robot, KeyCode.DIGIT3);
        assertEquals(List.of(Place.Tab.TODAY, Place.Tab.LIBRARY, Place.Tab.SETTINGS, Place.Tab.TODAY), arrived);
    }

    @Test
    void breaksAreStartedAndPausedFromEveryPage(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.DIGIT2);
        press(robot, KeyCode.B);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).release(KeyCode.P, KeyCode.SHIFT, KeyCode.CONTROL);
        assertEquals(List.of(new BreakEvent.StartBreak(Sessions.START),
                new BreakEvent.Pause(Sessions.START, new PauseLength.For(Duration.ofHours(1)))), sent);
    }

    @Test
    void linksLeadBackTheWayTheyCameWithTheKeyboardWhereItWas(FxRobot robot) {
        var shell = open(robot);
        press(robot, KeyCode.DIGIT2);
        robot.clickOn("#library-other");
        robot.interact(() -> shell.go(MOVE));
        robot.interact(() -> shell.go(OTHER));
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertEquals("library-other", robot.lookup("#library-other").queryButton().getScene().getFocusOwner().getId());
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(Place.Tab.TODAY, Place.Tab.LIBRARY, MOVE, OTHER, MOVE, Place.Tab.LIBRARY), arrived);
    }

    @Test
    void aLinkToWhereTheUserCameFromIsTheWayBack(FxRobot robot) {
        var shell = open(robot);
        press(robot, KeyCode.DIGIT2);
        robot.interact(() -> shell.go(MOVE));
        robot.interact(() -> shell.go(Place.Tab.LIBRARY));
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(Place.Tab.TODAY, Place.Tab.LIBRARY, MOVE, Place.Tab.LIBRARY), arrived);
    }

    @Test
    void aSessionHasNoHiddenPagesBesideItAndTheyOpenAsEver(FxRobot robot) {
        var shell = open(robot);
        var page = new StackPane(new Button("later"));
        press(robot, KeyCode.DIGIT2);
        robot.interact(() -> {
            shell.lay(page);
            shell.lean();
            shell.lay(page);
            assertEquals(List.of(true), pages(shell));
            shell.full();
            shell.lay(page);
            assertEquals(List.of(true, false), pages(shell));
            shell.lean();
        });
        press(robot, KeyCode.DIGIT1);
        assertEquals(List.of(false, true), pages(shell));
    }

    private static List<Boolean> pages(Shell shell) {
        return ((StackPane) shell.getCenter()).getChildren().stream().map(Node::isVisible).toList();
    }

    @Test
    void aPageIsLaidAheadInItsSizeUnseenAndStaysWhereItIs(FxRobot robot) {
        var shell = open(robot);
        var page = new StackPane(new Button("later"));
        var seen = new ArrayList<Boolean>();
        robot.interact(() -> {
            Frames.visible(page.getChildren().getFirst()).subscribe(shown -> {
                seen.add(shown);
            });
            shell.lay(page);
            shell.lay(page);
        });
        WaitForAsyncUtils.waitForFxEvents();
        var first = robot.lookup("#today-other").query().getParent();
        assertEquals(first.getLayoutBounds().getWidth(), page.getWidth());
        assertTrue(((Region) page.getChildren().getFirst()).getWidth() > 0, "laid out");
        assertEquals(List.of(false), seen);
        press(robot, KeyCode.DIGIT2);
        assertTrue(first.getScene() != null && !first.isVisible(), "stays where it is");
        robot.interact(() -> page.setVisible(true));
        assertEquals(List.of(false, true), seen);
    }

    @Test
    void searchGoesToTheFieldOfThePageAndLeavesASlashInATextAlone(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.F);
        press(robot, KeyCode.DIGIT2);
        robot.write("/");
        var field = robot.lookup("#library-search").queryAs(TextField.class);
        assertTrue(field.isFocused());
        robot.write("a/?");
        assertEquals("a/?", field.getText());
        assertFalse(notes.openProperty().get());
    }

    @Test
    void aQuestionMarkShowsEveryKeyUntilEsc(FxRobot robot) {
        open(robot);
        robot.write("?");
        assertTrue(notes.openProperty().get());
        assertTrue(robot.lookup("Start a break now").tryQuery().isPresent());
        assertTrue(robot.lookup("A key of today").tryQuery().isPresent());
        robot.interact(() -> Shots.save(notes.getScene(), "key-sheet"));
        robot.type(KeyCode.ESCAPE);
        assertFalse(notes.openProperty().get());
    }

    @Test
    void theKeyboardMovesBetweenSidebarAndPage(FxRobot robot) {
        var shell = open(robot);
        press(robot, KeyCode.DIGIT2);
        robot.clickOn("#library-other").type(KeyCode.F6);
        assertEquals("nav-library", shell.getScene().getFocusOwner().getId());
        robot.type(KeyCode.F6);
        assertEquals("library-other", shell.getScene().getFocusOwner().getId());
    }

    @Test
    void arrowsInTheSidebarMoveTheKeyboardAndNotTheMarkOfThePage(FxRobot robot) {
        var shell = open(robot);
        robot.interact(() -> robot.lookup("#nav-today").query().requestFocus());
        robot.type(KeyCode.DOWN);
        assertEquals("nav-library", shell.getScene().getFocusOwner().getId());
        assertEquals(List.of("nav-today"), marked(robot));
        robot.type(KeyCode.SPACE);
        assertEquals(List.of("nav-library"), marked(robot));
        robot.clickOn("#nav-library");
        assertEquals(List.of("nav-library"), marked(robot));
    }

    @Test
    void helpIsReadWhereThereIsNoPageForIt(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.F1);
        assertEquals(1, helped);
    }

    @Test
    void aPageWithSomethingWrongIsMarkedInWordsToo(FxRobot robot) {
        var shell = open(robot);
        var link = robot.lookup("#nav-library").queryAs(ToggleButton.class);
        robot.interact(() -> shell.warn(Set.of(Place.Tab.LIBRARY)));
        assertEquals(link.getText() + ". Something is wrong there", link.getAccessibleText());
        assertTrue(link.lookup(".uh-nav-fault").isVisible());
        robot.interact(() -> shell.warn(Set.of()));
        assertEquals(link.getText(), link.getAccessibleText());
        assertFalse(link.lookup(".uh-nav-fault").isVisible());
    }

    private static List<String> marked(FxRobot robot) {
        return robot.lookup(".uh-nav").queryAllAs(ToggleButton.class).stream().filter(ToggleButton::isSelected)
                .map(ToggleButton::getId).toList();
    }

    private Shell open(FxRobot robot) {
        var today = new TodayViewModel(new TodayPorts(event -> sent.add(event.apply(Sessions.START)),
                Sessions.START::wall, _ -> () -> {}, _ -> {}, _ -> Optional.empty(),
                _ -> Optional.empty(), _ -> Optional.empty(),
                Verdict.Allowed::new, _ -> {}, _ -> {}), new ByHand(), Locale.UK);
        var made = new ArrayList<Shell>();
        robot.interact(() -> {
            var remedies = new RemediesViewModel(
                    new RemediesPorts(_ -> {}, Sessions.START::wall, _ -> {}, _ -> {}, _ -> {}, () -> Duration.ZERO,
                            _ -> {}, () -> {}),
                    Sessions.CATALOG, new ByHand(), Locale.UK);
            var shell = new Shell(List.of(
                    page(Place.Tab.TODAY).withKeys(() -> List.of(new KeySheet.Line("K", "A key of today"))),
                    searched(page(Place.Tab.LIBRARY)), page(Place.Tab.SETTINGS)), today, remedies, Locale.UK,
                    () -> notes,
                    () -> helped++);
            made.add(shell);
            var stage = new Stage();
            var scene = new Scene(new StackPane(shell, notes), 960, 640);
            new Look().dress(scene);
            stage.setScene(scene);
            stage.show();
            shell.takeFocus();
        });
        return made.getFirst();
    }

    private Page page(Place.Tab tab) {
        var name = tab.name().toLowerCase(Locale.ROOT);
        var first = new Button(name);
        var other = new Button("other");
        other.setId(name + "-other");
        var view = new VBox(first, other);
        return new Page(tab, name, Feather.SUN, () -> view, arrived::add, first::requestFocus);
    }

    private static Page searched(Page page) {
        var field = new TextField();
        field.setId("library-search");
        ((VBox) page.view().get()).getChildren().add(field);
        return page.withSearch(field::requestFocus);
    }

    private static void press(FxRobot robot, KeyCode code) {
        robot.press(KeyCode.CONTROL, code).release(code, KeyCode.CONTROL);
    }
}
