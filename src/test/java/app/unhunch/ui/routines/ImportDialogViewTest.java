package app.unhunch.ui.routines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.store.RoutineFile;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.look.Look;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ImportDialogViewTest {

    private static final Routine NECK = Ready.routine("neck", "Neck", "chin-tuck", "cat-cow");

    private final FxRobot robot = new FxRobot();
    private final Ready ready = new Ready();
    private final DialogLayer layer = new DialogLayer();
    private final RoutinesViewModel model = new RoutinesViewModel(ready.ports(), Ready.SHIPPED.catalog(), Locale.UK);
    private ImportDialog imports;

    @BeforeEach
    void open() {
        robot.interact(() -> {
            imports = new ImportDialog(model, ready.ports().files(), () -> layer);
            model.show(Ready.stock(Ready.OWN));
            var scene = new Scene(layer, 900, 700);
            new Look().dress(scene);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void closeWindows() {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void aFileIsTakenAtOnce() {
        ready.onDisk.put("neck.json", RoutineFile.write(NECK));
        dropped("neck.json");
        assertEquals(List.of(new RoutineChange.Put(2, NECK)), ready.arranged);
        robot.interact(() -> model.undoProperty().get().orElseThrow().takeBack().run());
        assertEquals(new RoutineChange.Remove("neck"), ready.arranged.getLast());
    }

    @Test
    void filesThatComeTogetherAreTakenUnderIdsOfTheirOwnAndBackTogether() {
        ready.onDisk.put("one.json", RoutineFile.write(NECK));
        ready.onDisk.put("two.json", RoutineFile.write(NECK));
        dropped("one.json", "two.json");
        assertEquals(List.of("neck", "neck-2"), ready.arranged.stream()
                .map(change -> ((RoutineChange.Put) change).routine().id()).toList());
        robot.interact(() -> model.undoProperty().get().orElseThrow().takeBack().run());
        assertEquals(List.of(new RoutineChange.Remove("neck"), new RoutineChange.Remove("neck-2")),
                ready.arranged.subList(2, 4));
    }

    @Test
    void oneThatIsWrongIsToldWithLineAndColumnAndNothingIsTaken() {
        ready.onDisk.put("neck.json", RoutineFile.write(NECK));
        ready.onDisk.put("wrong.json", RoutineFile.write(NECK).replace("\"cat-cow\"", "7"));
        dropped("neck.json", "wrong.json");
        assertEquals(List.of(), ready.arranged);
        var line = ((Labeled) robot.lookup(".uh-code").query()).getText();
        assertTrue(line.matches("wrong\\.json:\\d+:\\d+: 'exercise' is 7, expected .*"), line);
        robot.interact(() -> Shots.save(robot.lookup("#trouble-close").query().getScene(), "routines-dropped"));
        robot.clickOn("#trouble-copy");
        robot.interact(() -> assertEquals(line, Clipboard.getSystemClipboard().getString()));
        robot.type(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#trouble-close").tryQuery().isPresent());
    }

    @Test
    void ofManyProblemsTheFirstTwelveAreTold() {
        var items = IntStream.range(0, 20).mapToObj(_ -> "{\"exercise\": 7}").collect(Collectors.joining(",\n"));
        ready.onDisk.put("many.json", "{\"id\": \"many\", \"name\": \"Many\", \"items\": [" + items + "]}");
        dropped("many.json");
        var lines = ((Labeled) robot.lookup(".uh-code").query()).getText().lines().toList();
        assertEquals(13, lines.size());
        assertTrue(lines.getLast().matches("and \\d+ more"), lines.getLast());
    }

    private void dropped(String... names) {
        robot.interact(() -> imports.bring(Stream.of(names).map(File::new).toList()));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
