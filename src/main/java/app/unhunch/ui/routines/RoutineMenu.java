package app.unhunch.ui.routines;

import app.unhunch.ui.kit.Icons;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with a routine besides starting it.
final class RoutineMenu {

    private final RoutinesViewModel model;
    private final Sharing sharing;
    private final ContextMenu menu = new ContextMenu();

    RoutineMenu(RoutinesViewModel model, Sharing sharing) {
        this.model = model;
        this.sharing = sharing;
    }

    /// Opens below a node.
    void open(RoutineFace face, Node below) {
        menu.hide();
        menu.getItems().clear();
        var id = face.id();
        var own = face.marks().contains(RoutineFace.Mark.OWN);
        if (!face.marks().contains(RoutineFace.Mark.INCOMPLETE)) {
            add(Feather.PLAY, "menu.start", () -> model.start(id));
        }
        add(Feather.EDIT_2, own ? "menu.edit" : "menu.edit-copy", () -> model.open(id));
        add(Feather.COPY, "menu.copy", () -> model.duplicate(id));
        if (face.marks().contains(RoutineFace.Mark.FITS_BREAK) && !face.marks().contains(RoutineFace.Mark.DESK_BREAK)) {
            add(Feather.BELL, "menu.break", () -> model.useForBreaks(id));
        }
        if (!face.marks().contains(RoutineFace.Mark.INCOMPLETE)) {
            menu.getItems().addAll(sharing.items(() -> model.routine(id), below));
        }
        if (own) {
            add(Feather.TRASH_2, "menu.delete", () -> model.delete(id));
        }
        menu.show(below, Side.BOTTOM, 0, 4);
    }

    private void add(Feather icon, String key, Runnable does) {
        var item = new MenuItem(model.texts().get(key), Icons.small(icon));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> does.run());
        menu.getItems().add(item);
    }
}
