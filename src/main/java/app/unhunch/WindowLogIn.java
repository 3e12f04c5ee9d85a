package app.unhunch;

import app.unhunch.desktop.Desktop;
import app.unhunch.ui.onboarding.OnboardingPorts;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/// Starts the agent at log-in from now on, or no more.
///
/// @param children makes the command that the desktop runs then
record WindowLogIn(Desktop desktop, Children children) implements Consumer<OnboardingPorts.LogIn> {

    private static final Logger LOG = System.getLogger(WindowLogIn.class.getName());

    @Override
    public void accept(OnboardingPorts.LogIn wanted) {
        Thread.ofVirtual().name("log-in").start(() -> {
            try {
                switch (wanted) {
                    case START -> desktop.autostart().enable(children.command("agent"));
                    case LEAVE -> desktop.autostart().disable();
                }
            } catch (IOException no) {
                LOG.log(Level.WARNING, "the start at log-in stays as it was", no);
            }
        });
    }
}
