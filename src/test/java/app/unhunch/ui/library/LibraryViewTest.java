package app.unhunch.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.DoseChange;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Stock;
import app.unhunch.settings.Settings;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
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

    private static final Routine MINE = new Routine("my-evening", "My evening", "", Duration.ofSeconds(5),
            Duration.ofSeconds(10), Duration.ZERO, Set.of(),
            List.of(new RoutineItem("chin-tuck", DoseChange.NONE, Optional.empty(), List.of())));

    private final List<Place> gone = new ArrayList<>();
    private final List<Routine> played = new ArrayList<>();
    private final List<Settings> saved = new ArrayList<>();
    private final List<String> read = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final List<RoutineChange> arranged = new ArrayList<>();
    private int again;
    private int doctor;
    private final LibraryPorts ports = new LibraryPorts(played::add, gone::add, () -> doctor++, read::add, saved::add,
            arranged::add, new PackPorts(opened::add, () -> again++), () -> move -> move.id().equals("wall-slides"));

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
        assertEquals(List.of(new Place.Move(found.get(at).id())), gone);
        assertEquals(List.of(found.get(at).id()), saved.getFirst().library().favourites());
        assertEquals(found.get(at).id(), played.getFirst().id());
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
    void aMoveIsReadChangedAndStarted(FxRobot robot) {
        var page = page(robot);
        robot.interact(() -> page.arrive(new Place.Move("seated-neck-side-bend")));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            page.takeFocus();
            Shots.save(page.getScene(), "move-light");
        });
        robot.clickOn("#dose-hold .right");
        assertEquals("35 s", robot.lookup("#dose-hold .sb").<Labeled>query().getText());
        robot.clickOn("#move-star").clickOn("#move-doctor").clickOn("#move-start");
        assertEquals("seated-neck-side-bend", played.getFirst().id());
        assertEquals(List.of("seated-neck-side-bend"), saved.getLast().library().favourites());
        assertEquals(1, doctor);
        robot.clickOn("#move-share");
        var share = robot.lookup("#move-share").queryButton();
        assertEquals("Copied", share.getAccessibleText());
        var name = Shelves.CATALOG.find("seated-neck-side-bend").orElseThrow().words().name();
        robot.interact(() -> assertEquals(name, Clipboard.getSystemClipboard().getString().lines().findFirst().get()));
        robot.interact(() -> page.arrive(new Place.Move("chin-tuck")));
        assertEquals("Copy as text", share.getAccessibleText());
        robot.clickOn("#move-back");
        assertEquals(List.of(Place.Tab.LIBRARY), gone);
    }

    @Test
    void theStepsStayWithinTheirColumnWithLargeLettersInANarrowWindow(FxRobot robot) {
        var page = page(robot);
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
        var page = page(robot);
        robot.interact(() -> page.arrive(new Place.Move("wall-slides")));
        robot.interact(() -> Shots.save(page.getScene(), "move-held"));
        assertTrue(robot.lookup("#move-start").queryButton().isDisabled());
        assertTrue(robot.lookup("On hold").tryQuery().isPresent());
    }

    @Test
    void aPackWithAFaultIsShownWhereItMattersAndCanBeTurnedOff(FxRobot robot) {
        var page = page(robot);
        robot.interact(() -> page.show(new Stock(Shelves.CATALOG, List.of(), OwnRoutines.NONE, List.of(Shelves.ACME))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> Shots.save(page.getScene(), "library-fault"));
        robot.clickOn("#pack-file").clickOn("#pack-again").clickOn("#pack-copy").clickOn("#pack-off");
        assertEquals(List.of("/home/me/packs/acme-neck.json"), opened);
        assertEquals(1, again);
        assertEquals(Set.of("acme-neck"), saved.getLast().library().packsOff());
        robot.clickOn("#undo");
        assertEquals(Set.of(), saved.getLast().library().packsOff());
        robot.interact(() -> page.show(new Stock(Shelves.CATALOG, List.of(), OwnRoutines.NONE, List.of())));
        assertFalse(robot.lookup("#pack-fault").query().isVisible());
    }

    @Test
    void aMoveIsAddedToARoutineFromItsPageInTheDoseThatIsShown(FxRobot robot) {
        var page = page(robot);
        robot.interact(() -> {
            page.show(new Stock(Shelves.CATALOG, List.of(), new OwnRoutines(List.of(MINE), List.of()), List.of()));
            page.arrive(new Place.Move("seated-neck-side-bend"));
        });
        robot.clickOn("#dose-hold .right").clickOn("#move-add").clickOn("My evening");
        var put = (RoutineChange.Put) arranged.getFirst();
        assertEquals(List.of("chin-tuck", "seated-neck-side-bend"),
                put.routine().items().stream().map(RoutineItem::exercise).toList());
        assertEquals(Optional.of(Duration.ofSeconds(35)), put.routine().items().getLast().dose().hold());
        robot.interact(() -> Shots.save(page.getScene(), "move-added"));
        robot.clickOn("#undo");
        assertEquals(new RoutineChange.Put(0, MINE), arranged.getLast());
    }

    @Test
    void theMenuOfACardOpensStarsAndAddsToANewRoutine(FxRobot robot) {
        var page = page(robot);
        robot.interact(page::takeFocus);
        var card = robot.lookup("#library-grid").queryAs(Node.class);
        robot.interact(() -> card.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0,
                true, null)));
        robot.clickOn("#add-to-new");
        var made = ((RoutineChange.Put) arranged.getFirst()).routine();
        assertEquals("My routine", made.name());
        robot.rightClickOn(".uh-move").clickOn("#menu-star");
        assertEquals(1, saved.getLast().library().favourites().size());
    }

    @Test
    void aSearchAndAnotherOrderUseTheCardsThatAreThere(FxRobot robot) {
        var many = new LibraryViewModel(ports, Shelves.many(10_000), Locale.UK);
        open(robot, many, Look.Choice.PLAIN);
        var before = Set.copyOf(robot.lookup(".uh-move").queryAll());
        robot.interact(() -> many.search("12"));
        assertEquals(before, Set.copyOf(robot.lookup(".uh-move").queryAll()));
        robot.interact(() -> many.sort(Sort.NAME));
        assertEquals(before, Set.copyOf(robot.lookup(".uh-move").queryAll()));
    }

    @Test
    void thousandsOfMovesNeedNoMoreCardsThanFit(FxRobot robot) throws Exception {
        var many = new LibraryViewModel(ports, Shelves.many(10_000), Locale.UK);
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
        return new LibraryViewModel(ports, Shelves.CATALOG, Locale.UK);
    }

    private LibraryPage page(FxRobot robot) {
        var made = new ArrayList<LibraryPage>();
        robot.interact(() -> {
            var page = new LibraryPage(ports, Shelves.CATALOG, Shelves.gallery(),
                    (_, _) -> Subscription.EMPTY, Locale.UK);
            var scene = new Scene(page, 980, 900);
            new Look().dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            made.add(page);
        });
        return made.getFirst();
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
