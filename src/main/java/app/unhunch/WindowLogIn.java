package app.unhunch;

import app.unhunch.desktop.Autostart;
import app.unhunch.ui.FxDoor;
import app.unhunch.ui.onboarding.OnboardingPorts;
import app.unhunch.ui.settings.LogIn;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Consumer;

/// Starts the agent at log-in from now on, or no more, and finds out which it is.
///
/// @param autostart how this desktop does it
/// @param children makes the command that the desktop runs then
/// @param door takes the answers to the FX thread
record WindowLogIn(Autostart autostart, Children children, FxDoor door)
        implements Consumer<OnboardingPorts.LogIn>, LogIn {

    private static final Logger LOG = System.getLogger(WindowLogIn.class.getName());

    @Override
    public void accept(OnboardingPorts.LogIn wanted) {
        change(switch (wanted) {
            case START -> State.ON;
            case LEAVE -> State.OFF;
        }, _ -> {});
    }

    @Override
    public void look(Consumer<Found> then) {
        Thread.ofVirtual().name("log-in").start(() -> answer(found(Optional.empty()), then));
    }

    @Override
    public void change(State wanted, Consumer<Found> then) {
        Thread.ofVirtual().name("log-in").start(() -> answer(found(make(wanted)), then));
    }

    private Optional<String> make(State wanted) {
        try {
            switch (wanted) {
                case ON -> autostart.enable(children.command("agent"));
                case OFF -> autostart.disable();
            }
            return Optional.empty();
        } catch (IOException no) {
            LOG.log(Level.WARNING, "the start at log-in stays as it was", no);
            return Optional.of(String.valueOf(no.getMessage()));
        }
    }

    private Found found(Optional<String> problem) {
        try {
            return new Found(autostart.enabled() ? State.ON : State.OFF, problem);
        } catch (IOException unreadable) {
            return new Found(State.OFF, Optional.of(problem.orElse(String.valueOf(unreadable.getMessage()))));
        }
    }

    private void answer(Found found, Consumer<Found> then) {
        door.run(() -> then.accept(found));
    }
}
