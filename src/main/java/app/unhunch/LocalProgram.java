package app.unhunch;

import app.unhunch.cli.Exit;
import app.unhunch.cli.KeyTerminal;
import app.unhunch.cli.LineTerminal;
import app.unhunch.cli.Program;
import app.unhunch.cli.Terminal;
import app.unhunch.cli.Tty;
import app.unhunch.exercise.Catalog;
import app.unhunch.history.History;
import app.unhunch.link.Answer;
import app.unhunch.link.LinkClient;
import app.unhunch.link.LinkLock;
import app.unhunch.link.Request;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.store.Backup;
import app.unhunch.store.CatalogReader;
import app.unhunch.store.Journal;
import app.unhunch.store.Loaded;
import app.unhunch.store.Problem;
import app.unhunch.store.Saved;
import app.unhunch.store.SettingsStore;
import app.unhunch.text.Languages;
import app.unhunch.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// This program as the commands see it.
final class LocalProgram implements Program {

    /// What a window may take until it can be asked for something.
    private static final Duration COMING_UP = Duration.ofSeconds(30);

    private final Home home;
    private final Map<String, String> environment;
    private final Locale system;
    private Optional<Library> library = Optional.empty();
    private Optional<Locale> chosen = Optional.empty();

    LocalProgram(Optional<Path> dataDir, Map<String, String> environment, Locale system) {
        this.home = Home.of(dataDir, environment);
        this.environment = environment;
        this.system = system;
    }

    @Override
    public Optional<LinkClient> agent() {
        return meet(Request.Role.COMMAND);
    }

    @Override
    public int window() throws IOException {
        return enter(Window.Opening.SHOWN, Optional.empty(), new Request.RaiseWindow());
    }

    @Override
    public int hiddenWindow() throws IOException {
        return oneWindow().beAlone(() -> openWindow(Window.Opening.HIDDEN, Optional.empty())).orElse(Exit.TAKEN);
    }

    @Override
    public int beAgent() throws IOException {
        return Agent.run(home, environment, wanted()) ? Exit.OK : Exit.PROBLEM;
    }

    @Override
    public int session(String routine) throws IOException {
        var play = new Request.Play(routine);
        return isDone(play) ? Exit.OK : enter(Window.Opening.HIDDEN, Optional.of(routine), play);
    }

    @Override
    public int textSession(Timeline timeline, TextLook look) throws IOException {
        var tty = look == TextLook.LIVE && isTerminal() ? Tty.open() : Optional.<Tty>empty();
        var terminal = tty.<Terminal>map(there -> new KeyTerminal(System.in, System.out, there))
                .orElseGet(() -> new LineTerminal(System.in, System.out));
        try {
            return new TextWindow(home, environment, locale(), terminal).play(timeline, catalog());
        } finally {
            terminal.close();
        }
    }

    @Override
    public Settings settings() {
        return settingsStore().read().value();
    }

    @Override
    public List<String> settingsLeftOut() {
        return settingsStore().read().problems().stream().map(Problem::toString).toList();
    }

    @Override
    public void save(Settings settings) throws IOException {
        try (var lock = LinkLock.take(home.place().lock())
                .orElseThrow(() -> new IOException(Texts.load("cli", locale()).get("agent-starting")))) {
            if (lock.isHeld() && settingsStore().save(settings) instanceof Saved.Failed(var fault)) {
                throw new IOException(fault.line());
            }
        }
    }

    @Override
    public void backUp(Path to) throws IOException {
        var backup = new Backup(AgentLast.belongings(home), Clock::today);
        if (backup.write(to, Main.VERSION, Clock.wall().toInstant()) instanceof Saved.Failed(var fault)) {
            throw new IOException(fault.line());
        }
    }

    @Override
    public Path restore(Path backup) throws IOException {
        return new FileRestore(home, locale()).restore(backup, agent());
    }

    @Override
    public History history() {
        return journal().value();
    }

    @Override
    public List<String> historyLeftOut() {
        return journal().problems().stream().map(Problem::toString).toList();
    }

    private Loaded<History> journal() {
        return new Journal(home.folders().data().resolve("history"), "reader").read();
    }

    @Override
    public Catalog catalog() {
        return library().stock().catalog();
    }

    @Override
    public List<Routine> routines() {
        return library().stock().routines();
    }

    @Override
    public List<String> leftOut() {
        return library().leftOut();
    }

    @Override
    public Checked check(List<Path> files) {
        var check = CatalogReader.check(files);
        return new Checked(check.problems().stream().map(Problem::toString).toList(), check.gaps());
    }

    @Override
    public ZonedDateTime now() {
        return Clock.wall();
    }

    @Override
    public Locale locale() {
        return Languages.told(wanted());
    }

    @Override
    public String version() {
        return Main.VERSION;
    }

    @SuppressWarnings("SystemConsoleNull") // from 25 on the console is again null where there is no terminal
    private static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    /// A second start leaves its wish to the window that is there.
    private int enter(Window.Opening opening, Optional<String> routine, Request wish) throws IOException {
        return oneWindow().beOrHandOver(() -> openWindow(opening, routine), () -> isDone(wish)).orElseGet(() -> {
            System.err.println(Texts.load("display", locale()).get("silent"));
            return Exit.PROBLEM;
        });
    }

    private OneWindow oneWindow() {
        return new OneWindow(home.place(), Patience.of(COMING_UP));
    }

    private boolean isDone(Request request) {
        var agent = meet(Request.Role.COMMAND);
        if (agent.isEmpty()) {
            return false;
        }
        try (var there = agent.get()) {
            return there.ask(request) instanceof Answer.Done;
        } catch (IOException gone) {
            return false;
        }
    }

    private int openWindow(Window.Opening opening, Optional<String> routine) {
        var obstacle = DisplayCheck.obstacleHere(this::locale);
        if (obstacle.isPresent()) {
            System.err.println(obstacle.get());
            return Children.runFromBuild() ? Exit.OK : Exit.NO_DISPLAY; // Maven would answer with a stack trace
        }
        try {
            return Window.run(home, environment, system, opening, routine);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Exit.PROBLEM;
        }
    }

    private Optional<LinkClient> meet(Request.Role role) {
        return LinkClient.meet(home.place(), new Request.Hello(role, Main.VERSION), _ -> {}, () -> {});
    }

    /// The language that is wished for, in which packs may speak even where the program does not.
    private Locale wanted() {
        if (chosen.isEmpty()) {
            chosen = Optional.of(Languages.of(settings().appearance().language(), system));
        }
        return chosen.get();
    }

    private Library library() {
        if (library.isEmpty()) {
            library = Optional.of(Library.load(home.folders(), wanted()));
        }
        return library.get();
    }

    private SettingsStore settingsStore() {
        return new SettingsStore(home.folders().settings(), Clock::today);
    }
}
