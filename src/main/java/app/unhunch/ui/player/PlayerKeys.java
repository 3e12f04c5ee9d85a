package app.unhunch.ui.player;

import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.PainKeys;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keyboard of the player.
final class PlayerKeys {

    private final PlayerViewModel model;
    private final Runnable fullScreen;
    private final PainKeys pain;

    PlayerKeys(PlayerViewModel model, Later later, Runnable fullScreen) {
        this.model = model;
        this.fullScreen = fullScreen;
        pain = new PainKeys(later, model.done()::rate);
    }

    /// Takes a key that was pressed, if it means something now.
    void pressed(KeyEvent event) {
        model.choices().keyUsed();
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (model.done().doneProperty().get().isPresent()) {
            done(event);
        } else if (!(model.dialogs().dialogProperty().get() instanceof PlayerDialog.None)) {
            dialog(event);
        } else if (model.screenProperty().get().isPresent()) {
            play(event);
        }
    }

    /// Takes a character that was typed: those that need other keys on other keyboards.
    void typed(KeyEvent event) {
        var playing = model.done().doneProperty().get().isEmpty()
                && model.dialogs().dialogProperty().get() instanceof PlayerDialog.None;
        if (playing && event.getCharacter().equals("+")) {
            model.commands().moreTime();
            event.consume();
        } else if (playing && event.getCharacter().equals("?")) {
            model.dialogs().showKeys();
            event.consume();
        }
    }

    private void play(KeyEvent event) {
        meaning(event.getCode()).ifPresent(does -> {
            does.run();
            event.consume();
        });
    }

    private Optional<Runnable> meaning(KeyCode code) {
        return switch (code) {
            case SPACE -> Optional.of(model.commands()::togglePause);
            case RIGHT -> Optional.of(model.commands()::skip);
            case LEFT -> Optional.of(model.commands()::back);
            case ENTER -> Optional.of(model.commands()::goOn);
            case ESCAPE -> Optional.of(model::end);
            case R -> Optional.of(model.commands()::repeat);
            case S -> Optional.of(model.commands()::otherSide);
            case M -> Optional.of(model.choices()::toggleMute);
            case V -> Optional.of(model.choices()::toggleVoice);
            case F -> Optional.of(fullScreen);
            default -> Optional.empty();
        };
    }

    private void dialog(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        switch (model.dialogs().dialogProperty().get()) {
            case PlayerDialog.Keys _ -> model.dialogs().hideKeys();
            case PlayerDialog.Paused _ -> model.end();
            case PlayerDialog.AskEnd _ -> model.commands().resume();
            case PlayerDialog.Hurts _,PlayerDialog.None _ -> {}
        }
        event.consume();
    }

    private void done(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.finish();
            event.consume();
        } else {
            pain.typed(event);
        }
    }
}
