package app.unhunch.ui.rest;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Logo;
import app.unhunch.ui.kit.RingTimer;
import app.unhunch.ui.today.DeskFigure;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Our own card about the next break.
final class CardView extends VBox {

    private static final double RING = 88;

    private final CardViewModel model;
    private final RingTimer ring = new RingTimer();
    private final Label title = new Label();
    private final Label what = new Label();
    private final Label when = new Label();
    private final Button snooze = Buttons.plain("");
    private final Button more = Buttons.plain("");
    private final Button skip;

    /// @param person at the desk, where there is one
    CardView(CardViewModel model, Optional<DeskFigure> person) {
        super(14);
        this.model = model;
        skip = Buttons.quiet(model.texts().get("card.skip"));
        skip.setId("card-skip");
        skip.setOnAction(_ -> model.skip());
        title.getStyleClass().add("t2");
        what.setWrapText(true);
        when.getStyleClass().addAll("small", "muted");
        when.setWrapText(true);
        getStyleClass().add("uh-toast");
        setAccessibleRole(AccessibleRole.DIALOG);
        setPrefWidth(420);
        getChildren().setAll(upper(person), buttons());
        model.cardProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private void show(CardViewModel.Card card) {
        title.setText(card.title());
        what.setText(card.what());
        when.setText(card.when());
        ring.getStyleClass().remove("ready");
        if (card.mood() == CardViewModel.Mood.DUE) {
            ring.getStyleClass().add("ready");
        }
        ring.show(card.over());
        ring.setAccessibleText(card.title());
        snooze.setText(model.snoozeWords(model.snoozeLength()));
        shown(snooze, model.canSnooze());
        shown(more, model.canSnooze());
        shown(skip, model.canSkip());
    }

    private Node upper(Optional<DeskFigure> person) {
        ring.setMinSize(RING, RING);
        ring.setMaxSize(RING, RING);
        ring.setContent(person.<Node>map(Portrait::new).orElseGet(() -> Icons.huge(Feather.COFFEE)));
        var words = new VBox(4, title, what, when);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(16, ring, words, new Logo(22));
    }

    private Node buttons() {
        var start = Buttons.primary(model.texts().get("card.start"));
        start.setId("card-start");
        start.setGraphic(Glyph.PLAY.at(20));
        start.setOnAction(_ -> model.start());
        start.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(start, Priority.ALWAYS);
        snooze.setId("card-snooze");
        snooze.getStyleClass().add("left");
        snooze.setOnAction(_ -> model.snooze(model.snoozeLength()));
        more.setId("card-more");
        more.getStyleClass().add("right");
        more.setGraphic(Icons.small(Feather.CHEVRON_DOWN));
        more.setAccessibleText(model.texts().get("card.more"));
        var menu = new ContextMenu(model.snoozes().stream().map(length -> {
            var item = new MenuItem(model.snoozeWords(length));
            item.setOnAction(_ -> model.snooze(length));
            return item;
        }).toArray(MenuItem[]::new));
        more.setOnAction(_ -> {
            if (menu.isShowing()) {
                menu.hide();
            } else {
                menu.show(more, Side.BOTTOM, 0, 4);
            }
        });
        var row = new HBox(8, start, new HBox(snooze, more), skip);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setPadding(new Insets(2, 0, 0, 0));
        return row;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
