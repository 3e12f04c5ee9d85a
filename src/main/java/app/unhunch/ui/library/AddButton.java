package app.unhunch.ui.library;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Puts the move of a page, in the dose that is shown, into a routine of the user's or a new one.
final class AddButton {

    private AddButton() {}

    /// @param words those of the library
    static Button of(MoveViewModel model, Additions additions, Texts words) {
        var button = Buttons.plain("");
        var label = new Label(words.get("add"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        var face = new HBox(8, Icons.small(Feather.PLUS), label, Icons.small(Feather.CHEVRON_DOWN));
        face.setAlignment(Pos.CENTER);
        button.setAccessibleText(label.getText());
        button.setId("move-add");
        button.setGraphic(face);
        var menu = new ContextMenu();
        button.setOnAction(_ -> model.move().ifPresent(move -> {
            menu.getItems()
                    .setAll(AddMenu.items(additions, move, model.item(move), routine -> routine, words.get("add.new")));
            menu.show(button, Side.BOTTOM, 0, 4);
        }));
        return button;
    }
}
