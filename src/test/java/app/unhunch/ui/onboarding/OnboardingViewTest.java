package app.unhunch.ui.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.Acknowledgement;
import app.unhunch.settings.BladePain;
import app.unhunch.settings.CardUse;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SetupSettings.Step;
import app.unhunch.settings.SignAnswer;
import app.unhunch.ui.Shots;
import app.unhunch.ui.disclaimer.Disclaimer;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.safety.Gatekeeper;
import app.unhunch.ui.safety.SafetyPorts;
import app.unhunch.ui.settings.Errands;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
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
class OnboardingViewTest {

    private static final ZonedDateTime TEN = ZonedDateTime.parse("2026-11-21T10:00:00+01:00[Europe/Berlin]");

    private final ByHand later = new ByHand();
    private final List<String> done = new ArrayList<>();
    private final DialogLayer layer = new DialogLayer();
    private final Gatekeeper gate = new Gatekeeper(new SafetyPorts(() -> TEN, this::save, _ -> {}, () -> {}, _ -> {},
            _ -> {}), new Disclaimer(Locale.UK), Locale.UK);
    private final OnboardingViewModel model = new OnboardingViewModel(new OnboardingPorts(() -> TEN, this::save,
            score -> done.add("pain " + score), gate, () -> layer, errands(), wish -> done.add("log-in " + wish),
            routine -> done.add("start " + routine)));
    private Settings saved = Settings.DEFAULTS;

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void fiveClicksLeadToTheFirstMovement(FxRobot robot) {
        open(robot, Settings.DEFAULTS);
        robot.clickOn("#spot-neck").clickOn("#sign-none").clickOn("#setup-next").clickOn("#setup-next")
                .clickOn("#setup-next");
        assertEquals(List.of("notice", "log-in START", "start desk-reset"), done);
        assertFalse(model.activeProperty().get());
        assertEquals(Settings.DEFAULTS
                .withSafety(Settings.DEFAULTS.safety()
                        .withDisclaimerAccepted(
                                Optional.of(new Acknowledgement(Acknowledgement.CURRENT, TEN.toLocalDate())))
                        .withSigns(Optional.of(new SignAnswer(TEN.toInstant(), Set.of()))))
                .withSetup(Settings.DEFAULTS.setup().withStep(Step.DONE).withBack(Set.of("neck"), Set.of())), saved);
    }

    @Test
    void soDoTheSpaceBarAndEnter(FxRobot robot) {
        open(robot, Settings.DEFAULTS);
        robot.interact(() -> robot.lookup("#spot-neck").query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#sign-none").query().requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.ENTER).type(KeyCode.ENTER).type(KeyCode.ENTER);
        assertEquals(List.of("notice", "log-in START", "start desk-reset"), done);
        assertEquals(Set.of("neck"), saved.setup().spots());
    }

    @Test
    void theFirstDayHasRoomForTheRingOfTheKeyboard(FxRobot robot) {
        open(robot, at(Step.RHYTHM));
        var day = layer.getScene().getFocusOwner();
        var port = robot.lookup(".uh-pages > .viewport").query();
        var spare = port.sceneToLocal(day.localToScene(day.getLayoutBounds()));
        assertTrue(spare.getMinX() >= 4 && spare.getMinY() >= 4, spare.toString());
    }

    @Test
    void sixWithPainBetweenTheShoulderBlades(FxRobot robot) {
        open(robot, Settings.DEFAULTS);
        robot.clickOn("#spot-between-blades").clickOn("#sign-none").clickOn("#setup-next");
        robot.interact(() -> Shots.save(layer.getScene(), "onboarding-blades-light"));
        robot.clickOn("#blades-acknowledged").clickOn("#setup-next").clickOn("#setup-next");
        assertEquals(BladePain.ACKNOWLEDGED, saved.safety().bladePain());
        assertEquals(List.of("notice", "log-in START", "start desk-reset"), done);
    }

    @Test
    void theEmergencyLinesHaveToBeAnswered(FxRobot robot) {
        open(robot, Settings.DEFAULTS);
        var before = top(robot, "#sign-none");
        robot.clickOn("#setup-next");
        assertEquals(Step.WHERE, model.stepProperty().get());
        assertEquals(Settings.DEFAULTS, saved);
        assertFalse(robot.lookup("Pick what applies, or None of these.").queryAll().isEmpty());
        assertEquals(before, top(robot, "#sign-none"), 8, "the answers were moved by a line");
    }

    @Test
    void anEmergencyLineSaysWhomToCallAndNoSessionFollows(FxRobot robot) {
        open(robot, Settings.DEFAULTS);
        robot.clickOn("#sign-fever").clickOn("#setup-next");
        assertEquals(1, robot.lookup("#call-title").queryAll().size());
        robot.clickOn("#call-close").clickOn("#setup-next").clickOn("#setup-next");
        assertEquals(List.of("notice", "log-in START"), done);
        assertEquals(Set.of("fever"), saved.safety().signs().orElseThrow().signs());
    }

    @Test
    void furtherSignsComeIfTheyAreAskedFor(FxRobot robot) {
        open(robot, Settings.DEFAULTS);
        robot.clickOn("#sign-none").clickOn("#check-more");
        robot.clickOn("#check-next"); // not without an answer
        assertTrue(layer.openProperty().get());
        robot.clickOn(robot.lookup("#sign-cough").queryAll().isEmpty() ? "#sign-night-pain" : "#sign-cough");
        robot.clickOn("#check-next");
        robot.clickOn(robot.from(layer).lookup("#sign-none").queryLabeled()).clickOn("#check-next");
        assertEquals(Set.of("night-pain"), saved.safety().signs().orElseThrow().signs());
        robot.clickOn("#walk-use");
        assertEquals(Step.RHYTHM, model.stepProperty().get());
    }

    @Test
    void aHighScoreAsksForTheOtherSignsToo(FxRobot robot) {
        open(robot, Settings.DEFAULTS);
        robot.type(KeyCode.DIGIT7).clickOn("#sign-none").clickOn("#setup-next");
        assertTrue(layer.openProperty().get());
        for (var screen = 0; screen < 2; screen++) {
            robot.clickOn(robot.from(layer).lookup("#sign-none").queryLabeled()).clickOn("#check-next");
        }
        assertFalse(layer.openProperty().get());
        assertEquals(List.of("pain 7"), done);
    }

    @Test
    void hoursRhythmArrivalAndSoundAreKeptAtOnce(FxRobot robot) {
        open(robot, at(Step.RHYTHM));
        robot.clickOn("#day-saturday").clickOn("45 min").clickOn("1 min").clickOn("#arrival-quiet");
        assertFalse(saved.hours().on(DayOfWeek.SATURDAY).isEmpty());
        assertEquals(Duration.ofMinutes(45), saved.breaks().every());
        assertEquals(Duration.ofMinutes(1), saved.breaks().length());
        robot.clickOn("#setup-next").clickOn("#sound-chime").clickOn("#sound-listen").clickOn("#notice-no")
                .clickOn("#log-in").clickOn("#setup-skip");
        assertFalse(saved.sound().cues());
        assertEquals(CardUse.ALWAYS, saved.breaks().card());
        assertEquals(List.of("notice", "listen CUE", "log-in LEAVE"), done);
    }

    @Test
    void itGoesOnWhereItWasLeftAndNotAgainOnceItWasSkipped(FxRobot robot) {
        open(robot, at(Step.SOUND));
        assertEquals(Step.SOUND, model.stepProperty().get());
        robot.type(KeyCode.ALT).press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        assertEquals(Step.RHYTHM, model.stepProperty().get());
        robot.clickOn("#setup-skip");
        assertEquals(Step.DONE, saved.setup().step());
        var again = new OnboardingViewModel(model.ports());
        robot.interact(() -> again.show(saved));
        assertFalse(again.activeProperty().get());
    }

    @Test
    void theStepsAreDrawnInBothThemesAndWithLargeText(FxRobot robot) {
        robot.interact(() -> {
            save(Settings.DEFAULTS.withSetup(Settings.DEFAULTS.setup().withBack(Set.of("neck", "between-blades"),
                    Set.of("stiff"))));
            model.show(saved);
            for (var step = 1; step <= 3; step++) {
                for (var tone : Look.Tone.values()) {
                    Shots.draw(view(), 1000, 800, new Look.Choice(tone, Look.Contrast.NORMAL, Look.Motion.FULL, 100),
                            "onboarding-" + step + "-" + tone.name().toLowerCase(Locale.ROOT));
                }
                Shots.draw(view(), 960, 640, new Look.Choice(Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL,
                        150), "onboarding-" + step + "-150");
                if (step == 1) {
                    model.answer(Set.of());
                    layer.close();
                } else {
                    model.next();
                }
            }
        });
    }

    private void open(FxRobot robot, Settings settings) {
        robot.interact(() -> {
            save(settings);
            model.show(settings);
            var stage = new Stage();
            var view = view();
            var scene = new Scene(new StackPane(view, layer), 1000, 860);
            new Look().dress(scene);
            stage.setScene(scene);
            stage.show();
            view.takeFocus();
        });
    }

    private OnboardingView view() {
        return new OnboardingView(model, later, Locale.UK, Optional.empty());
    }

    private void save(Settings settings) {
        saved = settings;
        gate.show(settings);
        model.show(settings);
    }

    private static Settings at(Step step) {
        return Settings.DEFAULTS.withSetup(Settings.DEFAULTS.setup().withStep(step)).withSafety(
                Settings.DEFAULTS.safety().withDisclaimerAccepted(
                        Optional.of(new Acknowledgement(Acknowledgement.CURRENT, LocalDate.of(2026, 11, 21))))
                        .withSigns(Optional.of(new SignAnswer(TEN.toInstant(), Set.of()))));
    }

    private Errands errands() {
        return (Errands) Proxy.newProxyInstance(Errands.class.getClassLoader(), new Class<?>[]{Errands.class},
                (_, method, arguments) -> {
                    done.add(method.getName().equals("tryNotice") ? "notice" : method.getName() + " " + arguments[0]);
                    return null;
                });
    }

    private static double top(FxRobot robot, String query) {
        var node = robot.lookup(query).query();
        return node.localToScene(node.getBoundsInLocal()).getMinY();
    }
}
