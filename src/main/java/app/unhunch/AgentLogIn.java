package app.unhunch;

import app.unhunch.desktop.Autostart;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/// Keeps the start at log-in to the program that runs: one that was moved or updated is started from where it is now.
final class AgentLogIn {

    private static final Logger LOG = System.getLogger(AgentLogIn.class.getName());

    private AgentLogIn() {}

    /// Puts the entry right, if there is one. An agent with a data folder of its own, or from a build, leaves it alone.
    static void refresh(Autostart autostart, Home home, Children children) {
        if (home.dataDir().isEmpty() && !Children.runFromBuild()) {
            Thread.ofVirtual().name("log-in").start(() -> refresh(autostart, children));
        }
    }

    private static void refresh(Autostart autostart, Children children) {
        try {
            autostart.refresh(children.command("agent"));
        } catch (IOException no) {
            LOG.log(Level.WARNING, "the start at log-in stays as it was", no);
        }
    }
}
