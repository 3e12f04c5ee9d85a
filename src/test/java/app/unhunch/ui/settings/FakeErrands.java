package app.unhunch.ui.settings;

import app.unhunch.breaks.DayLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Errands that are written down, with answers a test can choose.
public final class FakeErrands implements Errands {

    public final List<String> asked = new ArrayList<>();
    Trial trial = Trial.ASKED;
    public List<Sense> senses = senses("working");
    public Optional<DayLog> day = Optional.of(DayLog.EMPTY);
    List<Pack> packs = List.of(new Pack("", 46, List.of()), new Pack("acme-neck.json", 0,
            List.of("packs/acme-neck.json:42:21: hold must be a length of time, was 'thirty'")));
    Optional<String> problem = Optional.empty();
    final FakeKeeping keeping = new FakeKeeping();
    LogIn.State atLogIn = LogIn.State.OFF;
    Optional<String> refusal = Optional.empty();

    @Override
    public void tryNotice(Consumer<Trial> then) {
        asked.add("notice");
        then.accept(trial);
    }

    @Override
    public void senses(Consumer<List<Sense>> then) {
        then.accept(senses);
    }

    @Override
    public void day(Consumer<Optional<DayLog>> then) {
        then.accept(day);
    }

    /// What is told where notices are as in `notifier`.
    public static List<Sense> senses(String notifier) {
        return List.of(sense("notifier", "bus", notifier), sense("call", "pulse", "working"),
                sense("disturb", "", "absent"));
    }

    static Sense sense(String name, String source, String state) {
        return new Sense(name, source, state, Optional.empty(), Optional.empty(),
                "%s: %s %s".formatted(name, state, source).strip());
    }

    @Override
    public void listen(Sample sample) {
        asked.add("listen " + sample);
    }

    @Override
    public List<BreakRoutine> routines() {
        return List.of(new BreakRoutine("desk-reset", "Desk reset"),
                new BreakRoutine("two-minute-set", "Two-minute set"));
    }

    @Override
    public Path folder() {
        return Path.of("/home/someone/.local/share/unhunch");
    }

    @Override
    public void openFolder() {
        asked.add("folder");
    }

    @Override
    public void export(Form form, Path to, Consumer<Optional<String>> then) {
        asked.add(form + " " + to);
        then.accept(problem);
    }

    @Override
    public LogIn logIn() {
        return new LogIn() {

            @Override
            public void look(Consumer<Found> then) {
                then.accept(new Found(atLogIn, Optional.empty()));
            }

            @Override
            public void change(State wanted, Consumer<Found> then) {
                asked.add("log-in " + wanted);
                atLogIn = refusal.isEmpty() ? wanted : atLogIn;
                then.accept(new Found(atLogIn, refusal));
            }
        };
    }

    @Override
    public Keeping keeping() {
        return keeping;
    }

    @Override
    public void packs(Consumer<List<Pack>> then) {
        then.accept(packs);
    }
}
