package app.unhunch.ui.kit;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/// Says what was just done and takes it back on a click; goes by itself.
public final class UndoBar extends HBox {

    private static final Duration STAYS = Duration.ofSeconds(6);

    private final Later later;
    private final Label message = new Label();
    private Runnable undo = () -> {};
    private Subscription going = Subscription.EMPTY;

    /// A bar that shows nothing yet.
    ///
    /// @param undoWord what its button says
    public UndoBar(Later later, String undoWord) {
        super(12);
        this.later = later;
        var button = Buttons.styled(Buttons.quiet(undoWord), "tight");
        button.setId("undo");
        button.setOnAction(_ -> takeBack());
        getStyleClass().add("uh-undo");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        getChildren().setAll(message, button);
    }

    /// Offers to take something back; what was offered before stays done.
    public void offer(String done, Runnable takeBack) {
        going.unsubscribe();
        message.setText(done);
        undo = takeBack;
        setVisible(true);
        going = later.after(STAYS, this::go);
    }

    private void takeBack() {
        go();
        undo.run();
    }

    private void go() {
        going.unsubscribe();
        setVisible(false);
    }
}
