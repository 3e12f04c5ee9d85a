package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FirstPictureViewTest {

    private final List<Integer> pictures = new ArrayList<>();
    private final List<Integer> laidIn = new ArrayList<>();

    @Test
    void eachPartIsLaidInBehindAPictureOfItsOwn(FxRobot robot) throws Exception {
        var whole = new CompletableFuture<Boolean>();
        robot.interact(() -> {
            var scene = new Scene(new Pane(), 300, 200);
            var first = new FirstPicture(new FxDoor(), scene, () -> IntStream.range(0, 3)
                    .mapToObj(part -> (Runnable) () -> laidIn.add(pictures.size())).toList());
            scene.addPostLayoutPulseListener(() -> pictures.add(laidIn.size()));
            var _ = first.whole().thenAccept(whole::complete);
            first.begin();
            first.begin();
            assertEquals(List.of(), laidIn, "nothing before the first picture");
            assertFalse(whole.isDone());
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        whole.get(10, TimeUnit.SECONDS);
        robot.interact(() -> {
            assertEquals(3, laidIn.size());
            assertEquals(List.of(0, 1, 2, 3), pictures.stream().distinct().toList(), "one more in each picture");
            assertEquals(laidIn.stream().distinct().toList(), laidIn);
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
    }
}
