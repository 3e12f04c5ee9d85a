package app.unhunch;

import app.unhunch.desktop.Desktop;
import app.unhunch.desktop.InFront;
import app.unhunch.desktop.audio.AudioChain;
import app.unhunch.desktop.audio.AudioSettings;
import app.unhunch.desktop.audio.Speaker;
import app.unhunch.history.History;
import app.unhunch.link.Request;
import app.unhunch.settings.Settings;
import app.unhunch.store.Journal;
import app.unhunch.store.SettingsStore;
import app.unhunch.text.Languages;
import app.unhunch.ui.figure.DeskPerson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/// What a window consists of besides what is seen of it. It is made while the toolkit comes up, and what it hears of the
/// agent and finds in the history waits for the window.
///
/// @param settings the user's choices as far as they are known
/// @param history what was done, as far as it is known
/// @param locale the language in which the program speaks
record WindowParts(Clock clock, Desktop desktop, InFront inFront, WindowShelf shelf, MotionShelf motions,
        Journal journal,
        AudioChain audio, Speaker speaker, Children children, AgentLine agent, AtomicReference<Settings> settings,
        AtomicReference<History> history, Locale locale) {

    /// What an agent may take to come or to go, before the window writes itself.
    private static final Patience GOING = Patience.of(Duration.ofSeconds(5));

    /// @param system the language of the computer
    static WindowParts of(Home home, Map<String, String> environment, Locale system,
            CompletableFuture<Window> window) {
        var children = new Children(home.dataDir());
        var agent = new AgentLine(home.place(), new Request.Hello(Request.Role.WINDOW, Main.VERSION),
                answer -> window.join().told(answer), contact -> window.join().contact(contact),
                () -> children.start("agent"), new SparePen(home, GOING));
        Thread.ofVirtual().name("line").start(() -> {
            if (!agent.open()) {
                window.join().nobodyAnswers();
            }
        });
        var journal = SparePen.journal(home);
        var history = new AtomicReference<>(History.EMPTY);
        Thread.ofVirtual().name("history").start(() -> {
            var read = journal.read();
            history.set(read.value());
            window.join().remembered(read.problems());
        });
        var folders = home.folders();
        var settings = new SettingsStore(folders.settings(), Clock::today).read().value();
        var wanted = Languages.of(settings.appearance().language(), system);
        var locale = Languages.told(wanted);
        var motions = new MotionShelf(folders.data());
        motions.prepare(List.of(DeskPerson.ID));
        var audio = new AudioChain(System.getProperty("os.name"), environment,
                Path.of(System.getProperty("user.home")));
        var time = Computer.time();
        var speaker = new Speaker(audio.sounds(), audio.voice(), AudioSettings.of(settings.sound(), locale),
                time::now, _ -> {});
        return new WindowParts(new Clock(Computer.time()), Computer.desktop(environment),
                Computer.inFront(environment),
                new WindowShelf(folders, wanted, settings.library()), motions, journal, audio, speaker, children, agent,
                new AtomicReference<>(settings), history, locale);
    }
}
