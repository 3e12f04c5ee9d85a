package app.unhunch.ui.rest;

import app.unhunch.settings.Arrival;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.look.WindowIcon;
import app.unhunch.ui.player.PlayerViewModel;
import app.unhunch.ui.player.Stages;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The window of a break. It comes up beside the work without taking the keyboard, becomes an ordinary window once it is
/// clicked, and can fill the whole screen.
public final class BreakWindow {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 520;
    private static final double BEYOND = 40;

    private final BreakViewModel model;
    private final Look look;
    private final Unfocused unfocused;
    private final BreakView small;
    private final BreakView large;
    private final Popup popup = new Popup();
    private final Stage stage = new Stage();
    private final Curtains curtains;
    private final InvalidationListener screens = _ -> stayInSight(Spot.all());
    private Optional<Rectangle2D> screen = Optional.empty();
    private boolean everywhere;

    /// A window that is not shown.
    public BreakWindow(BreakViewModel model, PlayerViewModel player, Later later, Stages stages, Look look,
            Unfocused unfocused) {
        this.model = model;
        this.look = look;
        this.unfocused = unfocused;
        curtains = new Curtains(unfocused, look);
        small = new BreakView(model, player, later, stages, BreakView.Place.WINDOW, this::fill);
        large = new BreakView(model, player, later, stages, BreakView.Place.WHOLE_SCREEN, this::shrink);
        small.setPrefSize(WIDTH, HEIGHT);
        small.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> settle());
        popup.getContent().add(small);
        look.dress(popup.getScene());
        Screen.getScreens().addListener(screens);
        stage.setTitle(model.texts().get("title"));
        stage.setScene(new Scene(new Pane(), WIDTH, HEIGHT));
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(_ -> model.endAndLeave());
        stage.setOnShown(_ -> WindowIcon.give(stage));
        look.dress(stage.getScene());
    }

    /// Makes it ready without showing it.
    public void prepare() {
        unfocused.prepare();
        small.applyCss();
        small.layout();
    }

    /// Shows it.
    public void open(Arrival arrival) {
        model.arrive();
        var bounds = Spot.underPointer();
        screen = Optional.of(bounds);
        everywhere = arrival == Arrival.ALL;
        if (everywhere || arrival == Arrival.FULL) {
            fill();
            large.arrive();
        } else {
            loosen();
            var place = Spot.middle(bounds, WIDTH, HEIGHT);
            unfocused.show(popup, place.getX(), place.getY());
            small.arrive();
        }
    }

    /// Shows it left of every screen, where nobody sees it.
    void openBeyond(List<Rectangle2D> screens) {
        model.arrive();
        var left = screens.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
        unfocused.show(popup, left - WIDTH - BEYOND, screens.getFirst().getMinY() + BEYOND);
        small.arrive();
    }

    /// Dresses and moves it no more: it is not shown again.
    void forget() {
        Screen.getScreens().removeListener(screens);
        look.undress(popup.getScene());
        look.undress(stage.getScene());
    }

    /// Screens came or went: what was on one that is gone comes to one that is there.
    void stayInSight(List<Rectangle2D> screens) {
        var home = screen.map(seen -> Spot.home(screens, seen)).orElse(screens.getFirst());
        if (!isShowing() || screen.filter(screens::contains).isPresent()) {
            drawCurtains();
            return;
        }
        screen = Optional.of(home);
        var place = Spot.middle(home, WIDTH, HEIGHT);
        if (popup.isShowing()) {
            popup.setX(place.getX());
            popup.setY(place.getY());
        } else if (stage.getScene().getRoot() == large) {
            stage.setFullScreen(false);
            fill();
        } else {
            stage.setX(place.getX());
            stage.setY(place.getY());
        }
    }

    /// Where something that has to be read first is laid over it.
    public DialogLayer notes() {
        return stage.isShowing() && stage.getScene().getRoot() == large ? large.notes() : small.notes();
    }

    /// Takes it away, with whatever was left open over it.
    public void hide() {
        small.notes().close();
        large.notes().close();
        curtains.open();
        popup.hide();
        stage.setFullScreen(false);
        stage.hide();
    }

    /// Whether it can be seen.
    public boolean isShowing() {
        return popup.isShowing() || stage.isShowing();
    }

    /// Takes the view back out of the ordinary window that the last break may have become.
    private void loosen() {
        if (!popup.getContent().contains(small)) {
            stage.getScene().setRoot(new Pane());
            popup.getContent().setAll(small);
        }
    }

    /// Makes an ordinary window of it: whoever clicks it wants to use it.
    private void settle() {
        if (popup.isShowing()) {
            var x = popup.getX();
            var y = popup.getY();
            popup.hide();
            put(small, x, y);
            stage.show();
            small.requestFocus();
        }
    }

    private void fill() {
        popup.hide();
        var bounds = screen.orElseGet(Spot::underPointer);
        put(large, bounds.getMinX(), bounds.getMinY());
        stage.show();
        stage.setFullScreen(true);
        drawCurtains();
        large.requestFocus();
    }

    private void drawCurtains() {
        if (everywhere && stage.isShowing() && stage.getScene().getRoot() == large) {
            curtains.draw(screen.map(Spot::beside).orElseGet(List::of));
        }
    }

    private void shrink() {
        curtains.open();
        var place = Spot.middle(screen.orElseGet(Spot::underPointer), WIDTH, HEIGHT);
        stage.setFullScreen(false);
        put(small, place.getX(), place.getY());
        stage.sizeToScene();
        small.requestFocus();
    }

    private void put(Region view, double x, double y) {
        popup.getContent().remove(view);
        stage.getScene().setRoot(view);
        look.dress(stage.getScene());
        stage.setX(x);
        stage.setY(y);
    }
}
