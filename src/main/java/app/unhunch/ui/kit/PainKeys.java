package app.unhunch.ui.kit;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/// Scores typed as digits: a 1 waits a moment, because a 0 may follow it.
public final class PainKeys {

    private static final Duration TEN_WAITS = Duration.ofMillis(600);

    private final Later later;
    private final IntConsumer chosen;
    private Optional<Subscription> one = Optional.empty();

    /// Keys that tell a score.
    public PainKeys(Later later, IntConsumer chosen) {
        this.later = later;
        this.chosen = chosen;
    }

    /// Takes a key if it is a digit without Ctrl, Alt or Meta.
    public void typed(KeyEvent event) {
        var key = event.getCode();
        if (key.isDigitKey() && !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown()) {
            digit(key.getName().charAt(key.getName().length() - 1) - '0');
            event.consume();
        }
    }

    /// Takes a digit, 0 to 9.
    public void digit(int digit) {
        var waiting = one;
        one = Optional.empty();
        waiting.ifPresent(Subscription::unsubscribe);
        if (waiting.isPresent() && digit == 0) {
            chosen.accept(10);
            return;
        }
        waiting.ifPresent(_ -> chosen.accept(1));
        if (digit == 1) {
            one = Optional.of(later.after(TEN_WAITS, this::justOne));
        } else {
            chosen.accept(digit);
        }
    }

    private void justOne() {
        one = Optional.empty();
        chosen.accept(1);
    }
}
