package app.unhunch.ui.remedies;

import app.unhunch.ui.kit.Frames;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.player.Stages;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// The Remedies page: what there is, or the timer of one.
public final class RemediesView extends StackPane {

    private final RemediesViewModel model;
    private final ChoiceView choice;
    private final TimerView timer;
    private final BreathSetup breath;
    private final KnotView knots;

    /// A page that shows what there is.
    /// @param gallery pictures of moves
    /// @param stages pictures of moves that run
    public RemediesView(RemediesViewModel model, Gallery gallery, Stages stages) {
        this.model = model;
        choice = new ChoiceView(model, gallery);
        timer = new TimerView(model);
        breath = new BreathSetup(model.breath(), model.texts(), model.times(), model::close);
        knots = new KnotView(model, gallery, stages);
        var choices = scroll(new ScrollPane(choice));
        var timers = scroll(new ScrollPane(timer));
        timers.setFitToHeight(true);
        var breaths = scroll(new ScrollPane(breath));
        breaths.setFitToHeight(true);
        var presses = scroll(new ScrollPane(knots));
        presses.setFitToHeight(true);
        model.screenProperty().subscribe(screen -> screen.ifPresent(timer::show));
        model.sideProperty().subscribe(side -> getChildren().setAll(switch (side) {
            case CHOICE -> choices;
            case TIMER -> timers;
            case BREATH -> breaths;
            case KNOT -> presses;
        }));
        Frames.visible(this).subscribe(model::seen);
    }

    /// Gives the keyboard to the first button.
    public void takeFocus() {
        applyCss(); // what has just been put here gets its skin only now, and can take the keyboard only then
        switch (model.sideProperty().get()) {
            case CHOICE -> choice.takeFocus();
            case TIMER -> timer.takeFocus();
            case BREATH -> breath.takeFocus();
            case KNOT -> knots.takeFocus();
        }
    }

    private static ScrollPane scroll(ScrollPane pane) {
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("uh-pages");
        return pane;
    }
}
