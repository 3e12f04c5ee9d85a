package app.unhunch.e2e;

import app.unhunch.breaks.BreakMemory;
import app.unhunch.breaks.BreakPhase;
import app.unhunch.breaks.BreakStatus;
import app.unhunch.history.Entry;
import app.unhunch.link.Answer;
import app.unhunch.link.LinkClient;
import app.unhunch.link.LinkPlace;
import app.unhunch.link.Request;
import app.unhunch.settings.SettingKeys;
import app.unhunch.store.BreakMemoryStore;
import app.unhunch.store.Journal;
import app.unhunch.store.SettingsStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// The program on a [Desk], with a data folder of its own and a user who has read the disclaimer, has no
/// warning sign and works at any hour.
///
/// @param desk where it runs
/// @param data its data folder
public record Unhunch(Desk desk, Path data) {

    /// Long enough for anything that should happen at once, on a machine with better things to do.
    public static final Duration SOON = Duration.ofSeconds(60);

    /// Between two looks at something that costs the program a little to tell.
    private static final Duration PACE = Duration.ofMillis(200);

    private static final Duration REST = Duration.ofMillis(600);

    /// With a break every minute, announced half a minute before.
    public static Unhunch on(Desk desk) throws IOException {
        var unhunch = new Unhunch(desk, desk.folder("home").resolve("data"));
        unhunch.set("hours.enabled", "false");
        unhunch.set("safety.disclaimerAccepted", "1 2026-11-21");
        unhunch.set("safety.signs", Instant.now() + " none");
        unhunch.set("breaks.every", "1m");
        unhunch.set("breaks.notice", "30s");
        unhunch.set("breaks.typingPause", "0s");
        return unhunch;
    }

    /// Changes a setting while no agent runs.
    public void set(String key, String value) {
        var store = new SettingsStore(data, LocalDate::now);
        store.save(SettingKeys.with(store.read().value(), key, SettingKeys.typed(key, value)));
    }

    /// Lets an agent that starts now believe that so much of the minute was sat already.
    public void sat(Duration length) {
        var every = Duration.ofMinutes(1);
        new BreakMemoryStore(state(), LocalDate::now).save(new BreakMemory(Instant.now(), length, every.minus(length),
                every, false, 0, false, 0, length, LocalDate.now(ZoneId.systemDefault()), length, Optional.empty(),
                Optional.empty()));
    }

    /// The time sat that an agent which starts now would go on from; nothing where none was saved.
    Duration kept() {
        return new BreakMemoryStore(state(), LocalDate::now).open().value().map(BreakMemory::sitting)
                .orElse(Duration.ZERO);
    }

    /// Runs a command to its end.
    Output run(String... words) throws IOException, InterruptedException {
        return start(words).end(SOON);
    }

    /// Starts a command.
    Program start(String... words) throws IOException {
        return desk.startTool(command(words));
    }

    /// Runs a command while somebody types; after the last line there is nothing more to read.
    Output typing(List<String> lines, String... words) throws IOException, InterruptedException {
        return startTyping(lines, words).end(SOON);
    }

    /// Starts a command while somebody types.
    Program startTyping(List<String> lines, String... words) throws IOException {
        var typed = String.join("\\n", lines) + "\\n";
        return desk.startTool(Stream.concat(Stream.of("sh", "-c", "printf \"$0\" | \"$@\"", typed),
                command(words).stream()).toList());
    }

    /// Writes down what was felt or done before, while no agent runs.
    void before(Entry... entries) {
        var journal = new Journal(data.resolve("history"), "before");
        journal.append(Stream.of(entries).map(entry -> journal.adding(entry, entry.at().toInstant())).toList());
    }

    /// A choice as it is kept.
    String setting(String key) {
        return SettingKeys.of(new SettingsStore(data, LocalDate::now).read().value()).get(key).typed();
    }

    /// The command that starts the program with `words`.
    public List<String> command(String... words) {
        return Stream.concat(Stream.of(Desk.IMAGE.resolve("bin", "unhunch").toString(), "--data-dir", data.toString()),
                Stream.of(words)).toList();
    }

    /// Starts the agent and waits until it answers.
    public Program agent() throws Exception {
        var agent = start("agent");
        awaitAgent();
        return agent;
    }

    /// Waits until some agent answers and counts.
    void awaitAgent() throws Exception {
        Until.holds("an agent that answers", SOON, PACE,
                () -> tryStatus().filter(status -> status.phase() != BreakPhase.STARTING).isPresent());
    }

    /// Where the breaks stand.
    BreakStatus status() throws IOException {
        return tryStatus().orElseThrow(() -> new IOException("no agent answers"));
    }

    /// Waits until the scheduler is about something, with somebody at the desk.
    void await(BreakPhase phase, Duration limit) throws Exception {
        Until.holds("the phase " + phase, limit, PACE, () -> {
            stir();
            return status().phase() == phase;
        });
    }

    /// Waits until so much was sat.
    void awaitSitting(Duration length) throws Exception {
        Until.holds(length + " of sitting", length.plus(SOON), PACE,
                () -> status().sitting().compareTo(length) >= 0);
    }

    /// What was written down, oldest first, in words such as `break taken` and `session finished desk-reset`.
    List<String> history() {
        return new Journal(data.resolve("history"), "reader").read().value().all().stream()
                .map(recorded -> words(recorded.entry())).toList();
    }

    /// Waits until something was written down.
    void awaitHistory(String line, Duration limit) throws Exception {
        Until.holds(line + " in the history", limit, PACE, () -> {
            stir();
            return history().contains(line);
        });
    }

    /// Waits until so many notices were shown, with somebody at the desk.
    public Notifications.Shown awaitNotice(int count, Duration limit) throws Exception {
        return Until.present(count + " notices", limit, PACE, () -> {
            stir();
            var shown = desk.notifications().shown();
            return shown.size() >= count ? Optional.of(shown.getLast()) : Optional.empty();
        });
    }

    /// The process that shows windows, if it runs.
    Optional<ProcessHandle> window() {
        return processes().stream().filter(process -> commandLine(process).endsWith(" window --hidden ")).findFirst();
    }

    /// Waits for the process that shows windows.
    public ProcessHandle awaitWindowProcess() throws Exception {
        return Until.present("a window process", SOON, PACE, this::window);
    }

    /// Ids of the windows that a process shows.
    List<String> shownBy(ProcessHandle process) throws IOException, InterruptedException {
        return desk.tool("xdotool", "search", "--onlyvisible", "--pid", String.valueOf(process.pid())).lines();
    }

    /// Waits until a process has done what it had to do for now: it worked little since the last look, and nothing in it
    /// waits for a processor, as it may for long on a busy machine.
    public void awaitRest(ProcessHandle process) throws Exception {
        var before = new AtomicReference<>(Duration.ofDays(-1));
        Until.holds("rest of " + process.pid(), SOON, REST, () -> {
            var now = process.info().totalCpuDuration().orElseThrow();
            return now.minus(before.getAndSet(now)).compareTo(REST.dividedBy(10)) <= 0 && nothingRuns(process);
        });
    }

    private static boolean nothingRuns(ProcessHandle process) throws IOException {
        try (var threads = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
            return threads.noneMatch(Unhunch::runs);
        }
    }

    private static boolean runs(Path thread) {
        try {
            var stat = Files.readString(thread.resolve("stat"));
            return stat.startsWith("R", stat.lastIndexOf(')') + 2);
        } catch (IOException over) {
            return false; // the thread has ended
        }
    }

    /// Every process of the program.
    List<ProcessHandle> processes() {
        return desk.own().stream().filter(process -> commandLine(process).contains("app.unhunch.Main")).toList();
    }

    /// Waits until a process shows a window.
    void awaitShown(ProcessHandle process) throws Exception {
        Until.holds("a window of " + process.pid(), SOON, () -> !shownBy(process).isEmpty());
    }

    /// Asks the agent for something that has no command.
    Answer ask(Request request) throws IOException {
        try (var agent = meet().orElseThrow(() -> new IOException("no agent answers"))) {
            return agent.ask(request);
        }
    }

    /// Folder of the logs and of what may be lost.
    Path state() {
        return data.resolve("state");
    }

    private Optional<LinkClient> meet() throws IOException {
        return LinkClient.meet(LinkPlace.of(desk.folder("run").resolve("unhunch"), data),
                new Request.Hello(Request.Role.COMMAND, "1.0.0"), _ -> {}, () -> {});
    }

    private Optional<BreakStatus> tryStatus() {
        try (var agent = meet().orElse(null)) {
            return agent != null && agent.ask(new Request.GetStatus()) instanceof Answer.StatusIs(var status)
                    ? Optional.of(status)
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// Somebody is at the desk: a key that types nothing.
    private void stir() throws IOException, InterruptedException {
        if (desk.environment().containsKey("DISPLAY")) {
            desk.tool("xdotool", "key", "shift");
        }
    }

    private static String words(Entry entry) {
        return switch (entry) {
            case Entry.Session session ->
                    "session " + word(session.ending()) + " " + session.routine();
            case Entry.Break pause -> "break " + word(pause.outcome());
            case Entry.Pain pain -> "pain " + pain.score();
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"),
                    StandardCharsets.ISO_8859_1).replace('\0', ' ');
        } catch (IOException ended) {
            return "";
        }
    }
}
