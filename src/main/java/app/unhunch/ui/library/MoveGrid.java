package app.unhunch.ui.library;

import app.unhunch.exercise.Exercise;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.LiveText;
import app.unhunch.ui.kit.Marks;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import org.controlsfx.control.GridView;

/// The cards of the moves found, as many beside each other as there is room for. The keyboard walks over them.
final class MoveGrid extends GridView<Exercise> {

    /// Room on each side of a card; the page leaves so much less on the left of the grid.
    static final double GAP = 8;

    private static final double EDGE = 32;
    private static final double LEAST = 212;
    private static final double WORDS = 91;
    private static final double TEXT = 14;

    private final LibraryViewModel model;
    private final LiveText heard;
    private int columns = 1;

    /// @param menu opens over a card
    /// @param measure a label in the size of the text around, wherever it is shown
    /// @param heard says what the keyboard is on
    MoveGrid(LibraryViewModel model, MoveMenu menu, Gallery gallery, Label measure, LiveText heard) {
        this.model = model;
        this.heard = heard;
        getStyleClass().add("uh-moves");
        setId("library-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(model.texts().get("title"));
        skinProperty().subscribe(_ -> inner());
        setMinHeight(0);
        setPrefHeight(MoveCard.THUMB); // else ten rows are filled whenever somebody asks how high it wants to be
        setMaxHeight(Double.MAX_VALUE);
        setCellFactory(_ -> new MoveCell(model, menu, gallery, this::requestFocus));
        setHorizontalCellSpacing(GAP);
        setVerticalCellSpacing(GAP);
        widthProperty().subscribe(width -> fit(width.doubleValue(), measure.getFont()));
        measure.fontProperty().subscribe(font -> fit(getWidth(), font));
        model.screenProperty().subscribe(screen -> {
            if (!screen.found().equals(getItems())) {
                count(screen.found().size());
                getItems().setAll(screen.found()); // another list would have every card made anew
                top();
            }
        });
        model.currentProperty().subscribe(_ -> follow());
        focusedProperty().subscribe(_ -> follow());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        setOnContextMenuRequested(event -> {
            if (event.isKeyboardTrigger()) {
                chosen().ifPresent(move -> {
                    var card = card().orElse(this);
                    var below = card.localToScreen(0, card.getLayoutBounds().getMaxY() + 4);
                    menu.open(move, this, below.getX(), below.getY());
                });
                event.consume();
            }
        });
    }

    /// The grid is one stop of the keyboard, not two, and every row is as high as the next: they need not be filled to be
    /// measured.
    private void inner() {
        flow().ifPresent(flow -> {
            flow.setFocusTraversable(false);
            flow.fixedCellSizeProperty().bind(cellHeightProperty().add(2 * GAP));
        });
    }

    /// Makes room for so many cards before they come: a grid that finds its rows too many or too few hands them around, and
    /// all of their cards are written twice.
    private void count(int cards) {
        flow().ifPresent(flow -> flow.setCellCount((cards + columns - 1) / columns));
    }

    private void fit(double width, Font font) {
        var scale = font.getSize() / TEXT;
        var room = width - GAP - EDGE;
        if (room > 0) {
            columns = Math.max(1, (int) (room / (LEAST * scale)));
            setCellWidth(Math.floor((room - 2 * GAP * (columns - 1)) / columns));
            setCellHeight(MoveCard.THUMB + WORDS * scale);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var now = model.currentProperty().get();
        var meant = switch (event.getCode()) {
            case LEFT -> walk(now - 1);
            case RIGHT -> walk(now + 1);
            case UP -> now >= columns ? walk(now - columns) : Optional.<Runnable>empty();
            case DOWN -> walk(now + columns);
            case PAGE_UP -> walk(now - columns * rows());
            case PAGE_DOWN -> walk(now + columns * rows());
            case HOME -> walk(0);
            case END -> walk(getItems().size());
            case ENTER -> chosen().<Runnable>map(move -> () -> model.open(move));
            case SPACE -> chosen().<Runnable>map(move -> () -> model.play(move));
            default -> Optional.<Runnable>empty();
        };
        meant.ifPresent(does -> {
            does.run();
            event.consume();
        });
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equals("*")) {
            chosen().ifPresent(model::star);
            event.consume();
        }
    }

    private Optional<Runnable> walk(int to) {
        return Optional.of(() -> model.choose(to));
    }

    private Optional<Exercise> chosen() {
        var now = model.currentProperty().get();
        return now < getItems().size() ? Optional.of(getItems().get(now)) : Optional.empty();
    }

    /// The card that the keyboard is on, where it is in sight; the grid has others that it only measures by.
    private Optional<Node> card() {
        return flow().<Node>map(flow -> flow.getVisibleCell(model.currentProperty().get() / columns))
                .flatMap(row -> row.lookupAll(".uh-move").stream()
                        .filter(node -> node.getPseudoClassStates().contains(Marks.NOW)).findFirst());
    }

    private int rows() {
        return Math.max(1, (int) (getHeight() / (getCellHeight() + 2 * GAP)));
    }

    /// Keeps the card that the keyboard is on in sight, and says what it is.
    private void follow() {
        if (isFocused()) {
            heard.say(model.heard());
            setAccessibleText(model.heard());
            flow().ifPresent(flow -> reveal(flow, model.currentProperty().get() / columns));
        }
    }

    private static void reveal(VirtualFlow<?> flow, int row) {
        IndexedCell<?> cell = flow.getVisibleCell(row);
        if (cell == null || cell.getLayoutY() < 0) {
            flow.scrollToTop(row);
        } else if (cell.getLayoutY() + cell.getHeight() > flow.getHeight()) {
            flow.scrollPixels(cell.getLayoutY() + cell.getHeight() - flow.getHeight());
        }
    }

    private void top() {
        flow().ifPresent(flow -> flow.scrollToTop(0));
    }

    private Optional<VirtualFlow<?>> flow() {
        return getChildrenUnmodifiable().stream().filter(VirtualFlow.class::isInstance)
                .<VirtualFlow<?>>map(VirtualFlow.class::cast).findFirst();
    }
}
