package app.unhunch.ui.player;

import app.unhunch.ui.kit.Icons;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What comes next, below the ring.
final class FooterPane extends HBox {

    private final Optional<StageContent> picture;
    private final StackPane thumb = new StackPane();
    private final Label overline = new Label();
    private final Label name = new Label();
    private final Label detail = new Label();

    FooterPane(Stages stages) {
        super(14);
        picture = stages.card();
        thumb.getStyleClass().add("uh-thumb");
        thumb.setMinSize(104, 76);
        thumb.setMaxSize(104, 76);
        picture.ifPresent(content -> thumb.getChildren().setAll(content.node()));
        overline.getStyleClass().addAll("cap", "muted");
        detail.getStyleClass().addAll("small", "muted");
        var words = new VBox(2, overline, name, detail);
        words.setAlignment(Pos.CENTER_LEFT);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(thumb, words);
    }

    void show(PlayerScreen screen) {
        var footer = screen.footer();
        var quiet = footer.overline().isEmpty();
        text(overline, footer.overline());
        text(detail, footer.detail());
        text(name, footer.name());
        name.getStyleClass().removeAll("t4", "small", "muted");
        name.getStyleClass().addAll(quiet ? new String[]{"small", "muted"} : new String[]{"t4"});
        name.setGraphic(footer.mark() == PlayerScreen.Mark.DONE ? Icons.small(Feather.CHECK) : null);
        var pictured = picture.isPresent() && footer.next().isPresent();
        thumb.setVisible(pictured);
        thumb.setManaged(pictured);
        picture.ifPresent(content -> footer.next().ifPresent(step -> content.show(step, Duration.ZERO)));
    }

    private static void text(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
