package app.unhunch.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.breaks.BreakOutcome;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.DayLine;
import app.unhunch.breaks.DayLog;
import app.unhunch.breaks.QuietReason;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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
class SettingsPageViewTest {

    private static final Instant NINE = Instant.parse("2026-11-21T09:00:00Z");

    private final FakeErrands errands = new FakeErrands();
    private final List<Place> gone = new ArrayList<>();
    private final List<SettingsPage> made = new ArrayList<>();

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void theLastDayIsToldNewestFirst(FxRobot robot) {
        errands.day = Optional.of(new DayLog(List.of(
                new DayLine.Stood(NINE, BreakPhase.WORKING, Set.of()),
                new DayLine.Stood(NINE.plusSeconds(3600), BreakPhase.HELD, Set.of(QuietReason.CALL)),
                new DayLine.Stood(NINE.plusSeconds(5400), BreakPhase.WORKING, Set.of()),
                new DayLine.Became(NINE.plusSeconds(5460), BreakOutcome.TAKEN, Duration.ofMinutes(2)))));
        show(robot, SettingsPage.WHY);
        assertEquals(List.of("A break was taken: 2 min.", "Sitting time was counted (until now).",
                "A break was held: your microphone was in use (30 min).", "Sitting time was counted (1 h)."),
                said(robot).stream().filter(line -> line.startsWith("A break") || line.startsWith("Sitting")).toList());
        assertTrue(said(robot).contains("10:00 to 10:30"));
        shot(robot, "settings-why");
        robot.clickOn("#why-works");
        assertEquals(List.of(SettingsPage.WORKS), gone);
    }

    @Test
    void aLongDayIsShownInTwoSteps(FxRobot robot) {
        errands.day = Optional.of(new DayLog(IntStream.range(0, 90).<DayLine>mapToObj(
                n -> new DayLine.Became(NINE.plusSeconds(n), BreakOutcome.SKIPPED, Duration.ZERO)).toList()));
        show(robot, SettingsPage.WHY);
        assertEquals(60, said(robot).stream().filter("You skipped a break."::equals).count());
        robot.interact(() -> robot.lookup("#why-earlier").queryButton().fire());
        assertEquals(90, said(robot).stream().filter("You skipped a break."::equals).count());
        assertFalse(robot.lookup("#why-earlier").query().isVisible());
    }

    @Test
    void aDayThatIsNotKnownAndAnAgentThatDoesNotAnswerAreToldApart(FxRobot robot) {
        show(robot, SettingsPage.WHY);
        assertTrue(visible(robot).contains("Nothing is known yet"));
        errands.day = Optional.empty();
        robot.clickOn("#why-again");
        assertTrue(visible(robot).contains("Nobody answers right now."));
        assertFalse(visible(robot).contains("Nothing is known yet"));
    }

    @Test
    void everySenseTellsItsSourceWhatItLastSaidAndWhatWentWrong(FxRobot robot) {
        errands.senses = List.of(
                new Sense("idle", "x11", "working", Optional.of("1200 ms"), Optional.empty(), "idle: working x11"),
                new Sense("call", "pulse", "failed", Optional.empty(), Optional.of("no sound server"), "call: failed"),
                new Sense("unheard-of", "", "waiting", Optional.empty(), Optional.empty(), "unheard-of: waiting"));
        show(robot, SettingsPage.WORKS);
        assertEquals(List.of("Keys and mouse", "Source: x11", "Last reading: 1200 ms", "Works", "Microphone",
                "Source: pulse", "Last failure: no sound server", "Failed", "unheard-of", "Not asked yet"),
                visible(robot).subList(visible(robot).indexOf("Keys and mouse"), visible(robot).size()));
        shot(robot, "settings-works");
        robot.clickOn("#sub-back");
        assertEquals(List.of(Place.Tab.SETTINGS), gone);
        errands.senses = List.of();
        robot.clickOn("#senses-again");
        assertTrue(visible(robot).contains("Nobody answers right now."));
    }

    @Test
    void theSettingsLeadToBothPagesAndSearchLeadsBack(FxRobot robot) {
        var page = show(robot, new Place.Choices("quiet"));
        robot.clickOn("#works-all").clickOn("#works-why");
        assertEquals(List.of(SettingsPage.WORKS, SettingsPage.WHY), gone);
        robot.interact(() -> {
            page.arrive(SettingsPage.WHY);
            page.search();
        });
        assertEquals("settings-search", page.getScene().getFocusOwner().getId());
    }

    private SettingsPage show(FxRobot robot, Place place) {
        robot.interact(() -> {
            var model = new SettingsViewModel(_ -> {}, errands, Locale.UK);
            var page = new SettingsPage(model, gone::add, new ByHand(), () -> ZoneOffset.UTC, Locale.UK, List.of());
            made.add(page);
            var stage = new Stage();
            var scene = new Scene(page, 980, 800);
            new Look().dress(scene);
            stage.setScene(scene);
            stage.show();
            page.arrive(place);
            page.takeFocus();
        });
        return made.getLast();
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static List<String> visible(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(label -> label.getScene() != null && isShown(label)).map(Label::getText).toList();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static void shot(FxRobot robot, String name) {
        robot.interact(() -> Shots.save(Window.getWindows().getFirst().getScene(), name));
    }
}
