package app.unhunch.ui.routines;

import app.unhunch.exercise.Catalog;
import app.unhunch.history.History;
import app.unhunch.routine.Stock;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.EventTarget;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// The routines: the page of all of them, or the one on which a routine is put together. Each is made when the user comes
/// there first; a draft that is not kept stays until it is, or is given up.
public final class RoutinesPage extends StackPane {

    private final RoutinesPorts ports;
    private final Locale locale;
    private final RoutinesViewModel routines;
    private final BuilderViewModel builder;
    private final Gallery gallery;
    private final Later later;
    private final Supplier<DialogLayer> dialogs;
    private final LeaveDialog leaving;
    private Optional<RoutinesView> all = Optional.empty();
    private Optional<BuilderView> one = Optional.empty();
    private Optional<EventTarget> pressed = Optional.empty();

    /// The routines of a catalog.
    ///
    /// @param dialogs where a question is laid over everything
    public RoutinesPage(RoutinesPorts ports, Catalog catalog, Gallery gallery, Later later,
            Supplier<DialogLayer> dialogs, Locale locale) {
        this.ports = ports;
        this.locale = locale;
        this.gallery = gallery;
        this.later = later;
        this.dialogs = dialogs;
        routines = new RoutinesViewModel(ports, catalog, locale);
        builder = new BuilderViewModel(ports, catalog, locale);
        leaving = new LeaveDialog(builder, dialogs);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed = Optional.of(event.getTarget()));
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// A key that led to a field is not typed into it.
    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl && !pressed.equals(Optional.of(event.getTarget()))) {
            event.consume();
        }
    }

    /// Shows the user's choices.
    public void show(Settings choices) {
        routines.show(choices);
        builder.show(choices);
    }

    /// Shows what was done before.
    public void show(History done) {
        routines.show(done);
    }

    /// Shows what there is to play now.
    public void show(Stock stock) {
        routines.show(stock);
        builder.show(stock);
    }

    /// Opens all routines, or the page for one; a draft that is not kept comes first.
    public void arrive(Place place) {
        if (builder.isUnsaved()) {
            showBuilder();
        } else if (place instanceof Place.Build(var id)) {
            builder.open(id);
            showBuilder();
            one.ifPresent(BuilderView::begin);
        } else {
            showAll();
        }
    }

    /// Gives the keyboard to the first control.
    public void takeFocus() {
        applyCss(); // what scrolls holds nothing before, and what is nowhere gets no keyboard
        if (isBuilding()) {
            one.ifPresent(BuilderView::takeFocus);
        } else {
            all.ifPresent(RoutinesView::takeFocus);
        }
    }

    /// Whether there is a draft that is not kept.
    public boolean isUnsaved() {
        return builder.isUnsaved();
    }

    /// Does what takes the window away, once the user said what becomes of a draft that is not kept; at once where there is
    /// none.
    ///
    /// @param stay done instead where the user goes on with the draft
    public void beforeClosing(Runnable then, Runnable stay) {
        if (isBuilding()) {
            takeFocus(); // a name that is being typed counts from here on
        }
        leaving.before(() -> {
            if (isUnsaved()) {
                builder.close();
            }
            then.run();
        }, stay);
    }

    /// Gives the keyboard to the search for moves, where there is one.
    public void search() {
        if (isBuilding()) {
            one.ifPresent(BuilderView::search);
        }
    }

    /// The keys of both.
    public List<KeySheet.Line> keys() {
        return Stream.concat(routines.keys().stream(), builder.keys().stream()).toList();
    }

    private MakerDialog maker() {
        var made = new MakerViewModel(ports, routines::catalog, routines.texts(), locale);
        return new MakerDialog(made, gallery, routines.texts(), dialogs, draft -> {
            builder.open(draft);
            showBuilder();
            one.ifPresent(BuilderView::begin);
            takeFocus();
        }, locale);
    }

    private Sharing sharing() {
        return new Sharing(ports, gallery, routines.texts(), dialogs, routines::catalog, locale);
    }

    private boolean isBuilding() {
        return one.filter(getChildren()::contains).isPresent();
    }

    private void showAll() {
        routines.look();
        if (all.isEmpty()) {
            all = Optional.of(new RoutinesView(routines, gallery, later, sharing(),
                    new ImportDialog(routines, ports.files(), dialogs), maker()));
        }
        all.ifPresent(view -> {
            view.choose(builder.kept());
            getChildren().setAll(view);
        });
    }

    private void showBuilder() {
        builder.look();
        if (one.isEmpty()) {
            one = Optional.of(new BuilderView(builder, gallery, later, dialogs, sharing(), leaving));
            builder.screenProperty().subscribe(shown -> {
                if (shown.isEmpty() && isBuilding()) {
                    showAll();
                }
            });
        }
        one.ifPresent(getChildren()::setAll);
    }
}
