package app.unhunch.ui.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.safety.WarningSign;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import app.unhunch.store.CatalogReader;
import app.unhunch.text.Paper;
import app.unhunch.text.SafetyWords;
import app.unhunch.ui.Shots;
import app.unhunch.ui.disclaimer.Disclaimer;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Papers;
import app.unhunch.ui.kit.Sheet;
import app.unhunch.ui.look.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SafetyViewTest {

    private static final ZonedDateTime TEN = ZonedDateTime.parse("2026-11-21T10:00:00+01:00[Europe/Berlin]");

    private final List<String> done = new ArrayList<>();
    private final List<Settings> saved = new ArrayList<>();
    private final DialogLayer layer = new DialogLayer();
    private final SafetyPorts ports = new SafetyPorts(() -> TEN, saved::add, routine -> done.add("start " + routine),
            () -> {}, _ -> {}, address -> done.add("browse " + address.getScheme()));
    private final Gatekeeper gate = new Gatekeeper(ports, new Disclaimer(Locale.UK), Locale.UK);
    @TempDir
    private Path folder;

    /// Writes pages into a folder, and tells what the last one was called.
    private final Papers files = new Papers() {

        @Override
        public void print(Paper paper, Consumer<Optional<String>> then) {
            save(paper, folder.resolve(paper.title() + ".html"), then);
        }

        @Override
        public void save(Paper paper, Path to, Consumer<Optional<String>> then) {
            try {
                Files.writeString(to, paper.html());
                then.accept(Optional.empty());
            } catch (IOException no) {
                then.accept(Optional.of("no room"));
            }
        }
    };
    private final SafetyViewModel model = new SafetyViewModel(ports, gate,
            CatalogReader.shipped("en").value().catalog(), new Sheet(() -> new Paper("Summary", Locale.UK), files),
            Locale.UK);

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void thePageIsDrawnInBothThemesAndWithLargeText(FxRobot robot) {
        robot.interact(() -> {
            show(Settings.DEFAULTS);
            Shots.draw(view(), 980, 1000, look(Look.Tone.LIGHT, 100), "safety-light");
            Shots.draw(view(), 980, 1000, look(Look.Tone.DARK, 100), "safety-dark");
            Shots.draw(view(), 888, 1000, look(Look.Tone.LIGHT, 150), "safety-150");
        });
    }

    @Test
    void theNumberIsThatOfTheCountryUntilTheUserHasAnother(FxRobot robot) {
        open(robot);
        assertEquals("999", robot.lookup("#safety-number").queryAs(Labeled.class).getText());
        robot.clickOn("#safety-change").write("call me").clickOn("#number-save");
        assertEquals(List.of(), saved);
        robot.interact(() -> robot.lookup("#number-field").queryTextInputControl().clear());
        robot.clickOn("#number-field").write("112").clickOn("#number-save");
        assertEquals(Optional.of("112"), saved.getLast().safety().emergencyNumber());
        robot.interact(() -> show(saved.getLast()));
        assertEquals("112", robot.lookup("#safety-number").queryAs(Labeled.class).getText());
    }

    @Test
    void sourcesOpenInTheBrowserAndButtonsAsk(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#safety-sources").queryButton().fire());
        robot.clickOn(robot.lookup(".hyperlink").queryAllAs(Hyperlink.class).stream()
                .filter(link -> link.getId() == null).findFirst().orElseThrow());
        robot.clickOn("#sources-close");
        robot.interact(() -> {
            robot.lookup("#safety-gentle").queryButton().fire();
            robot.lookup("#safety-check").queryButton().fire();
        });
        assertEquals(List.of("browse https", "start five-minute-plan", "check"), done);
    }

    @Test
    void thePageIsPrintedWithEverySignAndTheUsersNumber(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> show(Settings.DEFAULTS.withSafety(Settings.DEFAULTS.safety()
                .withEmergencyNumber(Optional.of("110")))));
        robot.clickOn("#safety-print");
        var read = Files.readString(folder.resolve("When to see a doctor.html"));
        var words = new SafetyWords(Locale.UK);
        assertEquals(List.of(), Stream.of(WarningSign.values()).map(words::sign).filter(sign -> !read.contains(sign))
                .toList());
        assertEquals(List.of(), IntStream.rangeClosed(1, 10).mapToObj(n -> words.texts().get("question." + n))
                .filter(question -> !read.contains(question)).toList());
        assertTrue(read.contains("Emergency: call now, 110"), read);
        assertEquals("The page opens in your browser, which prints it.",
                robot.lookup("#safety-printed").queryAs(Label.class).getText());
    }

    @Test
    void theSummaryForTheDoctorIsKeptAsAFileAndAFailureIsSaid(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> model.saveSummary(folder.resolve("mine.html")));
        assertTrue(Files.readString(folder.resolve("mine.html")).contains("<h1>Summary</h1>"));
        robot.interact(() -> model.saveSummary(folder.resolve("missing").resolve("mine.html")));
        assertEquals("That did not work: no room", model.printedProperty().get());
    }

    @Test
    void whatTheLastAnswerAllowsIsSaid(FxRobot robot) {
        open(robot);
        assertEquals("The safety check has to be answered before the next session.",
                model.statusProperty().get());
        robot.interact(() -> show(answered("night-pain")));
        assertEquals("Walking breaks only since 09:00.", model.statusProperty().get());
        robot.interact(() -> robot.lookup("#safety-checked").queryButton().fire());
        assertEquals(Set.of(), saved.getLast().safety().signs().orElseThrow().signs());
        robot.interact(() -> show(answered("fever")));
        assertEquals("No exercise until tomorrow 09:00.", model.statusProperty().get());
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            show(Settings.DEFAULTS);
            var stage = new Stage();
            var scene = new Scene(new StackPane(view(), layer), 980, 640);
            new Look().dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    private SafetyView view() {
        return new SafetyView(model, () -> layer, () -> done.add("check"), () -> done.add("disclaimer"));
    }

    private void show(Settings settings) {
        gate.show(settings);
        model.show(settings);
    }

    private static Settings answered(String sign) {
        return Settings.DEFAULTS.withSafety(Settings.DEFAULTS.safety()
                .withSigns(Optional.of(new SignAnswer(TEN.minusHours(1).toInstant(), Set.of(sign)))));
    }

    private static Look.Choice look(Look.Tone tone, int percent) {
        return new Look.Choice(tone, Look.Contrast.NORMAL, Look.Motion.FULL, percent);
    }
}
