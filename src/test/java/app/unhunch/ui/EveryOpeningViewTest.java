package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.settings.Theme;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The laws of every screen for what opens over them: dialogs, menus, cards, bars, and the windows of a break.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class EveryOpeningViewTest {

    /// Menus that open at its edge stay on the headless screen.
    private static final SampleScreens.Frame NARROW = new SampleScreens.Frame(960, 768, _ -> Pictures.words());

    /// What opens something, all of it brought up by [SampleOpenings]; `Sheets` does for the dialogs of safety, and `KeyList`
    /// is a screen of its own.
    private static final Set<String> OPENERS = Set.of("AddButton", "BuilderView", "CallNow", "CardView", "DayRail",
            "Disclaimer", "ExportButton", "FilterBar", "HeroCard", "HistoryView", "ImportDialog", "KeyList",
            "LeaveDialog", "MakerDialog", "MoveMenu", "PlanView", "PlayerDialogs", "ReminderDialog", "RoutineMenu",
            "RowList", "Sheets", "TimesDialog", "TroubleDialog");

    @Test
    void whateverOpensSomethingIsAmongTheSamples() {
        var classes = new ClassFileImporter().importPath(Path.of("target", "classes", "app", "unhunch", "ui"));
        assertTrue(classes.size() > 200, "only " + classes.size() + " classes were seen");
        assertEquals(new TreeSet<>(OPENERS), classes.stream().filter(EveryOpeningViewTest::opens)
                .map(one -> one.getName().replaceAll(".*\\.|\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static boolean opens(JavaClass one) {
        return one.getMethodCallsFromSelf().stream().anyMatch(call -> call.getName().equals("open")
                && Set.of("DialogLayer", "DropLayer").contains(call.getTargetOwner().getSimpleName()))
                || one.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().getName().equals(ContextMenu.class.getName()));
    }

    @Test
    void everythingHoldsInTheLightTheme(FxRobot robot) {
        EveryScreenViewTest.walk(Theme.LIGHT, robot, NARROW, SampleScreens::openings, 500);
    }

    @Test
    void everyTextStandsOutInTheDarkTheme(FxRobot robot) {
        EveryScreenViewTest.walk(Theme.DARK, robot, NARROW, SampleScreens::openings, 500);
    }
}
