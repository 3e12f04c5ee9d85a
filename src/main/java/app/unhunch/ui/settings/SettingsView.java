package app.unhunch.ui.settings;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.OneStop;
import app.unhunch.ui.kit.Place;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final String TEXT_SIZE = "appearance.textSize";
    /// Right of everything, and of the scroll bar, which stands in it.
    private static final double PAGE = 32;
    private static final double OUTER = 10;

    /// With these the user takes part.
    private static final Set<EventType<?>> TOUCHES = Set.of(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED,
            ScrollEvent.SCROLL);

    private final SettingsViewModel model;
    private final Later later;
    private final ChapterScroll chapters;
    private final Map<Chapter, ToggleButton> links = new EnumMap<>(Chapter.class);
    private final SettingSearch search;
    private Subscription outline = Subscription.EMPTY;

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
        chapters = new ChapterScroll(form, later, this::lay);
        HBox.setHgrow(chapters, Priority.ALWAYS);
        model.value(TEXT_SIZE).subscribe((_, _) -> chapters.stay());
        var body = new HBox(16, nav(), chapters);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(head(), waiting(), body);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(InputEvent.ANY, event -> {
            if (TOUCHES.contains(event.getEventType())) {
                chapters.letGo();
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null) {
                chapters.keyboard(owner);
            }
        });
    }

    /// Shows the chapter that a place names, or the page as it was left.
    void arrive(Place place) {
        model.look();
        if (place instanceof Place.Choices(var page)) {
            Stream.of(Chapter.values()).filter(chapter -> chapter.key().equals(page)).findFirst()
                    .ifPresent(chapters::go);
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
            link.setOnAction(_ -> {
                chapters.go(chapter);
                mark(chapter); // a press on the one that is marked would take its mark away
            });
            links.put(chapter, link);
            nav.getChildren().add(link);
        }
        chapters.chapterProperty().subscribe(this::mark);
        OneStop.ofMany(nav);
        return nav;
    }

    private void mark(Chapter chapter) {
        links.forEach((other, link) -> link.setSelected(other == chapter));
    }

    private void lay() {
        applyCss();
        layout();
    }

    private void outline(Found found) {
        outline.unsubscribe();
        var row = found.row();
        chapters.reveal(row, found.chapter());
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

    /// Lists, fields and slides use the arrow keys themselves.
    private void key(KeyEvent event) {
        var step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && event.getTarget() instanceof ButtonBase button) {
            Rows.next(chapters.column(), button, step).ifPresent(row -> {
                chapters.reveal(row);
                Rows.focus(row);
                event.consume();
            });
        }
    }
}
