package app.unhunch.ui.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.session.SessionEvent;
import app.unhunch.settings.Settings;
import app.unhunch.ui.BreakStatuses;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.LiveText;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.player.PlayerPorts;
import app.unhunch.ui.player.PlayerViewModel;
import app.unhunch.ui.player.Stages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
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
class BreakViewTest {

    private static final List<String> ROUTINE = List.of("look-far", "cat-cow", "breath");

    private final ByHand later = new ByHand();
    private final List<Object> sent = new ArrayList<>();
    private final AtomicReference<Duration> now = new AtomicReference<>(Sessions.START.elapsed());
    private final PlayerViewModel player = new PlayerViewModel(
            new PlayerPorts(event -> sent.add(event.apply(Sessions.START)), now::get, _ -> {}, _ -> () -> {}, _ -> {},
                    _ -> {}, () -> {}, () -> {}),
            later, Sessions.CATALOG, Locale.UK);
    private final BreakViewModel model = new BreakViewModel(
            new BreakPorts(event -> sent.add(event.apply(Sessions.START)),
                    event -> sent.add(event.apply(Sessions.START)),
                    () -> Sessions.START, _ -> () -> {}, _ -> Optional.of(Sessions.timeline(ROUTINE))),
            later, Locale.UK, () -> sent.add("closed"));

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void windowWholeScreenEndAndCardAreDrawn(FxRobot robot) {
        robot.interact(() -> {
            model.show(Settings.DEFAULTS);
            model.show(BreakStatuses.in(Duration.ofMinutes(60)));
            model.arrive();
            show(45);
            var light = new Look.Choice(Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL, 100);
            var dark = new Look.Choice(Look.Tone.DARK, Look.Contrast.NORMAL, Look.Motion.FULL, 100);
            var high = new Look.Choice(Look.Tone.LIGHT, Look.Contrast.HIGH, Look.Motion.FULL, 115);
            Shots.draw(view(BreakView.Place.WINDOW), 760, 520, dark, "break-window");
            Shots.draw(view(BreakView.Place.WINDOW), 760, 520, high, "break-window-contrast");
            Shots.draw(view(BreakView.Place.WHOLE_SCREEN), 1366, 768, light, "break-full");
            var card = new CardViewModel(new BreakPorts(_ -> {}, _ -> {}, () -> Sessions.START, _ -> () -> {},
                    _ -> Optional.of(Sessions.timeline(ROUTINE))), later, Locale.UK);
            card.show(BreakStatuses.in(Duration.ofSeconds(30)));
            Shots.draw(new CardView(card, Optional.empty()), 420, 190, light, "break-card");
            model.show(Settings.DEFAULTS.withBreaks(Settings.DEFAULTS.breaks().withAskPain(true)));
            show(200);
            Shots.draw(view(BreakView.Place.WINDOW), 760, 520, light, "break-done");
        });
    }

    @Test
    void whoDoesNotSeeTheWindowHearsItsCountdown(FxRobot robot) {
        var said = new ArrayList<String>();
        robot.interact(() -> {
            for (var second : List.of(2, 6, 16, 21, 27)) {
                show(second);
                said.addAll(view(BreakView.Place.WINDOW).getChildrenUnmodifiable().stream()
                        .filter(LiveText.class::isInstance).map(live -> ((LiveText) live).getText()).toList());
            }
        });
        assertEquals(List.of("Get ready. Look far and breathe. 5 seconds. Let your eyes rest. Breathe slowly.",
                "Look far and breathe. 20 seconds. Let your eyes rest. Breathe slowly.", "Half way, 10 seconds left.",
                "5 seconds left.",
                "Next up. Cat-cow. 5 seconds. Round up as you breathe out, sink as you breathe in."), said);
    }

    @Test
    void theLargestTextFitsIntoTheWindow(FxRobot robot) {
        robot.interact(() -> {
            show(32);
            var view = view(BreakView.Place.WINDOW);
            Shots.draw(view, 760, 520,
                    new Look.Choice(Look.Tone.LIGHT, Look.Contrast.NORMAL, Look.Motion.FULL, 150), "break-large");
            for (var id : List.of("#break-pause", "#break-next", "#break-end")) {
                var button = view.lookup(id).localToScene(view.lookup(id).getLayoutBounds());
                assertTrue(button.getMinX() >= 0 && button.getMaxX() <= 760, id + " is cut");
            }
            assertTrue(view.minWidth(-1) <= 760, "it wants to be wider than the window: " + view.minWidth(-1));
        });
    }

    @Test
    void e1_e2_noKeyCountsInTheFirstTwoSecondsAndNoButtonWaitsForOne(FxRobot robot) {
        robot.interact(() -> {
            model.arrive();
            show(8);
            var view = view(BreakView.Place.WINDOW);
            var stage = new Stage();
            stage.setScene(new Scene(view, 760, 520));
            new Look().dress(stage.getScene());
            stage.show();
            view.arrive();
            assertFalse(stage.getScene().getFocusOwner() instanceof ButtonBase);
        });
        robot.type(KeyCode.SPACE, KeyCode.ENTER, KeyCode.ESCAPE);
        assertEquals(List.of(), sent);
        robot.interact(() -> later.pass(Duration.ofSeconds(2)));
        robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.ESCAPE);
        assertEquals(List.of(new SessionEvent.TogglePause(Sessions.START), new SessionEvent.Skip(Sessions.START),
                new SessionEvent.End(Sessions.START, SessionEvent.End.Choice.KEEP)), sent);
    }

    private BreakView view(BreakView.Place place) {
        return new BreakView(model, player, later, Stages.words(), place, () -> {});
    }

    private void show(int seconds) {
        var state = Sessions.after(Duration.ofSeconds(seconds), ROUTINE);
        now.set(Sessions.at(Duration.ofSeconds(seconds)).elapsed());
        player.show(state);
        model.show(state);
    }
}
