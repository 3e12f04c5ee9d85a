package app.unhunch.ui.safety;

import app.unhunch.exercise.Exercise;
import app.unhunch.safety.WarningSign;
import app.unhunch.settings.Acknowledgement;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import app.unhunch.store.CatalogReader;
import app.unhunch.ui.disclaimer.Disclaimer;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.look.Look;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// A gate in a window, and what it does and keeps.
final class GateAtWork {

    static final ZonedDateTime TEN = ZonedDateTime.parse("2026-11-21T10:00:00+01:00[Europe/Berlin]");
    private static final List<Exercise> ALL = CatalogReader.shipped("en").value().catalog().exercises();
    static final Settings READ = Settings.DEFAULTS.withSafety(Settings.DEFAULTS.safety()
            .withDisclaimerAccepted(Optional.of(new Acknowledgement(Disclaimer.VERSION, LocalDate.of(2026, 11, 21)))));

    final List<String> done = new ArrayList<>();
    final List<Settings> saved = new ArrayList<>();
    final DialogLayer layer = new DialogLayer();
    final Gatekeeper gate = new Gatekeeper(
            new SafetyPorts(() -> TEN, saved::add, routine -> done.add("start " + routine), () -> done.add("stop"),
                    place -> done.add("go " + place), (URI address) -> done.add("browse " + address)),
            new Disclaimer(Locale.GERMANY), Locale.GERMANY);

    void open(FxRobot robot, Settings settings) {
        robot.interact(() -> {
            gate.show(settings);
            var stage = new Stage();
            var scene = new Scene(new StackPane(new StackPane(), layer), 960, 640);
            new Look().dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    void pass(FxRobot robot, String... moves) {
        var wanted = Stream.of(moves)
                .map(id -> ALL.stream().filter(move -> move.id().equals(id)).findFirst().orElseThrow()).toList();
        robot.interact(
                () -> gate.pass(layer, wanted, without -> done.add("begin " + without.stream().sorted().toList()),
                        () -> done.add("refused")));
    }

    static Settings answered(WarningSign... signs) {
        var ids = Stream.of(signs).map(WarningSign::id).toList();
        return READ.withSafety(READ.safety()
                .withSigns(Optional.of(new SignAnswer(TEN.toInstant(), Set.copyOf(ids)))));
    }

    static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
