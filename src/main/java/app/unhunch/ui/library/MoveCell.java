package app.unhunch.ui.library;

import app.unhunch.exercise.Exercise;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Marks;
import java.util.Objects;
import javafx.scene.input.MouseButton;
import org.controlsfx.control.GridCell;
import org.jspecify.annotations.Nullable;

/// The place of a card in the grid; it shows one move after the other as the grid is scrolled.
final class MoveCell extends GridCell<Exercise> {

    private final LibraryViewModel model;
    private final MoveCard card;

    /// @param menu opens over the card
    /// @param touched told when the user clicks anything here
    MoveCell(LibraryViewModel model, MoveMenu menu, Gallery gallery, Runnable touched) {
        this.model = model;
        card = new MoveCard(gallery, model.texts());
        setGraphic(card);
        card.star().setOnAction(_ -> {
            card.star().setSelected(!card.star().isSelected()); // it shows what is kept, not what was asked for
            model.star(getItem());
        });
        card.play().setOnAction(_ -> model.play(getItem()));
        setOnMousePressed(_ -> {
            touched.run();
            model.choose(getIndex());
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                model.open(getItem());
            }
        });
        setOnContextMenuRequested(event -> {
            if (!isEmpty() && !event.isKeyboardTrigger()) {
                menu.open(getItem(), getGridView(), event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        var seen = sceneProperty().map(Objects::nonNull).orElse(false);
        model.facesProperty().when(seen).subscribe(_ -> write());
        model.currentProperty().when(seen).subscribe(_ -> mark());
    }

    @Override
    protected void updateItem(@Nullable Exercise move, boolean empty) {
        if (!Objects.equals(move, getItem()) || empty != isEmpty()) {
            super.updateItem(move, empty);
            card.setVisible(!empty && move != null); // taken away, it would be dressed anew at every row that comes
            write();
        }
    }

    /// Takes its place in the grid, which takes every card away before it says where it goes: emptied meanwhile, all of it
    /// would be dressed and laid out anew for each letter of a search.
    @Override
    public void updateIndex(int index) {
        if (index < 0) {
            return;
        }
        if (index == getIndex()) {
            updateItem(getGridView().getItems().get(index), false);
        } else {
            super.updateIndex(index);
        }
        mark();
    }

    private void write() {
        var move = getItem();
        if (move != null && !isEmpty()) {
            var face = model.face(move);
            card.show(move, face);
            setAccessibleText(face.heard());
        }
        mark();
    }

    private void mark() {
        card.pseudoClassStateChanged(Marks.NOW, !isEmpty() && getIndex() == model.currentProperty().get());
    }
}
