package app.unhunch.ui.settings;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Focus;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.OneStop;
import app.unhunch.ui.kit.Place;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.EventType;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The settings page: chapters in one column, links to them beside it, and a search over all of it.
final class SettingsView extends VBox {

    private static final Duration OUTLINED = Duration.ofSeconds(2);
    private static final Duration NEXT_FRAME = Duration.ofMillis(20);
    private static final Duration SETTLED = Duration.ofSeconds(1);
    private static final String TEXT_SIZE = "appearance.textSize";
    private static final double WIDEST = 760;
    /// Right of everything, and of the scroll bar, which stands in it.
    private static final double PAGE = 32;
    private static final double OUTER = 10;

    /// With these the user takes part.
    private static final Set<EventType<?>> TOUCHES = Set.of(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED,
            ScrollEvent.SCROLL);

    /// Room above a chapter that is shown.
    private static final double EDGE = 4;

    private final SettingsViewModel model;
    private final Later later;
    private final VBox column = new VBox(20);
    private final ScrollPane scroll = new ScrollPane(column);
    private final Map<Chapter, VBox> parts = new EnumMap<>(Chapter.class);
    private final Map<Chapter, ToggleButton> links = new EnumMap<>(Chapter.class);
    private final SettingSearch search;
    private Subscription outline = Subscription.EMPTY;
    private Subscription anchorGoes = Subscription.EMPTY;
    private Optional<Anchor> anchor = Optional.empty();

    /// What stays in its place: a chapter, and how much of it is above the edge, 0 to 1.
    private record Anchor(Chapter chapter, double over) {}

    /// A page.
    ///
    /// @param portraits of the people who can show the moves, in their order; may be empty
    /// @param go takes the user to a place
    SettingsView(SettingsViewModel model, Later later, Locale locale, List<Node> portraits, Consumer<Place> go) {
        super(16);
        this.model = model;
        this.later = later;
        var form = new Form(model, locale);
        new BreakChapter(form).fill();
        new HourChapter(form, locale).fill();
        new QuietChapter(form, go).fill();
        new NoticeChapter(form).fill();
        new SoundChapter(form, locale).fill();
        new LookChapter(form, locale, portraits).fill();
        new SafetyChapter(form, locale).fill();
        new DataChapter(form, later).fill();
        search = new SettingSearch(model.texts(), form.rows(), this::outline, this::enter);
        setPadding(new Insets(28, OUTER, 0, 32));
        var body = new HBox(16, nav(), scroll(form));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head(), waiting(), body);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(InputEvent.ANY, event -> {
            if (TOUCHES.contains(event.getEventType())) {
                anchor = Optional.empty(); // now the user says what is shown
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && Focus.isWithin(column, owner)) {
                if (isOutOfSight(owner)) {
                    reveal(owner);
                }
                parts.forEach((chapter, part) -> {
                    if (Focus.isWithin(part, owner)) {
                        mark(chapter);
                    }
                });
            }
        });
    }

    /// Shows the chapter that a place names, or the page as it was left.
    void arrive(Place place) {
        model.look();
        if (place instanceof Place.Choices(var page)) {
            Stream.of(Chapter.values()).filter(chapter -> chapter.key().equals(page)).findFirst().ifPresent(this::go);
        }
    }

    /// Gives the keyboard to the link of the chapter that is shown.
    void takeFocus() {
        links.values().stream().filter(ToggleButton::isSelected).findFirst().ifPresent(Node::requestFocus);
    }

    /// Gives the keyboard to the search.
    void search() {
        search.open();
    }

    private Node head() {
        var title = new Label(model.texts().get("title"));
        title.getStyleClass().add("t1");
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(12, title, spring, search);
        head.setPadding(new Insets(0, PAGE - OUTER, 0, 0));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node waiting() {
        var note = Notes.note("warn", Feather.ALERT_TRIANGLE, model.texts().get("waiting"),
                Notes.line(model.texts().get("waiting.line")));
        note.visibleProperty().bind(model.waitingProperty());
        note.managedProperty().bind(model.waitingProperty());
        VBox.setMargin(note, new Insets(0, PAGE - OUTER, 0, 0));
        return note;
    }

    private Node nav() {
        var nav = new VBox(2);
        nav.setMinWidth(Region.USE_PREF_SIZE);
        for (var chapter : Chapter.values()) {
            var link = Buttons.styled(
                    new ToggleButton(model.texts().get("chapter." + chapter.key()), Icons.of(chapter.icon())),
                    "uh-nav");
            link.setId("chapter-" + chapter.key());
            link.setMaxWidth(Double.MAX_VALUE);
            link.setOnAction(_ -> go(chapter));
            links.put(chapter, link);
            nav.getChildren().add(link);
        }
        mark(Chapter.BREAKS);
        OneStop.ofMany(nav);
        return nav;
    }

    private Node scroll(Form form) {
        for (var chapter : Chapter.values()) {
            var part = new VBox(20);
            part.getChildren().setAll(form.cards(chapter));
            parts.put(chapter, part);
            column.getChildren().add(part);
        }
        column.setPadding(new Insets(4, 14, 28, 4));
        column.setMaxWidth(WIDEST);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("uh-pages");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(0);
        scroll.vvalueProperty().subscribe(_ -> follow());
        model.value(TEXT_SIZE).subscribe((_, _) -> stay());
        column.heightProperty().subscribe((_, _) -> {
            if (anchor.isPresent()) {
                var _ = later.after(NEXT_FRAME, this::keep);
            }
        });
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    /// Also where nothing has its place yet, or something that is told later moves it.
    private void go(Chapter chapter) {
        applyCss();
        layout();
        if (column.getHeight() > top(chapter)) { // or else it is scrolled once all has its place
            scrollTo(top(chapter) - EDGE);
        }
        mark(chapter);
        hold(Optional.of(new Anchor(chapter, 0)));
    }

    private void mark(Chapter chapter) {
        links.forEach((other, link) -> link.setSelected(other == chapter));
    }

    /// Keeps what is shown in its place while all letters get another size, which takes a few frames.
    private void stay() {
        var chapter = Stream.of(Chapter.values())
                .filter(one -> Objects.requireNonNull(links.get(one)).isSelected())
                .findFirst().orElse(Chapter.BREAKS);
        var part = Objects.requireNonNull(parts.get(chapter));
        hold(anchor.or(() -> part.getHeight() > 0
                ? Optional.of(new Anchor(chapter, (scrolled() + EDGE - top(chapter)) / part.getHeight()))
                : Optional.empty()));
    }

    private void hold(Optional<Anchor> kept) {
        anchor = kept;
        anchorGoes.unsubscribe();
        anchorGoes = later.after(SETTLED, () -> anchor = Optional.empty());
    }

    private void keep() {
        anchor.ifPresent(kept -> {
            applyCss();
            layout();
            scrollTo(top(kept.chapter()) - EDGE
                    + kept.over() * Objects.requireNonNull(parts.get(kept.chapter())).getHeight());
            mark(kept.chapter());
        });
    }

    /// The link of the chapter that is at the top; at the very end the one that was asked for stays.
    private void follow() {
        if (column.getHeight() == 0) {
            return; // nothing has its place yet
        }
        var top = scrolled() + 60;
        Chapter at = Chapter.BREAKS;
        for (var chapter : Chapter.values()) {
            if (top(chapter) <= top) {
                at = chapter;
            }
        }
        mark(at);
    }

    private double top(Chapter chapter) {
        return Objects.requireNonNull(parts.get(chapter)).getBoundsInParent().getMinY();
    }

    private double scrolled() {
        return scroll.getVvalue() * Math.max(0, column.getHeight() - scroll.getViewportBounds().getHeight());
    }

    private void scrollTo(double y) {
        applyCss();
        layout();
        var hidden = column.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.clamp(y / hidden, 0, 1));
    }

    private void outline(Found found) {
        outline.unsubscribe();
        var row = found.row();
        reveal(row);
        mark(found.chapter());
        row.outline();
        var end = later.after(OUTLINED, row::plain);
        outline = () -> {
            row.plain();
            end.unsubscribe();
        };
    }

    private void enter(Found found) {
        outline(found);
        Rows.focus(found.row());
    }

    /// What the mouse can reach is left where it is.
    private boolean isOutOfSight(Node node) {
        applyCss();
        layout();
        var bounds = column.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        return bounds.getMaxY() < scrolled() + 8
                || bounds.getMinY() > scrolled() + scroll.getViewportBounds().getHeight() - 8;
    }

    private void reveal(Node node) {
        applyCss();
        layout();
        var bounds = column.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        var shown = scroll.getViewportBounds().getHeight();
        if (bounds.getMinY() < scrolled() + 8 || bounds.getMaxY() > scrolled() + shown - 8) {
            scrollTo(bounds.getMinY() - shown / 3);
        }
    }

    /// Lists, fields and slides use the arrow keys themselves.
    private void key(KeyEvent event) {
        var step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && event.getTarget() instanceof ButtonBase button) {
            Rows.next(column, button, step).ifPresent(row -> {
                reveal(row);
                Rows.focus(row);
                event.consume();
            });
        }
    }
}
