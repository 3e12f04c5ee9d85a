package app.unhunch.ui.remedies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.remedy.BreathPattern;
import app.unhunch.remedy.Breathing;
import app.unhunch.remedy.Remedy;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.remedy.RemedyWish;
import app.unhunch.remedy.Round;
import app.unhunch.routine.Timeline;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.player.Stages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class RemediesViewTest {

    private final List<RemedyWish> wishes = new ArrayList<>();
    private final List<Place> gone = new ArrayList<>();
    private final List<Timeline> played = new ArrayList<>();
    private final List<String> started = new ArrayList<>();
    private final RemediesViewModel model = new RemediesViewModel(
            new RemediesPorts(wishes::add, Sessions.START::wall, started::add, played::add, _ -> {},
                    () -> Duration.ZERO,
                    gone::add, () -> {}),
            Sessions.CATALOG, new ByHand(), Locale.UK);

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
    }

    @Test
    void heatIsTwoKeysAway(FxRobot robot) {
        var view = open(robot);
        robot.interact(view::takeFocus);
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(new Place.Relief("heat-pad")), gone);
        robot.interact(() -> {
            model.arrive(gone.getFirst());
            view.takeFocus();
        });
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(new RemedyWish.Start(new Round(Remedy.HEAT, Duration.ofMinutes(20)))), wishes);
    }

    @Test
    void theKindThatIsMarkedIsTheOneThatIsMeant(FxRobot robot) {
        open(robot);
        robot.interact(() -> model.arrive(new Place.Relief("heat-pad")));
        robot.clickOn("#kind-heat-pad");
        assertTrue(robot.lookup("#kind-heat-pad").queryAs(ToggleButton.class).isSelected());
        robot.type(KeyCode.RIGHT);
        assertEquals(List.of(new Place.Relief("heat-pad"), new Place.Relief("cold-pack")), gone);
        assertTrue(robot.lookup("#kind-heat-pad").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void aSpasmIsHelpedByItsRoutineAtOnce(FxRobot robot) {
        open(robot);
        robot.interact(robot.lookup("#remedy-spasm").queryAs(Button.class)::fire);
        assertEquals(List.of("spasm-now"), started);
        assertEquals(List.of(), gone);
    }

    @Test
    void theLookAtTheSkinIsAnsweredByTheMainButton(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            model.arrive(new Place.Relief("cold-pack"));
            model.show(new RemedyStatus(Optional.of(new RemedyStatus.Current(
                    new Round(Remedy.COLD, Duration.ofMinutes(20)),
                    Optional.of(Sessions.START.wall().plusMinutes(14).toInstant()), Duration.ofMinutes(14),
                    Optional.of(Sessions.START.wall().minusMinutes(1).toInstant()))), Optional.empty(),
                    Optional.empty()));
        });
        var main = robot.lookup("#remedy-main").queryAs(Button.class);
        assertEquals("It is fine", main.getText());
        robot.interact(main::fire);
        robot.interact(robot.lookup("#remedy-stop").queryAs(Button.class)::fire);
        assertEquals(List.of(new RemedyWish.SkinIsFine(), new RemedyWish.Stop()), wishes);
    }

    @Test
    void breathingBeginsAtTheChosenPaceAndLength(FxRobot robot) {
        var view = open(robot);
        robot.interact(robot.lookup("#remedy-breathing").queryAs(Button.class)::fire);
        assertEquals(List.of(new Place.Relief(Breathing.EXERCISE)), gone);
        robot.interact(() -> {
            model.arrive(gone.getFirst());
            view.takeFocus();
        });
        robot.type(KeyCode.PLUS, KeyCode.PLUS, KeyCode.PLUS);
        robot.clickOn("In 4, out 6");
        robot.interact(robot.lookup("#breath-start").queryAs(Button.class)::fire);
        var entry = Sessions.CATALOG.find(Breathing.EXERCISE).orElseThrow();
        assertEquals(List.of(new Breathing(BreathPattern.LONG_OUT, Duration.ofMinutes(5)).timeline(entry)), played);
    }

    private RemediesView open(FxRobot robot) {
        var made = new ArrayList<RemediesView>();
        robot.interact(() -> {
            var view = new RemediesView(model, Gallery.none(), Stages.words());
            var stage = new Stage();
            stage.setScene(new Scene(view, 980, 760));
            new Look().dress(stage.getScene());
            stage.show();
            made.add(view);
        });
        return made.getFirst();
    }
}
