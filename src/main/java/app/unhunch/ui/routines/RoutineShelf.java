package app.unhunch.ui.routines;

import app.unhunch.ui.kit.Focus;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.LiveText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// The cards of all routines under their titles. The keyboard walks over them by arrows, and Tab passes them in one step.
final class RoutineShelf extends VBox {

    private static final int MOST = 3;
    private static final double LEAST = 256;
    private static final double ASIDE = 3;
    private static final double TITLE = 15;

    private final RoutinesViewModel model;
    private final Gallery gallery;
    private final RoutineMenu menu;
    private final LiveText heard;
    private final List<RoutineCard> cards = new ArrayList<>();
    private String current = "";
    private List<RoutinesScreen.Group> shown = List.of();

    /// @param heard says which card the keyboard is on
    RoutineShelf(RoutinesViewModel model, Gallery gallery, LiveText heard, Sharing sharing) {
        super(12);
        this.model = model;
        this.gallery = gallery;
        this.heard = heard;
        menu = new RoutineMenu(model, sharing);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(List<RoutinesScreen.Group> groups) {
        if (groups.equals(shown)) {
            return;
        }
        shown = groups;
        var had = Focus.isWithin(this, getScene() == null ? null : getScene().getFocusOwner()); // of any window
        cards.clear();
        getChildren().clear();
        groups.forEach(this::add);
        mark(find(current).or(() -> cards.stream().findFirst()));
        if (had) {
            takeFocus();
        }
    }

    /// Lets the card of a routine have the keyboard next.
    void choose(String id) {
        mark(find(id).or(() -> find(current)));
    }

    /// Gives the keyboard to the card that had it last, or else to the first.
    void takeFocus() {
        find(current).or(() -> cards.stream().findFirst()).ifPresent(Node::requestFocus);
    }

    private void add(RoutinesScreen.Group group) {
        var title = new Label(group.title());
        title.getStyleClass().add("t4");
        VBox.setMargin(title, new Insets(getChildren().isEmpty() ? 0 : 18, 0, 0, 0));
        var columns = new Columns(MOST, LEAST);
        columns.setId("shelf-" + group.shelf().name().toLowerCase(Locale.ROOT));
        title.fontProperty().subscribe(font -> columns.scale(font.getSize() / TITLE));
        List<Node> all = new ArrayList<>(group.faces().stream().map(this::card).toList());
        if (group.shelf() == RoutinesScreen.Shelf.OWN) {
            all.add(new NewCard(model.texts(), model::create));
        }
        columns.show(all);
        getChildren().addAll(title, columns);
    }

    private RoutineCard card(RoutineFace face) {
        var card = new RoutineCard(face, gallery, model.texts());
        card.play().setOnAction(_ -> model.start(face.id()));
        card.more().setOnAction(_ -> menu.open(face, card.more()));
        card.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                card.requestFocus();
                model.open(face.id());
            }
        });
        card.setOnContextMenuRequested(event -> {
            menu.open(face, card.more());
            event.consume();
        });
        card.focusedProperty().subscribe(focused -> {
            if (focused) {
                mark(Optional.of(card));
                heard.say(model.texts().get("heard.place", face.heard(), cards.indexOf(card) + 1, cards.size()));
            }
        });
        cards.add(card);
        return card;
    }

    private void mark(Optional<RoutineCard> now) {
        cards.forEach(card -> card.setFocusTraversable(now.filter(card::equals).isPresent()));
        now.ifPresent(card -> current = card.face().id());
    }

    private Optional<RoutineCard> find(String id) {
        return cards.stream().filter(card -> card.face().id().equals(id)).findFirst();
    }

    private void pressed(KeyEvent event) {
        var here = cards.stream().filter(Node::isFocused).findFirst();
        if (here.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var card = here.get();
        var meant = meant(event.getCode(), card);
        meant.ifPresent(does -> {
            does.run();
            event.consume();
        });
    }

    private Optional<Runnable> meant(KeyCode key, RoutineCard card) {
        var id = card.face().id();
        return switch (key) {
            case LEFT -> walk(card, -1, 0);
            case RIGHT -> walk(card, 1, 0);
            case UP -> walk(card, 0, -1);
            case DOWN -> walk(card, 0, 1);
            case HOME -> Optional.of(() -> cards.getFirst().requestFocus());
            case END -> Optional.of(() -> cards.getLast().requestFocus());
            case ENTER -> Optional.of(() -> model.open(id));
            case SPACE -> Optional.of(() -> model.start(id));
            case N -> Optional.of(model::create);
            case D -> Optional.of(() -> model.duplicate(id));
            case CONTEXT_MENU -> Optional.of(() -> menu.open(card.face(), card.more()));
            case DELETE, BACK_SPACE -> Optional.of(() -> model.delete(id));
            default -> Optional.empty();
        };
    }

    /// To the nearest card in that direction.
    private Optional<Runnable> walk(RoutineCard from, int right, int down) {
        var here = middle(from);
        return cards.stream().filter(card -> right * (middle(card).getX() - here.getX()) > 1
                || down * (middle(card).getY() - here.getY()) > 1)
                .min(Comparator.comparingDouble(card -> distance(here, middle(card), right != 0)))
                .filter(card -> right == 0 || Math.abs(middle(card).getY() - here.getY()) < 1)
                .map(card -> () -> card.requestFocus());
    }

    private static double distance(Point2D from, Point2D to, boolean sideways) {
        var x = Math.abs(to.getX() - from.getX());
        var y = Math.abs(to.getY() - from.getY());
        return sideways ? x + ASIDE * ASIDE * y : y + x / ASIDE;
    }

    private Point2D middle(Node card) {
        var bounds = sceneToLocal(card.localToScene(card.getLayoutBounds()));
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
