package app.unhunch.ui.library;

import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.testfx.api.FxRobot;

/// What a library in a test asks for; `wall-slides` is on hold in it.
final class Asked {

    final List<Place> gone = new ArrayList<>();
    final List<Routine> played = new ArrayList<>();
    final List<Settings> saved = new ArrayList<>();
    final List<String> opened = new ArrayList<>();
    final List<RoutineChange> arranged = new ArrayList<>();
    final List<String> held = new ArrayList<>(List.of("wall-slides"));
    int again;
    int doctor;
    final LibraryPorts ports = new LibraryPorts(played::add, gone::add, () -> doctor++, _ -> {}, saved::add,
            arranged::add, new PackPorts(opened::add, () -> again++), () -> move -> held.contains(move.id()));

    /// The whole library in a window, with the shipped moves and figures.
    LibraryPage page(FxRobot robot) {
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
}
