package app.unhunch;

import app.unhunch.breaks.SessionKind;
import app.unhunch.cli.Exit;
import app.unhunch.cli.Terminal;
import app.unhunch.cli.TextSession;
import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.audio.AudioChain;
import app.unhunch.desktop.audio.AudioSettings;
import app.unhunch.desktop.audio.Speaker;
import app.unhunch.exercise.Catalog;
import app.unhunch.history.Entry;
import app.unhunch.link.LinkClient;
import app.unhunch.link.Request;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Timeline;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionResult;
import app.unhunch.store.SettingsStore;
import app.unhunch.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// A session in a terminal, with sound and voice, that ends in the same history as one in the window.
final class TextWindow {

    /// What an agent may take to come or to go, before the session writes itself.
    private static final Patience GOING = Patience.of(Duration.ofSeconds(3));

    private final Home home;
    private final Map<String, String> environment;
    private final Locale locale;
    private final Terminal terminal;
    private final Clock clock = new Clock(Computer.time());

    TextWindow(Home home, Map<String, String> environment, Locale locale, Terminal terminal) {
        this.home = home;
        this.environment = environment;
        this.locale = locale;
        this.terminal = terminal;
    }

    /// Runs it to its end.
    ///
    /// @return the exit code
    int play(Timeline timeline, Catalog catalog) throws IOException {
        Logs.into(home.folders().state(), "session");
        var settings = new SettingsStore(home.folders().settings(), Clock::today).read().value();
        var chain = new AudioChain(System.getProperty("os.name"), environment,
                Path.of(System.getProperty("user.home")));
        var time = Computer.time();
        var agent = LinkClient.meet(home.place(), new Request.Hello(Request.Role.TEXT_SESSION, Main.VERSION), _ -> {},
                () -> {});
        try (Desktop desktop = Computer.desktop(environment);
                Speaker speaker = Speaker.start(chain.sounds(), chain.voice(),
                        AudioSettings.of(settings.sound(), locale), time::now, _ -> {})) {
            if (agent.isPresent()) {
                var _ = agent.get().post(new Request.SessionStarted(SessionKind.OTHER, timeline.length()));
            }
            var cues = new SessionCues(speaker, desktop.keepAwake(), Texts.load("window", locale).get("keep-awake"),
                    locale, settings, _ -> {});
            var session = new TextSession(terminal, catalog, locale,
                    new TextSession.Ports(clock, this::slept, cues, new Faults()));
            var result = session.play(timeline);
            record(result, agent);
            waitFor(speaker);
        }
        return Exit.OK;
    }

    /// An agent may have come or gone since the session began.
    private void record(SessionResult result, Optional<LinkClient> agent) throws IOException {
        List<Request> wishes = new ArrayList<>();
        wishes.add(new Request.SessionEnded(result.played(), SessionEntries.end(result)));
        SessionEntries.entry(result, Entry.Origin.CHOSEN)
                .map(entry -> SparePen.journal(home).adding(entry, result.ended().wall().toInstant()))
                .map(Request.Write::new).ifPresent(wishes::add);
        if (agent.filter(there -> SparePen.isTold(there, wishes)).isEmpty()) {
            new SparePen(home, GOING).keep(wishes);
        }
        if (agent.isPresent()) {
            agent.get().close();
        }
    }

    private static void waitFor(Speaker speaker) {
        try {
            speaker.quiet().get(3, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException enough) {
            speaker.hush();
        }
    }

    private Optional<Function<Moment, SessionEvent>> slept() {
        return clock.newSleep().map(length -> at -> new SessionEvent.Woke(at, length));
    }
}
