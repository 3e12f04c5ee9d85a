package app.unhunch.ui.kit;

import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.util.Subscription;

/// A button for what cannot be undone: it has to be held, with the mouse or with Space, and says so where it is let go too
/// early.
public final class HoldButton extends Button {

    /// How long it has to be held.
    public static final Duration LENGTH = Duration.ofSeconds(2);

    private static final PseudoClass HOLDING = PseudoClass.getPseudoClass("holding");

    private final Later later;
    private final String words;
    private final String holding;
    private final Runnable does;
    private Subscription wait = Subscription.EMPTY;

    /// @param words what it says
    /// @param holding what it says while it is held
    public HoldButton(String words, String holding, Later later, Runnable does) {
        super(words);
        this.words = words;
        this.holding = holding;
        this.later = later;
        this.does = does;
        Buttons.styled(this, "uh-btn", "tight", "bad");
        armedProperty().subscribe(armed -> {
            if (armed) {
                begin();
            } else {
                end();
            }
        });
    }

    private void begin() {
        pseudoClassStateChanged(HOLDING, true);
        setText(holding);
        wait = later.after(LENGTH, () -> {
            end();
            does.run();
        });
    }

    private void end() {
        wait.unsubscribe();
        pseudoClassStateChanged(HOLDING, false);
        setText(words);
    }
}
