package app.unhunch.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.Stock;
import app.unhunch.settings.Settings;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
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
class LibraryViewTest {

    private final Asked asked = new Asked();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void theLibraryIsDrawnInBothThemesAndWithLargeText(FxRobot robot) {
        for (var look : List.of(new Look.Choice(Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL, 100),
                new Look.Choice(Look.Tone.DARK, Look.Contrast.NORMAL, Look.Motion.FULL, 100),
                new Look.Choice(Look.Tone.LIGHT, Look.Contrast.HIGH, Look.Motion.FULL, 150))) {
            var scene = open(robot, model(), look);
            var name = look.tone() + "-" + look.textPercent();
            robot.interact(() -> Shots.save(scene, "library-" + name));
            assertTrue(robot.lookup(".uh-move").queryAll().size() >= 4, name);
        }
    }

    @Test
    void theKeyboardWalksOverTheCardsOpensStarsAndStarts(FxRobot robot) {
        var model = model();
        open(robot, model, Look.Choice.PLAIN);
        var found = model.screenProperty().get().found();
        robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT);
        var at = model.currentProperty().get();
        assertTrue(at > 1, "in the second row, was at " + at);
        robot.type(KeyCode.ENTER);
        robot.write("*");
        robot.type(KeyCode.SPACE);
        assertEquals(List.of(new Place.Move(found.get(at).id())), asked.gone);
        assertEquals(List.of(found.get(at).id()), asked.saved.getFirst().library().favourites());
        assertEquals(found.get(at).id(), asked.played.getFirst().id());
        robot.type(KeyCode.END);
        assertEquals(found.size() - 1, model.currentProperty().get());
        assertTrue(robot.lookup(found.getLast().words().shortName()).tryQuery().isPresent(), "the last is in sight");
    }

    @Test
    void searchFiltersAndEscWorkTogether(FxRobot robot) {
        var model = model();
        var scene = open(robot, model, Look.Choice.PLAIN);
        robot.clickOn("#library-search").write("shoulder");
        robot.clickOn("#filter-region");
        robot.type(KeyCode.DOWN, KeyCode.SPACE);
        assertEquals(new Filter(List.of(new Criterion.Serves(BodyRegion.SHOULDERS))),
                model.screenProperty().get().filter());
        robot.interact(() -> Shots.save(scene, "library-filtered"));
        robot.type(KeyCode.ESCAPE);
        assertEquals("filter-region", scene.getFocusOwner().getId());
        robot.clickOn("#filter-desk").clickOn("#filter-time").clickOn("Up to 1 min");
        assertEquals(3, model.screenProperty().get().filter().picked().size());
        robot.clickOn("#library-count").type(KeyCode.ESCAPE, KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertEquals("", robot.lookup("#library-search").queryAs(TextField.class).getText());
        assertEquals(Filter.NONE, model.screenProperty().get().filter());
    }

    @Test
    void aRegionIsPickedOnTheBodyAsInTheList(FxRobot robot) {
        var model = model();
        var scene = open(robot, model, Look.Choice.PLAIN);
        robot.clickOn("#filter-region").clickOn("#spot-right-shoulder");
        assertEquals(List.of(new Criterion.Serves(BodyRegion.SHOULDERS)),
                model.screenProperty().get().filter().picked());
        assertTrue(robot.lookup("#spot-left-shoulder").queryAs(ToggleButton.class).isSelected(), "both sides");
        assertTrue(robot.lookup("Shoulders").queryAllAs(CheckBox.class).stream().anyMatch(CheckBox::isSelected));
        robot.type(KeyCode.RIGHT, KeyCode.SPACE);
        assertEquals("spot-upper-back", scene.getFocusOwner().getId());
        assertEquals("Region: Shoulders, Upper back", model.pill(Facet.REGION));
        robot.interact(() -> Shots.save(scene, "library-regions"));
        robot.clickOn("#spot-left-shoulder");
        assertEquals(List.of(new Criterion.Serves(BodyRegion.UPPER_BACK)),
                model.screenProperty().get().filter().picked());
    }

    @Test
    void aNameThatIsCutOffIsToldUnderThePointerAndNoOther(FxRobot robot) {
        open(robot, model(), Look.Choice.PLAIN);
        var name = robot.lookup(".uh-move .t4").<Labeled>query();
        assertNull(name.getAccessibleHelp());
        robot.interact(() -> name.setText("Schulterblattmuskeldehnung am Schreibtisch"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Schulterblattmuskeldehnung am Schreibtisch", name.getAccessibleHelp());
    }

    @Test
    void aCardFollowsItsStarItsDoseAndWhatHoldsItWhileTheSameMovesAreShown(FxRobot robot) {
        var model = model();
        open(robot, model, Look.Choice.PLAIN);
        var first = model.screenProperty().get().found().getFirst();
        var card = robot.lookup(".uh-move").<MoveCard>queryAll().stream()
                .filter(each -> each.lookup(".t4") instanceof Labeled name && name.getText().equals("Neck side bend"))
                .findFirst().orElseThrow();
        assertEquals(List.of(false, false), List.of(card.star().isSelected(), card.lookup(".uh-chip").isVisible()));
        asked.held.add(first.id());
        robot.interact(() -> model.show(Settings.DEFAULTS.withLibrary(Settings.DEFAULTS.library()
                .withStarTurned(first.id()))));
        assertEquals(List.of(true, true), List.of(card.star().isSelected(), card.lookup(".uh-chip").isVisible()));
    }

    @Test
    void whereNothingMatchesOneButtonClearsEverything(FxRobot robot) {
        var model = model();
        var scene = open(robot, model, Look.Choice.PLAIN);
        robot.clickOn("#library-search").write("hamstrung");
        robot.clickOn("#filter-star");
        robot.interact(() -> Shots.save(scene, "library-empty"));
        robot.clickOn("#clear-all");
        assertEquals(LibraryScreen.Clear.NO, model.screenProperty().get().clear());
        assertEquals("", model.queryProperty().get());
    }

    @Test
    void aPackWithAFaultIsShownWhereItMattersAndCanBeTurnedOff(FxRobot robot) {
        var page = asked.page(robot);
        robot.interact(() -> page.show(new Stock(Shelves.CATALOG, List.of(), OwnRoutines.NONE, List.of(Shelves.ACME))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Shots.save(page.getScene(), "library-fault"));
        robot.clickOn("#pack-file").clickOn("#pack-again").clickOn("#pack-copy").clickOn("#pack-off");
        assertEquals(List.of("/home/me/packs/acme-neck.json"), asked.opened);
        assertEquals(1, asked.again);
        assertEquals(Set.of("acme-neck"), asked.saved.getLast().library().packsOff());
        robot.clickOn("#undo");
        assertEquals(Set.of(), asked.saved.getLast().library().packsOff());
        robot.interact(() -> page.show(new Stock(Shelves.CATALOG, List.of(), OwnRoutines.NONE, List.of())));
        assertFalse(robot.lookup("#pack-fault").query().isVisible());
    }

    @Test
    void aPackWithAFaultLeavesSearchAndCardsInAWindowThatWasMadeSmall(FxRobot robot) {
        var page = asked.page(robot);
        robot.interact(() -> page.show(new Stock(Shelves.CATALOG, List.of(), OwnRoutines.NONE, List.of(Shelves.ACME))));
        robot.interact(() -> page.getScene().getWindow().setHeight(640));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Shots.save(page.getScene(), "library-fault-small"));
        assertFalse(robot.lookup("#pack-copy").query().getParent().getParent().isVisible(), "its lines are put away");
        assertTrue(robot.lookup("#library-search").query().localToScene(0, 0).getY() > 0, "the search is in sight");
        assertTrue(robot.lookup("#library-grid").queryAs(Region.class).getHeight() > MoveCard.THUMB);
    }

    @Test
    void theMenuOfACardOpensStarsAndAddsToANewRoutine(FxRobot robot) {
        var page = asked.page(robot);
        robot.interact(page::takeFocus);
        var card = robot.lookup("#library-grid").queryAs(Node.class);
        robot.interact(() -> card.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0,
                true, null)));
        robot.clickOn("#add-to-new");
        var made = ((RoutineChange.Put) asked.arranged.getFirst()).routine();
        assertEquals("My routine", made.name());
        robot.rightClickOn(".uh-move").clickOn("#menu-star");
        assertEquals(1, asked.saved.getLast().library().favourites().size());
    }

    @Test
    void aSearchAndAnotherOrderUseTheCardsThatAreThere(FxRobot robot) {
        var many = new LibraryViewModel(asked.ports, Shelves.many(10_000), Locale.UK);
        open(robot, many, Look.Choice.PLAIN);
        var before = Set.copyOf(robot.lookup(".uh-move").queryAll());
        robot.interact(() -> many.search("12"));
        assertEquals(before, Set.copyOf(robot.lookup(".uh-move").queryAll()));
        robot.interact(() -> many.sort(Sort.NAME));
        assertEquals(before, Set.copyOf(robot.lookup(".uh-move").queryAll()));
    }

    @Test
    void thousandsOfMovesNeedNoMoreCardsThanFit(FxRobot robot) throws Exception {
        var many = new LibraryViewModel(asked.ports, Shelves.many(10_000), Locale.UK);
        open(robot, many, Look.Choice.PLAIN);
        var cards = robot.lookup(".uh-move").queryAll().size();
        assertTrue(cards < 60, cards + " cards");
        robot.type(KeyCode.END);
        assertEquals(9_999, many.currentProperty().get());
        assertTrue(robot.lookup(".uh-move").queryAll().size() < 60);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                () -> robot.lookup(".uh-move").queryAll().stream().anyMatch(card -> card.isVisible()));
    }

    private LibraryViewModel model() {
        return new LibraryViewModel(asked.ports, Shelves.CATALOG, Locale.UK);
    }

    private static Scene open(FxRobot robot, LibraryViewModel model, Look.Choice choice) {
        var made = new ArrayList<Scene>();
        robot.interact(() -> {
            var view = new LibraryView(model,
                    new PackViewModel(new PackPorts(_ -> {}, () -> {}), _ -> {}, (_, _) -> {}, model.texts()),
                    new Additions(_ -> {}, (_, _) -> {}, model.texts()),
                    Gallery.none());
            var scene = new Scene(view, 980, 800);
            var look = new Look();
            look.show(choice);
            look.dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            view.takeFocus();
            made.add(scene);
        });
        return made.getFirst();
    }
}
