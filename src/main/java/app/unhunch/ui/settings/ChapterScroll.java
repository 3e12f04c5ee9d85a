package app.unhunch.ui.settings;

import app.unhunch.ui.kit.Focus;
import app.unhunch.ui.kit.Later;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// All chapters in one column: goes to one of them, knows which one is at the top, and keeps what is shown in its place
/// while letters change their size.
final class ChapterScroll extends ScrollPane {

    private static final Duration NEXT_FRAME = Duration.ofMillis(20);
    private static final Duration SETTLED = Duration.ofSeconds(1);
    private static final double WIDEST = 760;

    /// Room above a chapter that is shown.
    private static final double EDGE = 4;

    private final Later later;
    private final Runnable lay;
    private final VBox column = new VBox(20);
    private final Map<Chapter, VBox> parts = new EnumMap<>(Chapter.class);
    private final ReadOnlyObjectWrapper<Chapter> chapter = new ReadOnlyObjectWrapper<>(Chapter.BREAKS);
    private Subscription anchorGoes = Subscription.EMPTY;
    private Optional<Anchor> anchor = Optional.empty();

    /// What stays in its place: a chapter, and how much of it is above the edge, 0 to 1.
    private record Anchor(Chapter chapter, double over) {}

    /// @param lay gives everything on the page its place at once
    ChapterScroll(Form form, Later later, Runnable lay) {
        this.later = later;
        this.lay = lay;
        for (var one : Chapter.values()) {
            var part = new VBox(20);
            part.getChildren().setAll(form.cards(one));
            parts.put(one, part);
            column.getChildren().add(part);
        }
        column.setPadding(new Insets(4, 14, 28, 4));
        column.setMaxWidth(WIDEST);
        setContent(column);
        setFitToWidth(true);
        getStyleClass().add("uh-pages");
        setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setMinWidth(0);
        vvalueProperty().subscribe(_ -> follow());
        column.heightProperty().subscribe((_, _) -> {
            if (anchor.isPresent()) {
                var _ = later.after(NEXT_FRAME, this::keep);
            }
        });
    }

    /// The chapter that is shown.
    ReadOnlyObjectProperty<Chapter> chapterProperty() {
        return chapter.getReadOnlyProperty();
    }

    /// All rows.
    VBox column() {
        return column;
    }

    /// Shows a chapter, also where nothing has its place yet, or something that is told later moves it.
    void go(Chapter wanted) {
        lay.run();
        if (column.getHeight() > top(wanted)) { // or else it is scrolled once all has its place
            scrollTo(top(wanted) - EDGE);
        }
        chapter.set(wanted);
        hold(Optional.of(new Anchor(wanted, 0)));
    }

    /// Shows a row, and the chapter it is of.
    void reveal(Node row, Chapter of) {
        reveal(row);
        chapter.set(of);
    }

    /// The keyboard came to a node: it is brought into sight. What the mouse can reach is left where it is.
    void keyboard(Node owner) {
        if (!Focus.isWithin(column, owner)) {
            return;
        }
        if (isOutOfSight(owner)) {
            reveal(owner);
        }
        parts.forEach((one, part) -> {
            if (Focus.isWithin(part, owner)) {
                chapter.set(one);
            }
        });
    }

    /// From now on the user says what is shown.
    void letGo() {
        anchor = Optional.empty();
    }

    /// Keeps what is shown in its place while all letters get another size, which takes a few frames.
    void stay() {
        var shown = chapter.get();
        var part = Objects.requireNonNull(parts.get(shown));
        hold(anchor.or(() -> part.getHeight() > 0
                ? Optional.of(new Anchor(shown, (scrolled() + EDGE - top(shown)) / part.getHeight()))
                : Optional.empty()));
    }

    /// Brings a node of the column into sight.
    void reveal(Node node) {
        lay.run();
        var bounds = column.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        var shown = getViewportBounds().getHeight();
        if (bounds.getMinY() < scrolled() + 8 || bounds.getMaxY() > scrolled() + shown - 8) {
            scrollTo(bounds.getMinY() - shown / 3);
        }
    }

    private void hold(Optional<Anchor> kept) {
        anchor = kept;
        anchorGoes.unsubscribe();
        anchorGoes = later.after(SETTLED, this::letGo);
    }

    private void keep() {
        anchor.ifPresent(kept -> {
            lay.run();
            scrollTo(top(kept.chapter()) - EDGE
                    + kept.over() * Objects.requireNonNull(parts.get(kept.chapter())).getHeight());
            chapter.set(kept.chapter());
        });
    }

    /// The chapter that is at the top; at the very end the one that was asked for stays.
    private void follow() {
        if (column.getHeight() == 0) {
            return; // nothing has its place yet
        }
        var top = scrolled() + 60;
        Chapter at = Chapter.BREAKS;
        for (var one : Chapter.values()) {
            if (top(one) <= top) {
                at = one;
            }
        }
        chapter.set(at);
    }

    private double top(Chapter one) {
        return Objects.requireNonNull(parts.get(one)).getBoundsInParent().getMinY();
    }

    private double scrolled() {
        return getVvalue() * Math.max(0, column.getHeight() - getViewportBounds().getHeight());
    }

    private void scrollTo(double y) {
        lay.run();
        var hidden = column.getHeight() - getViewportBounds().getHeight();
        setVvalue(hidden <= 0 ? 0 : Math.clamp(y / hidden, 0, 1));
    }

    private boolean isOutOfSight(Node node) {
        lay.run();
        var bounds = column.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        return bounds.getMaxY() < scrolled() + 8
                || bounds.getMinY() > scrolled() + getViewportBounds().getHeight() - 8;
    }
}
