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
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The page about a move: builds nodes, binds them, and decides nothing.
final class MoveView extends StackPane {

    private static final double SIDE = 388;

    /// Height of the picture: this in a window of the usual size, and so much of a larger one, up to a limit.
    private static final double STAGE = 300;
    private static final double OF_WIDTH = 0.6;
    private static final double OF_HEIGHT = 0.42;
    private static final double TALLEST = 640;

    private static final double SCRUB = 0.04;

    private final MoveViewModel model;
    private final Optional<Gallery.MoveStage> stage;
    private final Gallery gallery;
    private final StackPane picture = new StackPane();
    private final Label name = new Label();
    private final FlowPane chips = new FlowPane(6, 6);
    private final VBox told = new VBox(20);
    private final VBox side = new VBox(16);
    private final ToggleButton star = Buttons.toggle(Icons.small(Feather.STAR), "");
    private final Button share = Buttons.bare(Icons.small(Feather.SHARE_2), "");
    private final Button back;
    private final DoseCard dose;
    private final ScrollPane scroll = new ScrollPane();

    /// @param words those of the library
    MoveView(MoveViewModel model, Additions additions, Texts words, Gallery gallery) {
        this.model = model;
        this.gallery = gallery;
        stage = gallery.stage();
        dose = new DoseCard(model, AddButton.of(model, additions, words));
        back = Buttons.styled(Buttons.quiet(model.texts().get("back")), "tight");
        back.setId("move-back");
        back.setGraphic(Icons.of(Feather.ARROW_LEFT));
        back.setOnAction(_ -> model.leave());
        name.getStyleClass().add("t1");
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        picture.getStyleClass().add("uh-move-page-stage");
        scroll.setContent(page());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("uh-pages");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().setAll(scroll);
        model.screenProperty().subscribe(shown -> shown.ifPresent(this::show));
        addEventFilter(KeyEvent.KEY_PRESSED, this::before);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Gives the keyboard to the first button.
    void takeFocus() {
        if (dose.start().isVisible() && !dose.start().isDisabled() && dose.isVisible()) {
            dose.start().requestFocus();
        } else {
            back.requestFocus();
        }
    }

    /// Begins at the top, as for a move that has just been opened.
    void top() {
        scroll.setVvalue(0);
    }

    private Node page() {
        var left = new VBox(20, picture, told);
        var height = left.widthProperty().flatMap(wide -> heightProperty().map(high -> Math.clamp(
                Math.min(wide.doubleValue() * OF_WIDTH, high.doubleValue() * OF_HEIGHT), STAGE, TALLEST)));
        picture.minHeightProperty().bind(height);
        picture.maxHeightProperty().bind(height);
        left.setMinWidth(0);
        left.setPrefWidth(500);
        HBox.setHgrow(left, Priority.ALWAYS);
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        var columns = new HBox(28, left, side);
        var page = new VBox(16, head(), columns);
        page.setPadding(new Insets(28, 32, 28, 32));
        return page;
    }

    private Node head() {
        star.setId("move-star");
        star.getStyleClass().remove("bare");
        star.setMinSize(32, 32);
        star.setMaxSize(32, 32);
        star.setOnAction(_ -> model.star());
        share.setId("move-share");
        share.getStyleClass().remove("bare");
        share.setMinSize(32, 32);
        share.setMaxSize(32, 32);
        share.setOnAction(_ -> model.screenProperty().get().ifPresent(this::copy));
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(8, back, spring, star, share);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(36);
        HBox.setMargin(back, new Insets(0, 0, 0, -10));
        return head;
    }

    private void show(MoveScreen screen) {
        model.move().ifPresent(this::picture);
        name.setText(screen.name());
        chips.getChildren().clear();
        for (var index = 0; index < screen.chips().size(); index++) {
            var chip = Chips.of(index < screen.bodyChips() ? "accent" : "");
            chip.setText(screen.chips().get(index));
            chips.getChildren().add(chip);
        }
        var starred = screen.marks().contains(CardFace.Mark.STARRED);
        star.setSelected(starred);
        star.setGraphic(starred ? Glyph.STAR.at(16) : Icons.small(Feather.STAR));
        star.setAccessibleText(model.texts().get(starred ? "unstar" : "star"));
        Tip.on(star, star.getAccessibleText());
        say(Feather.SHARE_2, "copy");
        told.getChildren().setAll(MoveWords.told(screen, model.texts()));
        side.getChildren().setAll(name, chips);
        if (screen.marks().contains(CardFace.Mark.ON_HOLD)) {
            side.getChildren().add(MoveWords.held(model));
        }
        if (screen.dose().isPresent()) {
            dose.show(screen.dose().get(), screen.marks());
            side.getChildren().add(dose);
        }
        dose.setVisible(screen.dose().isPresent());
        side.getChildren().addAll(MoveWords.care(screen, model), MoveWords.sources(screen, model));
    }

    private void copy(MoveScreen screen) {
        var content = new ClipboardContent();
        content.putString(MoveText.of(screen, model.texts()));
        Clipboard.getSystemClipboard().setContent(content);
        say(Feather.CHECK, "copied");
    }

    /// What the button that copies does, or did.
    private void say(Feather icon, String key) {
        share.setGraphic(Icons.small(icon));
        share.setAccessibleText(model.texts().get(key));
        Tip.on(share, share.getAccessibleText());
    }

    private void picture(Exercise move) {
        if (gallery.has(move.id()) && stage.isPresent()) {
            model.dose().ifPresent(amount -> stage.get().show(move, amount));
            picture.getChildren().setAll(stage.get().node());
        } else {
            picture.getChildren().setAll(Icons.huge(Shelf.isDone(move) ? Feather.USER : Feather.BOOK_OPEN));
        }
    }

    /// A button would take the arrows to walk on, and the one that starts the space bar, though it has Enter: where there
    /// is a figure, the page says they are its own.
    private void before(KeyEvent event) {
        var figures = switch (event.getCode()) {
            case LEFT, RIGHT -> event.getTarget() instanceof Button;
            case SPACE -> event.getTarget().equals(dose.start());
            default -> false;
        };
        if (figures && hasFigure()) {
            pressed(event);
        }
    }

    private boolean hasFigure() {
        return stage.map(Gallery.MoveStage::node).filter(picture.getChildren()::contains).isPresent();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        var meant = switch (event.getCode()) {
            case SPACE -> stage.<Runnable>map(shown -> shown::playOrPause);
            case LEFT -> stage.<Runnable>map(shown -> () -> shown.scrub(-SCRUB));
            case RIGHT -> stage.<Runnable>map(shown -> () -> shown.scrub(SCRUB));
            case ENTER -> Optional.<Runnable>of(model::start);
            default -> Optional.<Runnable>empty();
        };
        meant.ifPresent(does -> {
            does.run();
            event.consume();
        });
    }
}
