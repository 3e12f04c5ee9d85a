package app.unhunch.ui.library;

import app.unhunch.exercise.Exercise;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Chips;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Tip;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/// The card of a move: picture, name, where, how much; star and play show while the mouse or the keyboard is on it.
final class MoveCard extends StackPane {

    static final double THUMB = 112;
    private static final double THUMB_WIDTH = 204;
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final Gallery gallery;
    private final Texts texts;
    private final StackPane thumb = new StackPane();
    private final Label name = new Label();
    private final Label where = new Label();
    private final Label dose = new Label();
    private final Label desk = new Label();
    private final Label hold;
    private final ToggleButton star = Buttons.toggle(Icons.small(Feather.STAR), "");
    private final Button play = Buttons.round(Glyph.PLAY.at(22), "", 40);
    private Optional<CardFace> shown = Optional.empty();

    MoveCard(Gallery gallery, Texts texts) {
        this.gallery = gallery;
        this.texts = texts;
        hold = Chips.of("warn");
        hold.setText(texts.get("card.hold"));
        getStyleClass().add("uh-move");
        name.getStyleClass().add("t4");
        where.getStyleClass().addAll("small", "muted");
        dose.getStyleClass().add("small");
        Stream.of(name, where, dose).forEach(MoveCard::tellWhole);
        desk.getStyleClass().addAll("small", "sb", "accent-text");
        desk.setText(texts.get("card.desk"));
        desk.setGraphic(Icons.small(Feather.MONITOR));
        desk.getGraphic().getStyleClass().add("icon-accent");
        desk.setMinWidth(Region.USE_PREF_SIZE);
        star.setFocusTraversable(false);
        star.getStyleClass().setAll("uh-star");
        play.setFocusTraversable(false);
        play.getStyleClass().addAll("primary", "uh-play");
        var box = new VBox(top(), words());
        box.setPadding(new Insets(1));
        getChildren().setAll(box);
        setMinWidth(0);
    }

    ToggleButton star() {
        return star;
    }

    Button play() {
        return play;
    }

    void show(Exercise move, CardFace face) {
        if (shown.filter(face::equals).isPresent()) {
            return;
        }
        if (shown.filter(before -> before.id().equals(face.id())).isEmpty()) {
            thumb.getChildren().setAll(picture(move));
        }
        name.setText(face.name());
        where.setText(face.where());
        dose.setText(face.dose());
        shown(desk, face.marks().contains(CardFace.Mark.DESK));
        shown(hold, face.marks().contains(CardFace.Mark.ON_HOLD));
        pseudoClassStateChanged(HELD, face.marks().contains(CardFace.Mark.ON_HOLD));
        var starred = face.marks().contains(CardFace.Mark.STARRED);
        if (shown.filter(before -> before.marks().contains(CardFace.Mark.STARRED) == starred).isEmpty()) {
            star.setGraphic(starred ? Glyph.STAR.at(15) : Icons.small(Feather.STAR));
        }
        star.setSelected(starred);
        star.setAccessibleText(texts.get(starred ? "card.unstar" : "card.star", face.name()));
        Tip.on(star, star.getAccessibleText());
        play.setVisible(!face.marks().contains(CardFace.Mark.READING)
                && !face.marks().contains(CardFace.Mark.ON_HOLD));
        play.setAccessibleText(texts.get("card.play", face.name()));
        Tip.on(play, play.getAccessibleText());
        shown = Optional.of(face);
    }

    /// Tells all of a label under the pointer where there is no room for it.
    private static void tellWhole(Label label) {
        label.textTruncatedProperty().subscribe(() -> tell(label));
        label.textProperty().subscribe(() -> tell(label));
    }

    private static void tell(Label label) {
        if (label.isTextTruncated()) {
            Tip.on(label, label.getText());
        } else {
            Tip.off(label);
        }
    }

    private Node top() {
        thumb.getStyleClass().add("uh-move-stage");
        thumb.setMinHeight(THUMB);
        thumb.setMaxHeight(THUMB);
        var clip = new Rectangle(); // without round corners, which would have each picture painted twice
        clip.widthProperty().bind(thumb.widthProperty());
        clip.heightProperty().bind(thumb.heightProperty());
        thumb.setClip(clip);
        StackPane.setAlignment(star, Pos.TOP_LEFT);
        StackPane.setMargin(star, new Insets(10, 0, 0, 10));
        StackPane.setAlignment(play, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(play, new Insets(0, 12, 12, 0));
        StackPane.setAlignment(hold, Pos.TOP_RIGHT);
        StackPane.setMargin(hold, new Insets(10, 10, 0, 0));
        return new StackPane(thumb, star, hold, play);
    }

    private Node words() {
        var foot = new HBox(4, dose, spring(), desk);
        foot.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        var words = new VBox(2, name, where, foot);
        VBox.setMargin(foot, new Insets(5, 0, 0, 0));
        words.setPadding(new Insets(11, 14, 12, 14));
        return words;
    }

    private Node picture(Exercise move) {
        return gallery.thumb(move.id(), THUMB_WIDTH, THUMB).<Node>map(region -> region)
                .orElseGet(() -> Shelf.isDone(move) ? Glyph.of(move.position()).at(40) : Icons.huge(Feather.BOOK_OPEN));
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
