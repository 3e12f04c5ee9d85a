package app.unhunch.cli;

import app.unhunch.link.Answer;
import app.unhunch.link.LinkClient;
import app.unhunch.link.Request;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import java.io.IOException;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Has the agent save settings.
final class Settling {

    private final LinkClient agent;
    private final Locale locale;

    /// @param locale in which it is said that the agent did not take them
    Settling(LinkClient agent, Locale locale) {
        this.agent = agent;
        this.locale = locale;
    }

    /// Changes those that the agent has now.
    void change(UnaryOperator<Settings> change) throws IOException {
        if (agent.ask(new Request.GetSettings()) instanceof Answer.SettingsAre(Settings now)) {
            save(change.apply(now));
        } else {
            throw notTaken();
        }
    }

    /// Puts these in the place of those that it has.
    void save(Settings changed) throws IOException {
        if (!(agent.ask(new Request.Settle(changed)) instanceof Answer.Done)) {
            throw notTaken();
        }
    }

    private IOException notTaken() {
        return new IOException(Texts.load("cli", locale).get("not-taken"));
    }
}
