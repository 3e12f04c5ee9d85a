package app.unhunch.ui.today;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Chips;
import app.unhunch.ui.kit.Focus;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.PainKeys;
import app.unhunch.ui.kit.UndoBar;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The Today page: builds nodes, binds them, and decides nothing.
public final class TodayView extends StackPane {

    private static final double LOW = 740;

    private final TodayViewModel model;
    private final Later later;
    private final Gallery gallery;
    private final Texts texts;
    private final Label greeting = new Label();
    private final Label date = new Label();
    private final Label planDay = Chips.of("accent", Icons.small(Feather.CALENDAR));
    private final AlertStrip alert;
    private final HeroCard hero;
    private final VBox page = new VBox();
    private Optional<PlanRowView> plan = Optional.empty();
    private boolean low;
    private boolean wanted;

    /// A page with what is next, and room for the rest.
    ///
    /// @param figure the person at the desk, where there is one
    /// @param gallery pictures of moves
    public TodayView(TodayViewModel model, Later later, Optional<DeskFigure> figure, Gallery gallery) {
        this.model = model;
        this.later = later;
        this.gallery = gallery;
        texts = model.texts();
        hero = new HeroCard(model, figure);
        alert = new AlertStrip(texts, () -> model.plan().act(PlanRow.Act.SAFETY));
        page.getChildren().setAll(head(), alert, hero);
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("uh-pages");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().setAll(scroll);
        heightProperty().map(height -> height.doubleValue() > 0 && height.doubleValue() < LOW).subscribe(this::squeeze);
        model.screenProperty().subscribe(shown -> shown.ifPresent(this::show));
        var pain = new PainKeys(later, model::rate);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, pain));
    }

    /// What the first picture of a window goes without, to be there sooner: the day below what is next, and then all below
    /// that. Each is to be run once.
    public List<Runnable> rest() {
        return List.of(hero::layDay, this::layRest);
    }

    private void layRest() {
        var row = new PlanRowView(model, gallery, texts.locale());
        var foot = new FootView(model);
        var undo = new UndoBar(later, texts.get("undo"));
        plan = Optional.of(row);
        squeeze(low);
        model.screenProperty().subscribe(shown -> shown.ifPresent(screen -> {
            row.show(screen.plan());
            foot.show(screen);
        }));
        model.undoProperty().subscribe(shown -> shown.ifPresent(done -> undo.offer(done.done(), done.takeBack())));
        page.getChildren().addAll(row, foot);
        StackPane.setAlignment(undo, Pos.BOTTOM_CENTER);
        StackPane.setMargin(undo, new Insets(0, 0, 24, 0));
        getChildren().add(undo);
    }

    /// Gives the keyboard to the first button; where there is none, as during a break, once there is one.
    public void takeFocus() {
        wanted = !hero.primaryButton().isVisible();
        hero.primaryButton().requestFocus();
    }

    private void show(TodayScreen screen) {
        greeting.setText(screen.greeting());
        date.setText(screen.date());
        alert.show(screen.alert());
        hero.show(screen);
        takeWanted();
        planDay.setText(screen.plan().day());
        shown(planDay, !screen.plan().day().isEmpty());
    }

    /// Nobody who went to another control meanwhile is called back.
    private void takeWanted() {
        if (wanted && hero.primaryButton().isVisible()) {
            wanted = false;
            if (getScene() != null && !Focus.isWithin(this, getScene().getFocusOwner())) {
                hero.primaryButton().requestFocus();
            }
        }
    }

    /// A low window gets a lower card and lower pictures.
    private void squeeze(boolean now) {
        low = now;
        if (low) {
            page.setSpacing(14);
            page.setPadding(new Insets(20, 32, 16, 32));
            hero.compact();
            plan.ifPresent(PlanRowView::compact);
        } else {
            page.setSpacing(20);
            page.setPadding(new Insets(28, 32, 28, 32));
            hero.roomy();
            plan.ifPresent(PlanRowView::roomy);
        }
    }

    private void key(KeyEvent event, PainKeys pain) {
        if (event.isAltDown() && event.getCode().isDigitKey()) {
            switch (event.getCode()) {
                case DIGIT1, NUMPAD1 -> model.plan().open(0);
                case DIGIT2, NUMPAD2 -> model.plan().open(1);
                case DIGIT3, NUMPAD3 -> model.plan().open(2);
                case DIGIT4, NUMPAD4 -> model.plan().open(3);
                default -> {}
            }
            event.consume();
        } else if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
            plain(event, pain);
        }
    }

    /// Return on a button is that button; anywhere else it is the first one.
    private void enter(KeyEvent event) {
        if (event.getTarget() instanceof ButtonBase button) {
            button.fire();
        } else {
            model.primary();
        }
    }

    private void plain(KeyEvent event, PainKeys pain) {
        switch (event.getCode()) {
            case K -> model.skip();
            case P -> hero.pauseButton().fire();
            case ENTER -> enter(event);
            default -> pain.typed(event);
        }
    }

    private Node head() {
        greeting.getStyleClass().add("t1");
        date.getStyleClass().addAll("md", "muted");
        date.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(12, greeting, Cards.spring(), date, planDay);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(36);
        return head;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
