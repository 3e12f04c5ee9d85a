package app.unhunch.ui.library;

import app.unhunch.exercise.Exercise;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the move of a card, by the other mouse button or the menu key.
final class MoveMenu {

    private final LibraryViewModel model;
    private final Additions additions;
    private final ContextMenu menu = new ContextMenu();

    MoveMenu(LibraryViewModel model, Additions additions) {
        this.model = model;
        this.additions = additions;
    }

    /// Opens at a place on the screen.
    ///
    /// @param over what stays where it is while the menu is open: cards are used again for other moves
    void open(Exercise move, Node over, double screenX, double screenY) {
        fill(move);
        menu.show(over, screenX, screenY);
    }

    private void fill(Exercise move) {
        var texts = model.texts();
        menu.hide();
        menu.getItems().setAll(AddMenu.item("menu-open", texts.get("menu.open"), Feather.BOOK_OPEN,
                () -> model.open(move)));
        var face = model.face(move);
        if (Shelf.isDone(move)) {
            if (!face.marks().contains(CardFace.Mark.ON_HOLD)) {
                menu.getItems().add(AddMenu.item("menu-start", texts.get("menu.start"), Feather.PLAY,
                        () -> model.play(move)));
            }
        }
        menu.getItems().add(AddMenu.item("menu-star", texts.get(
                face.marks().contains(CardFace.Mark.STARRED) ? "menu.unstar" : "menu.star"), Feather.STAR,
                () -> model.star(move)));
        if (Shelf.isDone(move)) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(AddMenu.items(additions, move, model.item(move),
                    routine -> texts.get("add.to", routine), texts.get("add.to-new")));
        }
    }
}
