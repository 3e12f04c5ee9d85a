package app.unhunch.ui.library;

import app.unhunch.exercise.Catalog;
import app.unhunch.history.History;
import app.unhunch.routine.Stock;
import app.unhunch.settings.Settings;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.kit.UndoBar;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The library with the page about each move: one of the two is shown.
public final class LibraryPage extends StackPane {

    private final LibraryViewModel library;
    private final PackViewModel packs;
    private final Additions additions;
    private final MoveViewModel move;
    private final LibraryView all;
    private final MoveView one;

    /// The library of a catalog.
    ///
    /// @param later lets what was offered go after a while
    public LibraryPage(LibraryPorts ports, Catalog catalog, Gallery gallery, Later later, Locale locale) {
        library = new LibraryViewModel(ports, catalog, locale);
        move = new MoveViewModel(ports, catalog, locale);
        var undo = new UndoBar(later, library.texts().get("undo"));
        packs = new PackViewModel(ports.packs(), ports.save(), undo::offer, library.texts());
        additions = new Additions(ports.arrange(), undo::offer, library.texts());
        all = new LibraryView(library, packs, additions, gallery);
        one = new MoveView(move, additions, library.texts(), gallery);
        setAlignment(undo, Pos.BOTTOM_CENTER);
        setMargin(undo, new Insets(0, 0, 24, 0));
        getChildren().setAll(all, one, undo);
        turn(all, one);
    }

    /// Shows the user's choices.
    public void show(Settings choices) {
        library.show(choices);
        move.show(choices);
        packs.show(choices);
    }

    /// Shows what was done before.
    public void show(History done) {
        library.show(done);
        move.look();
    }

    /// Shows what there is to play now.
    public void show(Stock stock) {
        library.show(stock);
        packs.show(stock);
        additions.show(stock);
        move.show(stock.catalog());
    }

    /// Opens all moves, or the page about one.
    public void arrive(Place place) {
        if (place instanceof Place.Move(var id) && move.open(id)) {
            one.top();
            turn(one, all);
        } else {
            library.look();
            turn(all, one);
        }
    }

    /// Both stay where they are: one that is put there again is dressed anew from head to foot.
    private static void turn(Node shown, Node hidden) {
        hidden.setVisible(false);
        hidden.setManaged(false);
        shown.setVisible(true);
        shown.setManaged(true);
    }

    /// Gives the keyboard to the first control.
    public void takeFocus() {
        if (one.isVisible()) {
            one.takeFocus();
        } else {
            all.takeFocus();
        }
    }

    /// Gives the keyboard to the search field; from a move, all moves are shown first.
    public void search() {
        if (one.isVisible()) {
            move.leave();
        }
        all.search();
    }

    /// The keys of both.
    public List<KeySheet.Line> keys() {
        return Stream.concat(library.keys().stream(), move.keys().stream()).toList();
    }
}
