package app.unhunch.ui;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Focus;
import app.unhunch.ui.kit.Frames;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.remedies.RemediesViewModel;
import app.unhunch.ui.today.TodayViewModel;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Sidebar and pages of the main window, and the ways between them.
final class Shell extends BorderPane {

    private static final double NEEDS_RAIL = 1100;

    private final List<Page> pages;
    private final StackPane content = new StackPane();
    private final Sidebar side;
    private final KeyList keys;
    private final Supplier<DialogLayer> notes;
    private final Runnable help;
    private final Trail trail = new Trail();
    private Page shown;
    private Place place;
    private Optional<Node> focused = Optional.empty();
    private boolean lean;

    /// @param pages at least one, in any order; the first of the sidebar is shown
    /// @param notes where the key sheet is laid over everything
    /// @param help shows what to know before moving, where there is no page about when to see a doctor
    Shell(List<Page> pages, TodayViewModel today, RemediesViewModel remedies, Locale locale,
            Supplier<DialogLayer> notes, Runnable help) {
        this.pages = pages.stream().sorted(Comparator.comparing(Page::tab)).toList();
        this.notes = notes;
        this.help = help;
        var texts = Texts.load("shell", locale);
        keys = new KeyList(texts, (int) numbered().count());
        side = new Sidebar(this.pages, new RemedyDock(remedies, this::go),
                new BreakDock(today, () -> begin(Place.Tab.TODAY)),
                texts, this::begin);
        shown = this.pages.getFirst();
        place = shown.tab();
        getStyleClass().add("uh-page");
        setLeft(side);
        setCenter(content);
        open(place);
        Frames.visible(side).subscribe(remedies::docked);
        new ShellKeys(this, today).listen();
        widthProperty().map(width -> width.doubleValue() > 0 && width.doubleValue() < NEEDS_RAIL)
                .subscribe(rail -> {
                    if (rail) {
                        side.narrow();
                    } else {
                        side.widen();
                    }
                });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (owner != null && Focus.isWithin(content, owner)) {
                focused = Optional.of(owner);
            }
        });
    }

    // ways

    /// Follows a link to a place; one whose page is not there changes nothing. Where the user came from there, it leads
    /// back.
    void go(Place wanted) {
        if (find(wanted).isEmpty() || wanted.equals(place)) {
            return;
        }
        if (trail.last().filter(wanted::equals).isPresent()) {
            back();
            return;
        }
        trail.leave(new Trail.Visit(place, focused));
        open(wanted);
        takeFocus();
    }

    /// Leads back to where the user came from by a link, with the keyboard where it was.
    void back() {
        trail.back().ifPresentOrElse(visit -> {
            open(visit.place());
            focused = visit.focus();
            takeFocus();
        }, () -> {
            if (place != place.tab()) {
                begin(place.tab());
                takeFocus();
            }
        });
    }

    /// Gives the keyboard to the control of the page that had it last, or else to its first.
    void takeFocus() {
        focused.filter(node -> Focus.isWithin(content, node) && Focus.isPossible(node))
                .ifPresentOrElse(Node::requestFocus, shown.focus());
        Focus.ring(getScene());
    }

    /// Lays a page behind the one that is shown, so that it opens at once later: it is dressed and laid out in the size of
    /// the others, and not seen.
    void lay(Region view) {
        if (!lean) {
            put(view);
        }
    }

    /// Takes every page out but the one that is shown: JavaFX walks through all nodes of a window for each frame, those of
    /// hidden pages, too.
    void lean() {
        lean = true;
        content.getChildren().removeIf(page -> !page.isVisible());
    }

    /// Lets pages be laid behind the one that is shown again.
    void full() {
        lean = false;
    }

    private void put(Region view) {
        if (!content.getChildren().contains(view)) {
            shown(view, false);
            content.getChildren().add(view);
            view.resize(content.getWidth(), content.getHeight());
            view.requestLayout();
        }
    }

    // what the keys ask for

    /// How to get to the page with that number, from 0; empty where there is none.
    Optional<Runnable> page(int number) {
        return numbered().skip(Math.max(0, number)).findFirst().filter(_ -> number >= 0).map(page -> () -> {
            begin(page.tab());
            takeFocus();
        });
    }

    /// Marks the pages on which something is wrong, and no other.
    void warn(Set<Place.Tab> faulty) {
        side.warn(faulty);
    }

    /// How to search the page that is shown; empty where it has no search.
    Optional<Runnable> search() {
        return shown.search();
    }

    /// Leads to when to see a doctor.
    void help() {
        if (find(Place.Tab.SAFETY).isPresent()) {
            go(Place.Tab.SAFETY);
        } else {
            help.run();
        }
    }

    /// Moves the keyboard between sidebar and page.
    void changeSide() {
        if (Focus.isWithin(side, getScene().getFocusOwner())) {
            takeFocus();
        } else {
            side.focus(shown.tab());
        }
    }

    /// Shows every key of the page.
    void showKeys() {
        keys.open(shown, notes.get());
    }

    private Stream<Page> numbered() {
        return pages.stream().filter(page -> !page.tab().atFoot());
    }

    private Optional<Page> find(Place wanted) {
        return pages.stream().filter(page -> page.tab() == wanted.tab()).findFirst();
    }

    /// Goes there from the sidebar: nothing to go back to.
    private void begin(Place.Tab tab) {
        trail.forget();
        open(tab);
    }

    /// Pages stay where they are once they were shown: one that is put there again is dressed anew from head to foot.
    private void turn(Region view) {
        put(view);
        content.getChildren().stream().filter(page -> !page.equals(view)).forEach(page -> shown(page, false));
        shown(view, true);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void open(Place wanted) {
        find(wanted).ifPresent(page -> {
            shown = page;
            place = wanted;
            focused = Optional.empty();
            page.arrive().accept(wanted);
            turn(page.view().get());
            side.mark(page.tab());
        });
    }
}
