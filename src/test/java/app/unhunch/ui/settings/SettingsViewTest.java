package app.unhunch.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.Arrival;
import app.unhunch.settings.Settings;
import app.unhunch.settings.Theme;
import app.unhunch.ui.Shots;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.FormRow;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
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
class SettingsViewTest {

    private final ByHand later = new ByHand();
    private final List<Settings> sent = new ArrayList<>();
    private final FakeErrands errands = new FakeErrands();
    private final SettingsViewModel model = new SettingsViewModel(sent::add, errands, Locale.UK);

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void everyChapterIsDrawnInBothThemesAndWithLargeText(FxRobot robot) {
        robot.interact(() -> {
            for (var chapter : Chapter.values()) {
                draw(chapter, 980, 800, look(Look.Tone.LIGHT, 100), "settings-" + chapter.key());
            }
            draw(Chapter.BREAKS, 980, 800, look(Look.Tone.DARK, 100), "settings-breaks-dark");
            draw(Chapter.HOURS, 888, 640, look(Look.Tone.DARK, 150), "settings-hours-150");
        });
    }

    @Test
    void clicksAndKeysAskAtOnceAndOpeningAsksNothing(FxRobot robot) {
        show(robot);
        assertEquals(List.of(), sent);
        robot.clickOn(button("Full screen"));
        robot.clickOn("#setting-breaks-notice").type(KeyCode.DOWN).type(KeyCode.ENTER);
        robot.clickOn("#chapter-look");
        robot.clickOn(button("Dark")).type(KeyCode.LEFT);
        var breaks = Settings.DEFAULTS.breaks().withArrival(Arrival.FULL);
        var full = Settings.DEFAULTS.withBreaks(breaks);
        var minute = full.withBreaks(breaks.withNotice(Duration.ofMinutes(1)));
        var dark = minute.withAppearance(minute.appearance().withTheme(Theme.DARK));
        assertEquals(List.of(full, minute, dark, dark.withAppearance(dark.appearance().withTheme(Theme.LIGHT))), sent);
    }

    @Test
    void aValueCanBeTypedAndAWrongOneSaysWhatIsExpected(FxRobot robot) {
        show(robot);
        robot.clickOn(robot.lookup("#setting-breaks-every-own .bare").queryAs(Node.class));
        robot.eraseText(4).write("5 h").type(KeyCode.ENTER);
        assertEquals(List.of(), sent);
        assertTrue(robot.lookup(".danger-text").queryAllAs(Label.class).stream().map(Label::getText)
                .anyMatch("A time from 1 min to 3 h, such as 25 min or 1 h 15 min."::equals));
        robot.clickOn(field(robot, "Break every")).eraseText(4).write("25 min").type(KeyCode.ENTER);
        assertEquals(List.of(Settings.DEFAULTS.withBreaks(
                Settings.DEFAULTS.breaks().withEvery(Duration.ofMinutes(25)))), sent);
        assertTrue(button("25 min").isSelected());
    }

    @Test
    void theSearchGoesToARowAndOutlinesItForTwoSeconds(FxRobot robot) {
        show(robot);
        robot.interact(view()::search);
        robot.write("contrast");
        assertEquals(List.of("Contrast"), outlined());
        assertTrue(((ToggleButton) robot.lookup("#chapter-access").query()).isSelected());
        robot.type(KeyCode.ENTER);
        assertEquals("System", ((ToggleButton) view().getScene().getFocusOwner()).getText());
        robot.interact(() -> later.pass(Duration.ofSeconds(2)));
        assertEquals(List.of(), outlined());
    }

    @Test
    void arrowKeysWalkFromRowToRow(FxRobot robot) {
        show(robot);
        robot.interact(() -> robot.lookup("#setting-breaks-strict").query().requestFocus());
        robot.type(KeyCode.DOWN);
        assertEquals("setting-breaks-startWhenBack", view().getScene().getFocusOwner().getId());
        robot.type(KeyCode.UP).type(KeyCode.UP);
        assertEquals("setting-breaks-missedAfter", view().getScene().getFocusOwner().getId());
    }

    @Test
    void conditionsAreMarkedAndTakenBack(FxRobot robot) {
        show(robot);
        robot.clickOn("#chapter-safety").clickOn("#condition-osteoporosis").clickOn("#condition-diabetes")
                .clickOn("#condition-osteoporosis");
        assertEquals(List.of(Set.of("osteoporosis"), Set.of("diabetes", "osteoporosis"), Set.of("diabetes")),
                sent.stream().map(settings -> settings.safety().conditions()).toList());
    }

    @Test
    void testsAndListensForReal(FxRobot robot) {
        show(robot);
        robot.clickOn("#chapter-notices").clickOn("#try-notice").clickOn("#missed-notice");
        robot.clickOn("#chapter-sound").clickOn("#listen-cue").clickOn("#listen-voice");
        robot.clickOn("#setting-sound-muted");
        assertTrue(robot.lookup("#listen-cue").query().isDisabled());
        robot.clickOn("#chapter-data").clickOn("#open-folder");
        assertEquals(List.of("notice", "listen CUE", "listen VOICE", "folder"), errands.asked);
        assertEquals("[always true]", List.of(value("breaks.card") + " " + value("sound.muted")).toString());
    }

    @Test
    void everyControlHasANameForThoseWhoCannotSeeIt(FxRobot robot) {
        show(robot);
        var nameless = new ArrayList<String>();
        robot.interact(() -> all(view())
                .filter(node -> node.isFocusTraversable() && node instanceof javafx.scene.control.Control)
                .filter(node -> node.getAccessibleText() == null && !(node instanceof Labeled named
                        && !named.getText().isBlank()))
                .forEach(node -> nameless.add(String.valueOf(node))));
        assertEquals(List.of(), nameless);
    }

    private String value(String key) {
        return model.value(key).get().typed();
    }

    @Test
    void whatIsShownStaysInItsPlaceWhenLettersGrow(FxRobot robot) {
        var look = new Look();
        robot.interact(() -> open(960, 760, look).arrive(new Place.Choices("look")));
        var before = top(robot);
        robot.interact(() -> {
            var appearance = Settings.DEFAULTS.appearance();
            model.show(Settings.DEFAULTS.withAppearance(appearance.withTextSize(150)));
            look.show(look(Look.Tone.LIGHT, 150));
            view().applyCss();
            view().layout();
            later.pass(Duration.ofSeconds(1));
        });
        assertEquals(before, top(robot), 100, "the row of the text size");
    }

    @Test
    void aChapterThatIsAskedForBeforeAnythingHasItsPlaceIsShown(FxRobot robot) {
        robot.interact(() -> {
            var view = new SettingsView(model, later, Locale.UK, List.of(), _ -> {});
            view.arrive(new Place.Choices("look"));
            show(view, 960, 760, new Look());
            later.pass(Duration.ofSeconds(1));
        });
        assertEquals(List.of("Appearance"), links());
        var shown = view().lookup(".scroll-pane");
        var title = all(view()).filter(node -> node instanceof Label label && label.getText().equals("Appearance")
                && label.getStyleClass().contains("t3")).findFirst().orElseThrow();
        assertEquals(shown.localToScene(0, 0).getY(), title.localToScene(0, 0).getY(), 20);
    }

    private static List<String> links() {
        return all(view()).filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
                .filter(button -> button.getStyleClass().contains("uh-nav") && button.isSelected())
                .map(ToggleButton::getText).toList();
    }

    private static double top(FxRobot robot) {
        var row = robot.lookup("#setting-appearance-textSize").queryAs(Node.class);
        return row.localToScene(row.getBoundsInLocal()).getMinY();
    }

    private void show(FxRobot robot) {
        robot.interact(() -> {
            var view = open(960, 760, new Look());
            view.arrive(Place.Tab.SETTINGS);
            view.takeFocus();
        });
    }

    private static SettingsView view() {
        return (SettingsView) Window.getWindows().getFirst().getScene().getRoot();
    }

    private static ToggleButton button(String text) {
        return all(view()).filter(ToggleButton.class::isInstance).map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    private static TextField field(FxRobot robot, String name) {
        return robot.lookup(".uh-field").queryAllAs(TextField.class).stream()
                .filter(field -> name.equals(field.getAccessibleText())).findFirst().orElseThrow();
    }

    private static List<String> outlined() {
        return all(view()).filter(node -> node instanceof FormRow && node.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("found")))
                .map(row -> ((Label) row.lookup(".md")).getText()).toList();
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(SettingsViewTest::all))
                : Stream.of(node);
    }

    private void draw(Chapter chapter, double width, double height, Look.Choice choice, String name) {
        var look = new Look();
        look.show(choice);
        var view = open(width, height, look);
        view.arrive(new Place.Choices(chapter.key()));
        Shots.save(view.getScene(), name);
        view.getScene().getWindow().hide();
    }

    private SettingsView open(double width, double height, Look look) {
        return show(new SettingsView(model, later, Locale.UK, List.of(), _ -> {}), width, height, look);
    }

    private static SettingsView show(SettingsView view, double width, double height, Look look) {
        var stage = new Stage();
        stage.setScene(new Scene(view, width, height));
        look.dress(stage.getScene());
        stage.show();
        return view;
    }

    private static Look.Choice look(Look.Tone tone, int percent) {
        return new Look.Choice(tone, Look.Contrast.NORMAL, Look.Motion.FULL, percent);
    }
}
