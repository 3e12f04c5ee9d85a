package app.unhunch.ui.settings;

import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.Place;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The settings with the pages behind them: one of them is shown.
public final class SettingsPage extends StackPane {

    /// What works on this computer.
    public static final Place WORKS = new Place.Choices("works");

    /// Why there was no break.
    public static final Place WHY = new Place.Choices("why");

    private final SettingsViewModel model;
    private final SettingsView choices;
    private final DayViewModel day;
    private final SensesView senses;
    private final DayView why;
    private Optional<SubPage> behind = Optional.empty();

    /// The settings.
    ///
    /// @param go takes the user to a place
    /// @param zone in which times of day are told
    /// @param portraits of the people who can show the moves, in their order; may be empty
    public SettingsPage(SettingsViewModel model, Consumer<Place> go, Later later, Supplier<ZoneId> zone, Locale locale,
            List<Node> portraits) {
        this.model = model;
        choices = new SettingsView(model, later, locale, portraits, go);
        day = new DayViewModel(model.errands(), zone, locale);
        senses = new SensesView(model, () -> go.accept(Place.Tab.SETTINGS), () -> go.accept(WHY));
        why = new DayView(day, model.texts(), () -> go.accept(Place.Tab.SETTINGS), () -> go.accept(WORKS));
        getChildren().setAll(choices);
    }

    /// Shows the chapter or the page behind that a place names.
    public void arrive(Place place) {
        behind = page(place);
        behind.ifPresent(SubPage::top);
        getChildren().setAll(behind.<Node>map(page -> page).orElse(choices));
        if (behind.isEmpty()) {
            choices.arrive(place);
        }
    }

    /// Gives the keyboard to the first control.
    public void takeFocus() {
        behind.ifPresentOrElse(SubPage::takeFocus, choices::takeFocus);
    }

    /// Gives the keyboard to the search of the settings.
    public void search() {
        arrive(Place.Tab.SETTINGS);
        choices.search();
    }

    private Optional<SubPage> page(Place place) {
        if (place.equals(WORKS)) {
            model.look();
            return Optional.of(senses);
        }
        if (place.equals(WHY)) {
            day.look();
            return Optional.of(why);
        }
        return Optional.empty();
    }
}
