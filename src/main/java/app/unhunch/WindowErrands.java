package app.unhunch;

import app.unhunch.breaks.DayLog;
import app.unhunch.cli.HistoryTable;
import app.unhunch.desktop.Opener;
import app.unhunch.desktop.Sound;
import app.unhunch.desktop.Sounds;
import app.unhunch.desktop.Stop;
import app.unhunch.desktop.audio.Audio;
import app.unhunch.desktop.audio.Speaker;
import app.unhunch.desktop.audio.Urgency;
import app.unhunch.history.History;
import app.unhunch.link.Answer;
import app.unhunch.link.Request;
import app.unhunch.link.SenseLine;
import app.unhunch.routine.Routine;
import app.unhunch.settings.Settings;
import app.unhunch.store.CatalogReader;
import app.unhunch.store.Packs;
import app.unhunch.text.Texts;
import app.unhunch.ui.FxDoor;
import app.unhunch.ui.settings.Errands;
import app.unhunch.ui.settings.Keeping;
import app.unhunch.ui.settings.LogIn;
import app.unhunch.ui.settings.Sense;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Does what the settings page asks for, away from the FX thread.
final class WindowErrands implements Errands {

    private static final Logger LOG = System.getLogger(WindowErrands.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String BREAK_SLOT = "desk-break";

    private final FxDoor door;
    private final AgentLine agent;
    private final Path folder;
    private final Opener opener;
    private final Supplier<List<Routine>> routines;
    private final Speaker speaker;
    private final Sounds notices;
    private final Supplier<Settings> settings;
    private final Supplier<History> history;
    private final LogIn logIn;
    private final Keeping keeping;
    private final Locale locale;

    /// @param notices plays as the agent plays the sound of a notice
    WindowErrands(FxDoor door, AgentLine agent, Path folder, Opener opener, Supplier<List<Routine>> routines,
            Speaker speaker,
            Sounds notices, Supplier<Settings> settings, Supplier<History> history, LogIn logIn, Keeping keeping,
            Locale locale) {
        this.door = door;
        this.agent = agent;
        this.folder = folder;
        this.opener = opener;
        this.routines = routines;
        this.speaker = speaker;
        this.notices = notices;
        this.settings = settings;
        this.history = history;
        this.logIn = logIn;
        this.keeping = keeping;
        this.locale = locale;
    }

    @Override
    public void tryNotice(Consumer<Trial> then) {
        agent.ask(new Request.TryNotice(), answer -> door.run(
                () -> then.accept(answer.filter(Answer.Done.class::isInstance).isPresent() ? Trial.ASKED
                        : Trial.NOBODY)));
    }

    @Override
    public void day(Consumer<Optional<DayLog>> then) {
        agent.ask(new Request.GetDay(), answer -> door.run(() -> then
                .accept(answer.orElseGet(Answer.Done::new) instanceof Answer.DayIs(var log) ? Optional.of(log)
                        : Optional.empty())));
    }

    @Override
    public void senses(Consumer<List<Sense>> then) {
        agent.ask(new Request.GetReports(), answer -> door.run(() -> then
                .accept(answer.orElseGet(Answer.Done::new) instanceof Answer.ReportsAre(var lines)
                        ? lines.stream().map(WindowErrands::sense).toList()
                        : List.of())));
    }

    @Override
    public void listen(Sample sample) {
        switch (sample) {
            case CUE -> hear(new Audio.Chime(Sound.START, Urgency.SOON, PATIENCE));
            case VOICE -> hear(new Audio.Words(Texts.load("window", locale).get("voice-sample"), Urgency.SOON,
                    PATIENCE));
            case NOTICE -> Thread.ofVirtual().name("listen").start(this::knock);
        }
    }

    @Override
    public List<BreakRoutine> routines() {
        return routines.get().stream()
                .filter(routine -> routine.slots().isEmpty() || routine.slots().contains(BREAK_SLOT))
                .map(routine -> new BreakRoutine(routine.id(), routine.name())).toList();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void openFolder() {
        opener.open(folder.toString());
    }

    @Override
    public void export(Form form, Path to, Consumer<Optional<String>> then) {
        Thread.ofVirtual().name("export").start(() -> {
            var text = switch (form) {
                case CSV -> HistoryTable.csv(history.get());
                case JSON -> HistoryTable.json(history.get());
            };
            var problem = write(to, text);
            door.run(() -> then.accept(problem));
        });
    }

    @Override
    public LogIn logIn() {
        return logIn;
    }

    @Override
    public Keeping keeping() {
        return keeping;
    }

    @Override
    public void packs(Consumer<List<Pack>> then) {
        Thread.ofVirtual().name("packs").start(() -> {
            var found = packs();
            door.run(() -> then.accept(found));
        });
    }

    private static Sense sense(SenseLine line) {
        return new Sense(line.sense(), line.source(), line.state(), line.reading(), line.failure(), line.line());
    }

    private List<Pack> packs() {
        var place = folder.resolve("packs");
        var off = settings.get().library().packsOff();
        var problems = new Packs(place, off).read(locale.getLanguage()).problems().stream()
                .collect(Collectors.groupingBy(problem -> problem.path(),
                        Collectors.mapping(problem -> problem.toString(), Collectors.toList())));
        List<Pack> packs = new ArrayList<>();
        packs.add(new Pack("", CatalogReader.shipped(locale.getLanguage()).value().catalog().exercises().size(),
                List.of()));
        files(place).forEach(file -> packs.add(off.contains(Packs.name(file))
                ? Pack.turnedOff(String.valueOf(file.getFileName()), Packs.name(file))
                : pack(file, problems)));
        return packs;
    }

    private static Pack pack(Path file, Map<String, List<String>> problems) {
        return new Pack(String.valueOf(file.getFileName()), 0, problems.getOrDefault(file.toString(), List.of()));
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException no) {
            LOG.log(Level.WARNING, "the packs cannot be listed", no);
            return List.of();
        }
    }

    private static Optional<String> write(Path to, String text) {
        try {
            Files.writeString(to, text);
            return Optional.empty();
        } catch (IOException no) {
            return Optional.of(String.valueOf(no.getMessage()));
        }
    }

    private void hear(Audio audio) {
        speaker.hush();
        speaker.perform(List.of(audio));
    }

    private void knock() {
        try {
            notices.play(Sound.NOTICE, settings.get().sound().volume() / 100.0, new Stop());
        } catch (IOException silent) {
            LOG.log(Level.INFO, "the notice has no sound: {0}", silent.getMessage());
        }
    }
}
