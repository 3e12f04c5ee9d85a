package app.unhunch.ui.routines;

import app.unhunch.exercise.Catalog;
import app.unhunch.history.History;
import app.unhunch.routine.Stock;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/// The routines: the page of all of them, made when the user comes here first.
public final class RoutinesPage extends StackPane {

    private final RoutinesViewModel routines;
    private final Gallery gallery;
    private final Later later;
    private Optional<RoutinesView> all = Optional.empty();

    /// The routines of a catalog.
    public RoutinesPage(RoutinesPorts ports, Catalog catalog, Gallery gallery, Later later, Locale locale) {
        routines = new RoutinesViewModel(ports, catalog, locale);
        this.gallery = gallery;
        this.later = later;
    }

    /// Shows the user's choices.
    public void show(Settings choices) {
        routines.show(choices);
    }

    /// Shows what was done before.
    public void show(History done) {
        routines.show(done);
    }

    /// Shows what there is to play now.
    public void show(Stock stock) {
        routines.show(stock);
    }

    /// Opens all routines.
    public void arrive(Place place) {
        routines.look();
        if (all.isEmpty()) {
            all = Optional.of(new RoutinesView(routines, gallery, later));
            all.ifPresent(getChildren()::setAll);
        }
    }

    /// Gives the keyboard to the first control.
    public void takeFocus() {
        all.ifPresent(RoutinesView::takeFocus);
    }

    /// The keys of the page.
    public List<KeySheet.Line> keys() {
        return routines.keys();
    }
}
