package app.unhunch.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Exercise;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.LiveText;
import app.unhunch.ui.look.Look;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
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
class MoveGridTest {

    private final LibraryPorts ports = new LibraryPorts(_ -> {}, _ -> {}, () -> {}, _ -> {}, _ -> {}, _ -> {},
            new PackPorts(_ -> {}, () -> {}), () -> _ -> false);
    private final LibraryViewModel model = new LibraryViewModel(ports, Shelves.many(10_000), Locale.UK);
    private final List<String> pictures = new ArrayList<>();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aLetterOfTheSearchWritesEachCardOnce(FxRobot robot) {
        open(robot);
        for (var typed : List.of("9", "99", "999", "99", "")) {
            robot.interact(pictures::clear);
            robot.interact(() -> model.search(typed));
            robot.interact(() -> {}); // the layout of the next pulse
            assertEquals(new HashSet<>(pictures).size(), pictures.size(), typed + ": " + pictures);
            assertEquals(inSight(robot), model.screenProperty().get().found().stream().map(Exercise::id)
                    .limit(inSight(robot).size()).toList(), typed);
        }
    }

    @Test
    void theThumbBesideThousandsOfRowsIsLongEnoughToBeHeld(FxRobot robot) {
        open(robot);
        var thumb = robot.lookup(".scroll-bar:vertical > .thumb").queryAs(Region.class);
        assertTrue(thumb.getHeight() >= 24, "so high: " + thumb.getHeight());
    }

    private List<String> inSight(FxRobot robot) {
        return robot.lookup(".uh-move").<MoveCard>queryAll().stream().filter(Node::isVisible)
                .map(MoveCard::getParent).map(MoveCell.class::cast)
                .filter(cell -> cell.getParent().isVisible())
                .sorted((one, other) -> Integer.compare(one.getIndex(), other.getIndex()))
                .map(cell -> cell.getItem().id()).toList();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            var additions = new Additions(_ -> {}, (_, _) -> {}, model.texts());
            var grid = new MoveGrid(model, new MoveMenu(model, additions), counting(), new Label(), new LiveText());
            var scene = new Scene(grid, 980, 800);
            new Look().dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
    }

    private Gallery counting() {
        return new Gallery() {

            @Override
            public boolean has(String exercise) {
                return true;
            }

            @Override
            public Optional<Region> thumb(String exercise, double width, double height) {
                pictures.add(exercise);
                return Optional.of(new Region());
            }
        };
    }
}
