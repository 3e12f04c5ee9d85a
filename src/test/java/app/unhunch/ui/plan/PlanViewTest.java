package app.unhunch.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.Exercise;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.safety.Verdict;
import app.unhunch.settings.Language;
import app.unhunch.settings.PlanPace;
import app.unhunch.settings.PlanSettings;
import app.unhunch.settings.Settings;
import app.unhunch.text.Languages;
import app.unhunch.text.Paper;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Select;
import app.unhunch.ui.look.Look;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
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
class PlanViewTest {

    private static final ZonedDateTime AFTERNOON = Sessions.START.wall();

    private final List<PlanSettings> saved = new ArrayList<>();
    private final List<String> started = new ArrayList<>();
    private final ByHand later = new ByHand();
    private final DialogLayer layer = new DialogLayer();
    private final PrintedPapers papers = new PrintedPapers();
    private Predicate<Exercise> held = _ -> false;
    private Verdict allowed = new Verdict.Allowed();
    private final PlanPorts ports = new PlanPorts(settings -> saved.add(settings.plan()),
            started::add, _ -> Optional.of(Sessions.timeline(List.of("look-far", "breath"))), () -> held, () -> allowed,
            () -> layer, papers, _ -> {},
            () -> AFTERNOON);
    private final PlanViewModel model = new PlanViewModel(ports, Locale.UK);

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void thePageIsDrawnInEachStateInBothThemesAndWithLargeText(FxRobot robot) {
        robot.interact(() -> {
            draw(980, Look.Tone.LIGHT, 100, "plan-not-started");
            run();
            draw(980, Look.Tone.LIGHT, 100, "plan-running");
            draw(980, Look.Tone.DARK, 100, "plan-dark");
            draw(888, Look.Tone.LIGHT, 150, "plan-150");
        });
    }

    @Test
    void thePlanIsStartedAndWalkedByKeyboard(FxRobot robot) {
        robot.interact(() -> {
            var view = new PlanView(model, later, Gallery.none());
            var stage = new Stage();
            stage.setScene(new Scene(view, 980, 800));
            new Look().dress(stage.getScene());
            stage.show();
            view.takeFocus();
        });
        robot.type(KeyCode.SPACE);
        assertEquals(Optional.of(AFTERNOON.toLocalDate()), saved.getFirst().started());
        robot.interact(this::run);
        robot.interact(() -> robot.lookup("#plan-3-afternoon").query().requestFocus());
        robot.type(KeyCode.UP).type(KeyCode.LEFT).type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN).type(KeyCode.RIGHT).type(KeyCode.SPACE);
        assertEquals("plan-3-afternoon", robot.lookup("#plan-3-afternoon").query().getScene().getFocusOwner().getId());
        robot.interact(() -> robot.lookup("#plan-strength").queryButton().fire());
        assertEquals(List.of("plan-2-morning-floor", "morning"), started);
    }

    @Test
    void timesAndRemindersAreSetInADialogAndCountAtOnce(FxRobot robot) {
        robot.interact(() -> {
            run();
            var view = new PlanView(model, later, Gallery.none());
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(view, layer), 980, 800));
            new Look().dress(stage.getScene());
            stage.show();
        });
        robot.clickOn("#plan-times");
        robot.interact(() -> Shots.save(layer.getScene(), "plan-times"));
        robot.clickOn("#remind-night");
        robot.interact(() -> ((Select<?>) robot.lookup("#time-morning").query()).getSelectionModel().select(0));
        robot.clickOn("every day").type(KeyCode.ESCAPE);
        assertEquals(List.of(false, "00:00", PlanPace.CALENDAR), List.of(saved.get(0).night().remind(),
                saved.get(1).morning().at().toString(), saved.get(2).pace()));
        assertEquals(false, layer.openProperty().get());
    }

    @Test
    void thePlanIsStartedOverOrEndedFromItsMenuAndThatIsTakenBack(FxRobot robot) {
        robot.interact(() -> {
            run();
            var view = new PlanView(model, later, Gallery.none());
            var stage = new Stage();
            stage.setScene(new Scene(view, 980, 800));
            new Look().dress(stage.getScene());
            stage.show();
        });
        robot.clickOn("#plan-more").clickOn("Start over").clickOn("#undo");
        robot.clickOn("#plan-more").clickOn("End plan").clickOn("#undo");
        robot.clickOn("#plan-more").clickOn("Print");
        var day = AFTERNOON.toLocalDate();
        assertEquals(List.of(Optional.of(day), Optional.of(day.minusDays(2)), Optional.empty(),
                Optional.of(day.minusDays(2))), saved.stream().map(PlanSettings::started).toList());
        assertEquals(List.of("7-day plan"), papers.printed().stream().map(Paper::title).toList());
    }

    @Test
    void everyFieldKeepsTheSameHeight(FxRobot robot) {
        robot.interact(() -> {
            run();
            var view = new PlanView(model, later, Gallery.none());
            var stage = new Stage();
            stage.setScene(new Scene(view, 980, 800));
            new Look().dress(stage.getScene());
            stage.show();
            for (var pulse = 0; pulse < 5; pulse++) {
                view.setPrefWidth(900 + pulse);
                stage.getScene().getRoot().requestLayout();
                stage.getScene().getRoot().layout();
            }
        });
        robot.interact(() -> {}); // one more pulse
        assertEquals(1, robot.lookup(".uh-plan-cell").queryAll().stream()
                .map(cell -> Math.round(cell.getLayoutBounds().getHeight())).distinct().count());
    }

    @Test
    void everyFieldSaysAllOfItsNameInLongerWordsWithLargerTextInASmallWindow(FxRobot robot) {
        robot.interact(() -> {
            var longer = new PlanViewModel(ports, Languages.of(Language.EN_XA, Locale.UK));
            var view = new PlanView(longer, later, Gallery.none());
            Shots.draw(view, 944, 780,
                    new Look.Choice(Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL, 115), "plan-longer");
            assertEquals(List.of(), view.lookupAll(".uh-plan-cell .text").stream().map(Text.class::cast)
                    .filter(text -> text.getParent() instanceof Label label && !label.getText().equals(text.getText()))
                    .map(Text::getText).toList());
        });
    }

    private void run() {
        model.show(Settings.DEFAULTS.withPlan(
                Settings.DEFAULTS.plan().withStarted(Optional.of(AFTERNOON.toLocalDate().minusDays(2)))));
        model.show(History.of(List.of(done("1", 2, "plan-1-morning-floor"), done("2", 2, "five-minute-plan"),
                done("3", 2, "plan-1-evening"), done("4", 1, "plan-2-morning-floor"), done("5", 1, "plan-2-evening"),
                done("6", 1, "plan-night"), done("7", 0, "plan-3-morning-floor"))));
    }

    private static Change done(String id, int daysAgo, String routine) {
        return new Change.Add(id, new Entry.Session(AFTERNOON.minusDays(daysAgo), routine, Duration.ofMinutes(4), 4, 4,
                Entry.Ending.FINISHED, Entry.Origin.CHOSEN, List.of()));
    }

    private void draw(double width, Look.Tone tone, int percent, String name) {
        Shots.draw(new PlanView(model, later, Gallery.none()), width, 780,
                new Look.Choice(tone, Look.Contrast.NORMAL, Look.Motion.FULL, percent), name);
    }
}
