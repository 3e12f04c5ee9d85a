package app.unhunch.ui.library;

import app.unhunch.exercise.Exercise;
import app.unhunch.routine.RoutineItem;
import app.unhunch.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/// The lines of a menu that put a move into a routine.
final class AddMenu {

    private AddMenu() {}

    /// One for each routine of the user's, and one for a new routine.
    ///
    /// @param put the move as it is to be there
    /// @param named makes the words of a line from the name of a routine
    static List<MenuItem> items(Additions additions, Exercise move, RoutineItem put, UnaryOperator<String> named,
            String newOne) {
        List<MenuItem> items = new ArrayList<>();
        additions.routines().forEach(routine -> items.add(item("add-to-" + routine.id(), named.apply(routine.name()),
                Feather.LAYERS, () -> additions.add(move, put, routine.id()))));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item("add-to-new", newOne, Feather.PLUS, () -> additions.addNew(move, put)));
        return items;
    }

    /// A line that does something.
    static MenuItem item(String id, String words, Feather icon, Runnable does) {
        var item = new MenuItem(words, Icons.small(icon));
        item.setMnemonicParsing(false);
        item.setId(id);
        item.setOnAction(_ -> does.run());
        return item;
    }
}
