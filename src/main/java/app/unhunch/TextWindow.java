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
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.link.LinkClient;
import app.unhunch.link.LinkLock;
import app.unhunch.link.Request;
import app.unhunch.machine.Moment;
import app.unhunch.routine.Timeline;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.SessionResult;
import app.unhunch.store.Device;
import app.unhunch.store.Journal;
import app.unhunch.store.Saved;
import app.unhunch.store.SettingsStore;
import app.unhunch.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// A session in a terminal, with sound and voice, that ends in the same history as one in the window.
final class TextWindow {

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
            agent.ifPresent(there -> there.send(new Request.SessionStarted(SessionKind.OTHER, timeline.length())));
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

    private void record(SessionResult result, Optional<LinkClient> agent) throws IOException {
        var journal = new Journal(home.folders().data().resolve("history"),
                Device.name(home.folders().state(), () -> UUID.randomUUID().toString().substring(0, 8)));
        var change = SessionEntries.entry(result, Entry.Origin.CHOSEN)
                .map(entry -> journal.adding(entry, result.ended().wall().toInstant()));
        if (agent.isPresent()) {
            try (var there = agent.get()) {
                there.ask(new Request.SessionEnded(result.played(), SessionEntries.end(result)));
                if (change.isPresent()) {
                    there.ask(new Request.Write(change.get()));
                }
            }
        } else if (change.isPresent()) {
            write(journal, change.get());
        }
    }

    /// No agent runs: we take its lock and write ourselves.
    private void write(Journal journal, Change change) throws IOException {
        try (var lock = LinkLock.take(home.place().lock())
                .orElseThrow(() -> new IOException("the agent is just starting"))) {
            if (lock.isHeld() && journal.append(List.of(change)) instanceof Saved.Failed(var fault)) {
                throw new IOException(fault.toString());
            }
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
