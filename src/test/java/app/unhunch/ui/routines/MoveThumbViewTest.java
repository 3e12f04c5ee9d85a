package app.unhunch.ui.routines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.Exercise;
import app.unhunch.ui.Shots;
import app.unhunch.ui.look.Look;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
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
class MoveThumbViewTest {

    /// Pixels of a thumb that differ from its ground: the least that anything can be told from.
    private static final int INK = 60;

    private final Map<String, MoveThumb> thumbs = new LinkedHashMap<>();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void everyMoveOfTheCatalogHasAPictureInTheListsOfARoutine(FxRobot robot) throws TimeoutException {
        var moves = Ready.SHIPPED.catalog().exercises().stream().map(Exercise::id).toList();
        open(robot, moves);
        robot.interact(() -> assertEquals(List.of(), moves.stream().filter(move -> ink(thumbs.get(move)) < INK)
                .toList()));
    }

    @Test
    void aRestAndAMoveThatIsGoneHaveASignOfTheirOwn(FxRobot robot) throws TimeoutException {
        open(robot, List.of(Finder.REST, "gone", "hot-bath"));
        assertEquals(List.of(), thumbs.keySet().stream().filter(move -> thumbs.get(move).getChildren().isEmpty())
                .toList());
    }

    private void open(FxRobot robot, List<String> moves) throws TimeoutException {
        robot.interact(() -> {
            var gallery = Ready.gallery();
            moves.forEach(move -> {
                var thumb = new MoveThumb(gallery, Ready.SHIPPED.catalog()::find, RowNode.THUMB_WIDE,
                        RowNode.THUMB_HIGH);
                thumb.show(move);
                thumbs.put(move, thumb);
            });
            var flow = new FlowPane(6, 6);
            flow.getChildren().setAll(thumbs.values());
            var look = new Look();
            var scene = new Scene(flow, 980, 900);
            look.dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> thumbs.values().stream()
                .flatMap(thumb -> thumb.lookupAll(".image-view").stream()).map(ImageView.class::cast)
                .noneMatch(view -> view.getImage() == null));
        robot.interact(
                () -> Shots.save(thumbs.values().iterator().next().getScene(), "routines-thumbs-" + moves.size()));
    }

    private static long ink(MoveThumb thumb) {
        WritableImage image = thumb.snapshot(null, null);
        var ground = image.getPixelReader().getArgb(12, 2);
        var width = (int) image.getWidth();
        return IntStream.range(0, width * (int) image.getHeight())
                .filter(at -> image.getPixelReader().getArgb(at % width, at / width) != ground).count();
    }
}
