package app.unhunch.ui;

import app.unhunch.ui.kit.Place;
import app.unhunch.ui.today.TodayViewModel;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The keys that mean the same on every page.
final class ShellKeys {

    private final Shell shell;
    private final TodayViewModel today;

    ShellKeys(Shell shell, TodayViewModel today) {
        this.shell = shell;
        this.today = today;
    }

    /// Follows the keyboard from now on, and the back button of the mouse.
    void listen() {
        shell.addEventFilter(KeyEvent.KEY_PRESSED, this::first);
        shell.addEventHandler(KeyEvent.KEY_PRESSED, this::last);
        shell.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        shell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.BACK) {
                shell.back();
            }
        });
    }

    /// Those that count before anything on the page.
    private void first(KeyEvent event) {
        var meant = event.isShortcutDown() ? shortcut(event) : plain(event.getCode());
        meant.ifPresent(does -> {
            does.run();
            event.consume();
        });
    }

    private Optional<Runnable> plain(KeyCode code) {
        return switch (code) {
            case F1 -> Optional.of(shell::help);
            case F6 -> Optional.of(shell::changeSide);
            default -> Optional.empty();
        };
    }

    private Optional<Runnable> shortcut(KeyEvent event) {
        var code = event.getCode();
        return switch (code) {
            case COMMA -> Optional.of(() -> shell.go(Place.Tab.SETTINGS));
            case B -> Optional.of(today::startBreak);
            case P -> event.isShiftDown() ? Optional.of(today::togglePause) : Optional.empty();
            case F -> shell.search();
            default -> code.isDigitKey() ? shell.page(code.getCode() - KeyCode.DIGIT1.getCode()) : Optional.empty();
        };
    }

    /// Those that the page may use for something of its own.
    private void last(KeyEvent event) {
        var back = event.getCode() == KeyCode.ESCAPE || (event.getCode() == KeyCode.LEFT && event.isAltDown());
        if (back) {
            shell.back();
            event.consume();
        }
    }

    /// Characters, which need other keys on other keyboards; a text field keeps its own.
    private void typed(KeyEvent event) {
        switch (event.getCharacter()) {
            case "?" -> shell.showKeys();
            case "/" -> shell.search().ifPresent(Runnable::run);
            default -> {}
        }
    }
}
