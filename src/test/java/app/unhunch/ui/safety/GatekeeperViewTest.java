package app.unhunch.ui.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Exercise;
import app.unhunch.safety.Question;
import app.unhunch.safety.WarningSign;
import app.unhunch.settings.Acknowledgement;
import app.unhunch.settings.BladePain;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import app.unhunch.store.CatalogReader;
import app.unhunch.ui.Shots;
import app.unhunch.ui.disclaimer.Disclaimer;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Place;
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
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
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
class GatekeeperViewTest {

    private static final ZonedDateTime TEN = ZonedDateTime.parse("2026-11-21T10:00:00+01:00[Europe/Berlin]");
    private static final List<Exercise> ALL = CatalogReader.shipped("en").value().catalog().exercises();
    private static final Settings READ = Settings.DEFAULTS.withSafety(Settings.DEFAULTS.safety()
            .withDisclaimerAccepted(Optional.of(new Acknowledgement(Disclaimer.VERSION, LocalDate.of(2026, 11, 21)))));

    private final List<String> done = new ArrayList<>();
    private final List<Settings> saved = new ArrayList<>();
    private final DialogLayer layer = new DialogLayer();
    private final Gatekeeper gate = new Gatekeeper(
            new SafetyPorts(() -> TEN, saved::add, routine -> done.add("start " + routine), () -> done.add("stop"),
                    place -> done.add("go " + place), (URI address) -> done.add("browse " + address)),
            new Disclaimer(Locale.GERMANY), Locale.GERMANY);

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void beforeTheFirstSessionTheTextAndTheSignsAreOneScreenAnsweredByOneClick(FxRobot robot) {
        open(robot, Settings.DEFAULTS);
        pass(robot, "chin-tuck");
        robot.interact(() -> Shots.save(layer.getScene(), "safety-first-light"));
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(), done, "who presses Enter twice to begin has not answered");
        assertEquals("I have read this. None of these", words(robot, "#first-next"));
        robot.clickOn("#first-next");
        assertEquals(List.of("begin []"), done);
        assertEquals(READ.withSafety(READ.safety().withSigns(Optional.of(new SignAnswer(TEN.toInstant(), Set.of())))),
                saved.getLast());
        pass(robot, "cat-cow");
        assertEquals(List.of("begin []", "begin []"), done);
    }

    @Test
    void aSignOnTheFirstScreenSaysWhomToCall(FxRobot robot) {
        open(robot, Settings.DEFAULTS);
        pass(robot, "chin-tuck");
        robot.clickOn("#sign-fever");
        assertEquals("I have read this. Next", words(robot, "#first-next"));
        robot.type(KeyCode.ENTER);
        assertEquals("Call 112 now", words(robot, "#call-title"));
        assertEquals(Set.of("fever"), saved.getLast().safety().signs().orElseThrow().signs());
        assertTrue(saved.getLast().safety().accepted(1));
    }

    @Test
    void painBetweenTheShoulderBladesIsAskedAboutWhereItWasTicked(FxRobot robot) {
        open(robot, Settings.DEFAULTS);
        pass(robot, "chin-tuck");
        robot.clickOn("#sign-blades").clickOn("#first-next");
        assertEquals(List.of(), done);
        robot.clickOn("#blades-acknowledged");
        assertEquals(List.of("begin []"), done);
        assertEquals(BladePain.ACKNOWLEDGED, saved.getLast().safety().bladePain());
    }

    @Test
    void painBetweenTheShoulderBladesBesideASignMeansNoStrengthWorkWithoutAnotherQuestion(FxRobot robot) {
        open(robot, Settings.DEFAULTS);
        pass(robot, "chin-tuck");
        robot.clickOn("#sign-blades").clickOn("#sign-accident").clickOn("#first-next");
        assertEquals(1, robot.lookup("#call-title").queryAll().size());
        assertEquals(BladePain.ACKNOWLEDGED, saved.getLast().safety().bladePain());
    }

    @Test
    void fromTheFirstScreenTheOtherSignsAreReachedOrNothingIsSaid(FxRobot robot) {
        open(robot, Settings.DEFAULTS);
        pass(robot, "chin-tuck");
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("refused"), done);
        assertEquals(List.of(), saved);
        pass(robot, "chin-tuck");
        robot.clickOn("#check-more");
        for (var screen = 0; screen < 2; screen++) {
            robot.clickOn("#sign-none").clickOn("#check-next");
        }
        robot.clickOn("#blades-elsewhere");
        assertEquals(List.of("refused"), done, "the text was not said to be read");
        robot.clickOn("#disclaimer-accept");
        assertEquals(List.of("refused", "begin []"), done);
    }

    @Test
    void whoReadTheTextElsewhereAnswersTheSignsAlone(FxRobot robot) {
        open(robot, READ);
        pass(robot, "chin-tuck");
        robot.interact(() -> Shots.save(layer.getScene(), "safety-check-light"));
        robot.clickOn("#check-next");
        assertTrue(layer.openProperty().get(), "nothing was answered");
        robot.clickOn("#sign-none").clickOn("#check-next").clickOn("#blades-elsewhere");
        assertEquals(List.of("begin []"), done);
    }

    @Test
    void whoAnsweredTheSignsElsewhereReadsTheTextAlone(FxRobot robot) {
        open(robot, Settings.DEFAULTS.withSafety(answered().safety().withDisclaimerAccepted(Optional.empty())));
        pass(robot, "chin-tuck");
        robot.clickOn("#disclaimer-accept");
        assertEquals(List.of("begin []"), done);
    }

    @Test
    void whoWillNotAnswerDoesNotBegin(FxRobot robot) {
        open(robot, READ);
        pass(robot, "chin-tuck");
        robot.clickOn("#check-later");
        assertEquals(List.of("refused"), done);
        assertEquals(List.of(), saved);
    }

    @Test
    void enterGoesOnAndKeepsTheSignsAndEscapeIsNotNow(FxRobot robot) {
        open(robot, READ);
        pass(robot, "chin-tuck");
        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of("refused"), done);
        pass(robot, "chin-tuck");
        robot.clickOn("#sign-fever").type(KeyCode.ENTER);
        assertEquals(Set.of("fever"), saved.getLast().safety().signs().orElseThrow().signs());
    }

    @Test
    void noneRulesOutTheSignsAndTheOtherWayRound(FxRobot robot) {
        open(robot, READ);
        pass(robot, "chin-tuck");
        robot.clickOn("#sign-fever").clickOn("#sign-none").clickOn("#sign-accident").clickOn("#check-next");
        assertEquals(Set.of("accident"), saved.getLast().safety().signs().orElseThrow().signs());
    }

    @Test
    void anEmergencyLineStopsEverythingAndSaysWhomToCall(FxRobot robot) {
        open(robot, READ);
        pass(robot, "chin-tuck");
        robot.clickOn("#sign-chest-pain").clickOn("#check-next");
        assertEquals(List.of("stop"), done);
        assertEquals("Call 112 now", words(robot, "#call-title"));
        robot.interact(() -> Shots.save(layer.getScene(), "safety-call-light"));
        robot.clickOn("#call-change").interact(() -> layer.getScene().getFocusOwner());
        robot.write("110").clickOn("#number-save");
        assertEquals("Call 110 now", words(robot, "#call-title"));
        assertEquals(Optional.of("110"), saved.getLast().safety().emergencyNumber());
        robot.clickOn("#call-close");
        assertEquals(List.of("stop", "refused"), done);
        pass(robot, "walk-break");
        assertEquals("Call 110 now", words(robot, "#call-title"));
        assertEquals(0, robot.lookup("#sign-none").queryAll().size());
    }

    @Test
    void laterSignsComeOnFurtherScreensIfAskedForAndLeaveWalking(FxRobot robot) {
        open(robot, READ);
        pass(robot, "chin-tuck");
        robot.clickOn("#sign-none").clickOn("#check-more");
        robot.clickOn("#sign-none").clickOn("#check-next");
        robot.interact(() -> Shots.save(layer.getScene(), "safety-check-book-light"));
        robot.clickOn("#sign-cough").clickOn("#check-next");
        assertEquals(Set.of("cough"), saved.getLast().safety().signs().orElseThrow().signs());
        robot.interact(() -> Shots.save(layer.getScene(), "safety-hold-off-light"));
        assertEquals(List.of("refused"), done);
        robot.clickOn("#walk-use");
        assertEquals(List.of("refused", "start walking-break"), done);
        pass(robot, "walk-break");
        assertEquals(List.of("refused", "start walking-break", "begin []"), done);
    }

    @Test
    void whatWasLookedAtOpensTheGateAgain(FxRobot robot) {
        open(robot, answered(WarningSign.NIGHT_PAIN));
        pass(robot, "chin-tuck");
        robot.clickOn("#walk-checked");
        assertEquals(new SignAnswer(TEN.toInstant(), Set.of()), saved.getLast().safety().signs().orElseThrow());
        pass(robot, "chin-tuck");
        assertEquals(List.of("refused", "begin []"), done);
    }

    @Test
    void movesThatWaitAreNamedAndLeftOut(FxRobot robot) {
        open(robot, answered().withSafety(answered().safety().withConditions(Set.of("osteoporosis"))));
        pass(robot, "cat-cow", "chin-tuck", "band-row-standing");
        robot.interact(() -> Shots.save(layer.getScene(), "safety-held-light"));
        robot.clickOn("#held-without");
        assertEquals(List.of("begin [band-row-standing, cat-cow]"), done);
        pass(robot, "cat-cow");
        assertEquals(0, robot.lookup("#held-without").queryAll().size());
        robot.clickOn("#held-settings");
        assertEquals(List.of("begin [band-row-standing, cat-cow]", "refused",
                "go " + new Place.Choices("safety")), done);
    }

    @Test
    void aSignMarkedAfterASessionHoldsOffAndIsTakenBack(FxRobot robot) {
        open(robot, answered());
        robot.interact(() -> gate.mark(layer, WarningSign.ARM_PAIN));
        assertEquals(Set.of("arm-pain"), saved.getLast().safety().signs().orElseThrow().signs());
        robot.clickOn("#walk-checked");
        assertEquals(Set.of(), saved.getLast().safety().signs().orElseThrow().signs());
    }

    @Test
    void asAgainTheSignsComeOnAllThreeScreens(FxRobot robot) {
        open(robot, answered());
        robot.interact(() -> gate.ask(layer, Question.HIGH_PAIN));
        for (var screen = 0; screen < 3; screen++) {
            assertTrue(layer.openProperty().get());
            robot.clickOn("#sign-none").clickOn("#check-next");
        }
        assertFalse(layer.openProperty().get());
        assertEquals(List.of(), done);
    }

    @Test
    void everythingWorksByKeyboard(FxRobot robot) {
        open(robot, READ);
        pass(robot, "chin-tuck");
        tabTo(robot, "sign-none");
        robot.type(KeyCode.SPACE);
        tabTo(robot, "check-next");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ENTER); // not between the shoulder blades
        assertEquals(List.of("begin []"), done);
    }

    @Test
    void whoSkippedTheFirstStartIsAskedAboutTheShoulderBladesOnce(FxRobot robot) {
        open(robot, READ);
        pass(robot, "chin-tuck");
        robot.clickOn("#sign-none").clickOn("#check-next");
        robot.interact(() -> Shots.save(layer.getScene(), "safety-blades-light"));
        robot.clickOn("#blades-acknowledged");
        assertEquals(BladePain.ACKNOWLEDGED, saved.getLast().safety().bladePain());
        pass(robot, "cat-cow");
        assertEquals(List.of("begin []", "begin []"), done);
        pass(robot, "band-row-standing");
        assertEquals(1, robot.lookup("#held-close").queryAll().size());
    }

    @Test
    void whoChoseAnotherPlaceAtTheFirstStartIsNotAskedAboutThem(FxRobot robot) {
        open(robot, READ.withSetup(READ.setup().withBack(Set.of("neck"), Set.of())));
        pass(robot, "chin-tuck");
        robot.clickOn("#sign-none").clickOn("#check-next");
        assertEquals(List.of("begin []"), done);
    }

    /// Walks there, at most once around.
    private void tabTo(FxRobot robot, String id) {
        for (var step = 0; step < 20 && !id.equals(layer.getScene().getFocusOwner().getId()); step++) {
            robot.type(KeyCode.TAB);
        }
        assertEquals(id, layer.getScene().getFocusOwner().getId());
    }

    private void open(FxRobot robot, Settings settings) {
        robot.interact(() -> {
            gate.show(settings);
            var stage = new Stage();
            var scene = new Scene(new StackPane(new StackPane(), layer), 960, 640);
            new Look().dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    private void pass(FxRobot robot, String... moves) {
        var wanted = Stream.of(moves)
                .map(id -> ALL.stream().filter(move -> move.id().equals(id)).findFirst().orElseThrow()).toList();
        robot.interact(
                () -> gate.pass(layer, wanted, without -> done.add("begin " + without.stream().sorted().toList()),
                        () -> done.add("refused")));
    }

    private static Settings answered(WarningSign... signs) {
        var ids = Stream.of(signs).map(WarningSign::id).toList();
        return READ.withSafety(READ.safety()
                .withSigns(Optional.of(new SignAnswer(TEN.toInstant(), Set.copyOf(ids)))));
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
