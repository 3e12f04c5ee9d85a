package app.unhunch.ui;

import app.unhunch.history.History;
import app.unhunch.settings.Settings;
import app.unhunch.ui.history.Past;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;

/// A household and the hand in it for the length of one test: it is begun before the test, and every window goes after it.
final class Flow implements BeforeEachCallback, AfterEachCallback {

    private final FxRobot robot = new FxRobot();
    private final Pointer click = new Pointer(robot);
    private final Consumer<Flow> before;
    private Optional<Household> house = Optional.empty();

    /// @param before begins it; may leave that to the test
    Flow(Consumer<Flow> before) {
        this.before = before;
    }

    /// Somebody who has settled in, with a month behind.
    static Flow settled() {
        return new Flow(flow -> flow.begin(Habits.SETTLED));
    }

    /// Begins with those settings and a month behind.
    void begin(Settings settings) {
        begin(settings, Past.of(Sessions.START.wall().minusDays(1), 30));
    }

    /// Begins with those settings and that history.
    void begin(Settings settings, History history) {
        house = Optional.of(new Household(robot, settings, history));
    }

    Household house() {
        return house.orElseThrow();
    }

    /// The one hand, which counts its clicks.
    Pointer click() {
        return click;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        before.accept(this);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        house.ifPresent(Household::close);
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }
}
