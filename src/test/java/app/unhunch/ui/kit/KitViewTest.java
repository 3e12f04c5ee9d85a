package app.unhunch.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Side;
import app.unhunch.ui.Shots;
import app.unhunch.ui.look.Look;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class KitViewTest {

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @ParameterizedTest
    @EnumSource(Look.Tone.class)
    void everyControlDrawsItselfInBothThemes(Look.Tone tone, FxRobot robot) {
        robot.interact(() -> Shots.draw(gallery(), 1000, 860,
                new Look.Choice(tone, Look.Contrast.NORMAL, Look.Motion.FULL, 100), "kit-" + tone));
    }

    @Test
    void whatScrollsInADialogCanHaveTheKeyboardAtOnce(FxRobot robot) {
        var inside = new Button("inside");
        var next = new Button("next");
        robot.interact(() -> {
            var layer = new DialogLayer();
            var scene = new Scene(layer, 400, 300);
            layer.open(new VBox(new ScrollPane(inside), next), next);
            inside.requestFocus();
            assertEquals(inside, scene.getFocusOwner());
        });
    }

    @Test
    void aCountingNumberKeepsItsWidth(FxRobot robot) {
        var row = new DigitRow("display-xl");
        robot.interact(() -> {
            var scene = new Scene(new StackPane(row), 600, 300);
            new Look().dress(scene);
            row.setText("18");
            row.applyCss();
            var width = row.prefWidth(-1);
            row.setText("11");
            row.applyCss();
            assertEquals(width, row.prefWidth(-1));
            row.setText("1:14");
            row.applyCss();
            assertTrue(row.prefWidth(-1) > width);
            assertEquals("1:14", row.getAccessibleText());
        });
    }

    @Test
    void aNarrowFirstDigitStandsAtTheEdgeAndTheOthersHaveTheirPlaces(FxRobot robot) {
        var row = new DigitRow("display-xl");
        robot.interact(() -> {
            new Look().dress(new Scene(new StackPane(row), 600, 300));
            row.setText("11");
            row.applyCss();
            var eleven = row.prefWidth(-1);
            row.setText("20");
            row.applyCss();
            assertTrue(eleven < row.prefWidth(-1), "the first 1 is as narrow as it is");
            row.setText("1");
            row.applyCss();
            var alone = row.prefWidth(-1);
            row.setText("8");
            row.applyCss();
            assertEquals(alone, row.prefWidth(-1));
        });
    }

    @Test
    void linesAreOfAboutTheSameLengthAndNotMoreThanNeeded(FxRobot robot) {
        var even = new EvenLabel();
        even.setText("Chin tucks, shoulder rolls, blade squeezes, look far, breathe. 2 min, in your chair.");
        robot.interact(() -> {
            new Look().dress(new Scene(new StackPane(even), 900, 200));
            even.applyCss();
            var whole = even.prefWidth(-1);
            var room = whole - 20;
            even.resize(room, 100);
            assertTrue(even.getWidth() < whole * .7, "halved: " + even.getWidth() + " of " + whole);
            assertEquals(even.prefHeight(room), even.prefHeight(even.getWidth()));
            even.resize(whole + 5, 100);
            assertEquals(whole + 5, even.getWidth());
        });
    }

    @Test
    void theCheckOfAWholeRingMakesRoomForSomebodyInIt(FxRobot robot) {
        var empty = new DoneRing(Optional.empty(), 400);
        var seen = new DoneRing(Optional.of(new StackPane()), 400);
        robot.interact(() -> {
            var row = new HBox(empty, seen);
            new Look().dress(new Scene(row, 800, 400));
            row.applyCss();
            row.layout();
            var middle = empty.lookup(".uh-badge").getBoundsInParent();
            assertEquals(List.of(200.0, 200.0), List.of(middle.getCenterX(), middle.getCenterY()));
            var edge = seen.lookup(".uh-badge").getBoundsInParent();
            var away = Math.hypot(edge.getCenterX() - 200, edge.getCenterY() - 200);
            assertTrue(edge.getCenterX() > 300 && edge.getCenterY() > 300 && Math.abs(away - 190) < 20,
                    edge.toString());
        });
    }

    @Test
    void fromRightToLeftDigitsKeepTheirOrderAndTheRingItsTurn(FxRobot robot) {
        var row = new DigitRow("display-h");
        var ring = new RingTimer();
        robot.interact(() -> {
            var scene = new Scene(new StackPane(ring, row), 600, 300);
            new Look().dress(scene);
            scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            row.setText("12 min");
            row.applyCss();
            row.getScene().getRoot().layout();
            assertEquals(List.of("1", "2", " min"), row.getChildrenUnmodifiable().stream()
                    .sorted(Comparator.comparingDouble(cell -> cell.localToScene(0, 0).getX()))
                    .map(cell -> ((Label) cell).getText()).toList());
            assertEquals(NodeOrientation.LEFT_TO_RIGHT, ring.getEffectiveNodeOrientation());
        });
    }

    @Test
    void wordsInThePlaceOfANumberTakeTheLinesTheyNeed(FxRobot robot) {
        var row = new DigitRow("display-h");
        robot.interact(() -> {
            new Look().dress(new Scene(new StackPane(row), 600, 300));
            row.setText("Breaks are not counted");
            row.applyCss();
            assertTrue(row.minWidth(-1) < row.prefWidth(-1));
            assertTrue(row.prefHeight(row.prefWidth(-1) - 10) > row.prefHeight(row.prefWidth(-1) + 1));
            row.setText("34 min");
            assertEquals(row.prefWidth(-1), row.minWidth(-1));
        });
    }

    @Test
    void aClickOnTheScaleChoosesAndTheArrowsWalk(FxRobot robot) {
        var chosen = new ArrayList<Integer>();
        robot.interact(() -> {
            var scale = new PainScale(score -> score + " of 10", chosen::add);
            scale.setPrefWidth(440);
            var stage = new javafx.stage.Stage();
            stage.setScene(new Scene(scale, 440, 60));
            stage.show();
        });
        robot.clickOn("#pain-3").type(javafx.scene.input.KeyCode.RIGHT, javafx.scene.input.KeyCode.SPACE);
        assertEquals(List.of(3, 4), chosen);
    }

    @Test
    void theUndoBarTakesBackOnceAndGoesByItself(FxRobot robot) {
        var time = new ByHand();
        var undone = new ArrayList<String>();
        robot.interact(() -> {
            var bar = new UndoBar(time, "Undo");
            bar.offer("Saved 3", () -> undone.add("3"));
            time.pass(Duration.ofMillis(5999));
            assertTrue(bar.isVisible());
            time.pass(Duration.ofMillis(1));
            assertFalse(bar.isVisible());
            bar.offer("Saved 4", () -> undone.add("4"));
            ((javafx.scene.control.Button) bar.lookup("#undo")).fire();
            assertFalse(bar.isVisible());
        });
        assertEquals(List.of("4"), undone);
    }

    private static Region gallery() {
        var plain = new RingTimer();
        plain.show(0.6);
        var pieces = new RingTimer();
        pieces.pieces(10);
        pieces.show(0.65);
        pieces.getStyleClass().add("switch");
        var mini = new RingTimer();
        mini.show(0.4);
        mini.setMinSize(34, 34);
        mini.setMaxSize(34, 34);
        var number = new DigitRow("display-xl");
        number.setText("18");
        var unit = new Label("seconds\nleft to hold");
        unit.getStyleClass().add("unit");
        var clock = new DigitRow("display-h");
        clock.setText("4:59");
        var wave = new TempoWave();
        wave.setBeats(List.of(beat("in", 3), new Beat("hold", Duration.ofSeconds(2), Beat.Motion.STAY), beat("out", 3)),
                beat -> beat.name() + " " + beat.length().toSeconds() + " s");
        wave.show(Duration.ofMillis(1500));
        var strip = new StepStrip(StepStrip.Names.HIDDEN);
        strip.setParts(List.of(part("a", 60), part("b", 150), part("c", 45)));
        strip.show(1, 0.4);
        var named = new StepStrip(StepStrip.Names.SHOWN);
        named.setParts(List.of(part("Chin tucks", 30), part("Shoulder rolls", 30), part("Blade squeezes", 30)));
        named.show(1, 0.4);
        var side = new SideSegment("Left side", "Right side");
        side.show(Side.RIGHT, Set.of(Side.LEFT));
        var chip = Chips.of("accent", Icons.small(Feather.REPEAT));
        chip.setText("10 slow reps");
        var plainChip = Chips.of("");
        plainChip.setText("Seated");
        var pain = new PainScale(String::valueOf, _ -> {});
        pain.show(OptionalInt.of(3));
        var rail = new DayRail();
        rail.show(new DayRail.Day("09:00", "18:00", 0.6, "Now", Optional.of(new DayRail.Span(0.38, 0.46, "Lunch")),
                List.of(stop(0.11, "10:00", DayRail.Fate.TAKEN), stop(0.22, "11:00", DayRail.Fate.SKIPPED),
                        stop(0.33, "12:00", DayRail.Fate.TAKEN), stop(0.67, "15:00", DayRail.Fate.NEXT),
                        stop(0.78, "16:00", DayRail.Fate.LATER), stop(0.89, "17:00", DayRail.Fate.LATER))));
        var primary = Buttons.primary("Start break now");
        primary.setGraphic(Glyph.PLAY.at(16));
        var pauseButton = Buttons.round(Glyph.PAUSE.at(28), "Pause", 76);
        pauseButton.getStyleClass().add("primary");
        var undo = new UndoBar(new ByHand(), "Undo");
        undo.offer("Saved 3 of 10", () -> {});
        var box = new VBox(14, new HBox(20, new Logo(30), plain, pieces, mini, new HBox(18, number, unit), clock),
                wave, strip, named, new HBox(8, side, chip, plainChip), pain, rail,
                new HBox(8, primary, Buttons.plain("Skip"), Buttons.quiet("Quiet"), pauseButton,
                        Buttons.round(Icons.large(Feather.SKIP_BACK), "Back", 52),
                        Buttons.bare(Icons.of(Feather.VOLUME_2), "Mute"), new KeyHint("Space", "Pause"), undo),
                new HBox(12, Glyph.CHAIR.at(24), Glyph.WALL.at(24), Glyph.MAT.at(24), Glyph.BED.at(24),
                        Glyph.FLAME.at(24),
                        Glyph.SNOW.at(24), Glyph.KNOT.at(24)));
        box.setPadding(new Insets(20));
        return box;
    }

    private static DayRail.Stop stop(double at, String time, DayRail.Fate fate) {
        return new DayRail.Stop(at, time, fate, time, List.of());
    }

    private static StepStrip.Part part(String name, int seconds) {
        return new StepStrip.Part(name, Duration.ofSeconds(seconds));
    }

    private static Beat beat(String name, int seconds) {
        return new Beat(name, Duration.ofSeconds(seconds), Beat.Motion.MOVE);
    }
}
