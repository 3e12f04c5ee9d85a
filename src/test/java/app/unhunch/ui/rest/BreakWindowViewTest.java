package app.unhunch.ui.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.settings.Arrival;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.player.PlayerPorts;
import app.unhunch.ui.player.PlayerViewModel;
import app.unhunch.ui.player.Stages;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.effect.DropShadow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Popup;
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
class BreakWindowViewTest {

    private static final List<String> ROUTINE = List.of("look-far");

    private final List<String> seen = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void itComesAsAPopupBecomesAWindowWhenClickedAndComesAsAPopupAgain(FxRobot robot) {
        robot.interact(() -> {
            var window = window(new ByHand());
            window.prepare();
            seen.add("prepared " + window.isShowing());
            for (var times = 0; times < 2; times++) {
                window.open(Arrival.WINDOW);
                seen.add("opened " + shown());
                view().fireEvent(click());
                seen.add("clicked " + shown());
                window.hide();
                seen.add("hidden " + window.isShowing());
            }
        });
        assertEquals(List.of("prepared false", "opened Popup", "clicked Stage", "hidden false", "opened Popup",
                "clicked Stage", "hidden false"), seen);
    }

    @Test
    void whatWasLeftOpenOverItIsGoneWithIt(FxRobot robot) {
        robot.interact(() -> {
            var window = window(new ByHand());
            for (var arrival : List.of(Arrival.WINDOW, Arrival.FULL)) {
                window.open(arrival);
                window.notes().open(new Pane(), new Pane());
                seen.add("read first: " + window.notes().openProperty().get());
                window.hide();
                window.open(arrival);
                seen.add("again: " + window.notes().openProperty().get());
                window.hide();
            }
        });
        assertEquals(List.of("read first: true", "again: false", "read first: true", "again: false"), seen);
    }

    @Test
    void itIsKeptInFrontAsLongAsNoWindowManagerPlacesIt(FxRobot robot) {
        robot.interact(() -> {
            var window = window(new ByHand());
            window.prepare();
            window.open(Arrival.WINDOW);
            seen.add(kept.toString());
            view().fireEvent(click());
            seen.add(kept.toString());
            window.hide();
            window.open(Arrival.WINDOW);
            window.open(Arrival.WINDOW);
            seen.add(kept.toString());
            window.hide();
            seen.add(kept.toString());
        });
        assertEquals(List.of("[kept]", "[kept, let go]", "[kept, let go, kept]", "[kept, let go, kept, let go]"), seen);
    }

    private Runnable inFront() {
        kept.add("kept");
        return () -> kept.add("let go");
    }

    @Test
    void theShadowOfWhatIsLaidOverItMakesItNoLarger(FxRobot robot) {
        robot.interact(() -> {
            var window = window(new ByHand());
            window.open(Arrival.WINDOW);
            var sheet = new Pane();
            sheet.setPrefSize(700, 510);
            sheet.setEffect(new DropShadow(60, Color.BLACK));
            window.notes().open(sheet, sheet);
            view().getScene().getRoot().layout();
        });
        robot.interact(() -> seen.add(view().getScene().getWindow().getWidth() + " x "
                + view().getScene().getWindow().getHeight()));
        assertEquals(List.of("760.0 x 520.0"), seen);
    }

    @Test
    void e8_whateverIsOpenedClickedAndTakenAwayInHasteBreaksNothing(FxRobot robot) {
        var random = new Random(8);
        robot.interact(() -> {
            var window = window(new ByHand());
            for (var step = 0; step < 1_000; step++) {
                switch (random.nextInt(7)) {
                    case 0 -> window.open(Arrival.WINDOW);
                    case 1 -> window.open(Arrival.FULL);
                    case 2 -> window.stayInSight(List.of(new Rectangle2D(random.nextInt(3) * 800, 0, 800, 600)));
                    case 3 -> window.prepare();
                    case 5 -> window.open(Arrival.ALL);
                    case 4 -> List.copyOf(Window.getWindows()).stream().filter(Popup.class::isInstance)
                            .forEach(popup -> List.copyOf(((Popup) popup).getContent())
                                    .forEach(view -> view.fireEvent(click())));
                    default -> window.hide();
                }
            }
            window.hide();
            seen.add("at the end " + window.isShowing());
        });
        assertEquals(List.of("at the end false"), seen);
    }

    @Test
    void f1_breaksLeaveNoWindowBehind(FxRobot robot) {
        var counts = new TreeSet<Integer>();
        robot.interact(() -> {
            var window = window(new ByHand());
            for (var times = 0; times < 300; times++) {
                window.open(times % 2 == 0 ? Arrival.WINDOW : Arrival.FULL);
                window.hide();
                counts.add(Window.getWindows().size());
            }
        });
        assertEquals(1, counts.size(), counts.toString());
    }

    @Test
    void e6_aBreakOnAScreenThatIsPulledOutComesToTheOther(FxRobot robot) {
        robot.interact(() -> {
            var window = window(new ByHand());
            window.open(Arrival.WINDOW);
            window.stayInSight(List.of(new Rectangle2D(2000, 0, 1000, 800)));
            seen.add(place());
            window.stayInSight(List.of(new Rectangle2D(-1000, 0, 1000, 800), new Rectangle2D(2000, 0, 1000, 800)));
            seen.add(place());
            view().fireEvent(click());
            window.stayInSight(List.of(new Rectangle2D(-1000, 0, 1000, 800)));
            seen.add(place());
            window.hide();
            window.stayInSight(List.of(new Rectangle2D(0, 0, 1000, 800)));
            seen.add("hidden " + window.isShowing());
        });
        assertEquals(List.of("Popup 2120 140", "Popup 2120 140", "Stage -880 140", "hidden false"), seen);
    }

    private static String place() {
        var window = Window.getWindows().stream().filter(one -> one.getWidth() > 100 && one.isShowing()).toList()
                .getLast();
        return shown() + " " + Math.round(window.getX()) + " " + Math.round(window.getY());
    }

    private BreakWindow window(ByHand later) {
        var ports = new BreakPorts(_ -> {}, _ -> {}, () -> Sessions.START, _ -> () -> {},
                _ -> Optional.of(Sessions.timeline(ROUTINE)));
        var player = new PlayerViewModel(
                new PlayerPorts(_ -> {}, Sessions.START::elapsed, _ -> {}, _ -> () -> {}, _ -> {}, _ -> {},
                        () -> {}, () -> {}),
                later, Sessions.CATALOG, Locale.UK);
        var look = new Look();
        var window = new BreakWindow(new BreakViewModel(ports, later, Locale.UK, () -> {}), player, later,
                Stages.words(), look, new Unfocused(look, this::inFront));
        player.show(Sessions.after(Duration.ofSeconds(8), ROUTINE));
        return window;
    }

    private static String shown() {
        return Window.getWindows().stream().filter(window -> window.getWidth() > 100 && window.isShowing())
                .map(window -> window instanceof Popup ? "Popup" : window instanceof Stage ? "Stage" : "?").toList()
                .getLast();
    }

    private static Node view() {
        return Window.getWindows().stream().filter(window -> window.getWidth() > 100).filter(Popup.class::isInstance)
                .map(Popup.class::cast).findFirst()
                .orElseThrow()
                .getContent().getFirst();
    }

    private static MouseEvent click() {
        return new MouseEvent(MouseEvent.MOUSE_CLICKED, 10, 10, 10, 10,
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true, null);
    }
}
