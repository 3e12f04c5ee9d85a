package app.unhunch.ui.player;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Dose;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Side;
import app.unhunch.routine.Move;
import app.unhunch.routine.Phase;
import app.unhunch.routine.Round;
import app.unhunch.routine.Step;
import app.unhunch.session.Run;
import app.unhunch.session.SessionState.Reentry;
import app.unhunch.session.SessionState.Underway;
import app.unhunch.text.DoseWords;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.text.Vocabulary;
import app.unhunch.ui.kit.KeySheet;
import app.unhunch.ui.kit.StepStrip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes what the player shows of a session; knows no control.
public final class ScreenWriter {

    /// Letters of a beat's words that fit above a wave.
    private static final int LONGEST_BEAT = 18;

    private final Texts texts;
    private final TimeWords times;
    private final DoseWords doses;
    private final Vocabulary vocabulary;

    /// Writes in that language.
    public ScreenWriter(Locale locale) {
        texts = Texts.load("player", locale);
        times = new TimeWords(locale);
        doses = new DoseWords(locale);
        vocabulary = new Vocabulary(locale);
    }

    /// What is shown of a state until the next one.
    public PlayerScreen screen(Underway state) {
        var run = state.run();
        var step = state.step();
        var mode = mode(state);
        return new PlayerScreen(mode, step, run.timeline().routine().name(), progress(run, mode), strip(run),
                mode == PlayerScreen.Mode.WORK && step.phase() == Phase.REPS
                        ? step.pace().map(pace -> pace.count()).orElse(1)
                        : 1,
                ringWord(mode), mode == PlayerScreen.Mode.REST ? texts.get("shake-out") : "", overline(mode),
                name(run, mode), sides(run),
                chips(step, mode), vocabulary.position(step.exercise().position()),
                mode == PlayerScreen.Mode.READY ? need(run) : List.of(),
                mode == PlayerScreen.Mode.LIST ? list(step) : List.of(), beats(step, mode), footer(run, mode),
                hints(step, mode));
    }

    /// A side, such as "Left side".
    public String side(Side side) {
        return vocabulary.side(side);
    }

    /// The words of the player.
    public Texts texts() {
        return texts;
    }

    private static PlayerScreen.Mode mode(Underway state) {
        if (state instanceof Reentry) {
            return PlayerScreen.Mode.REENTRY;
        }
        return switch (state.step().phase()) {
            case GET_READY -> PlayerScreen.Mode.READY;
            case HOLD, REPS, CIRCLES, TIMED, BREATHS, PART -> PlayerScreen.Mode.WORK;
            case CHECKLIST -> PlayerScreen.Mode.LIST;
            case REST -> PlayerScreen.Mode.REST;
            case SWITCH -> PlayerScreen.Mode.SWITCH;
            case CHANGE -> PlayerScreen.Mode.CHANGE;
            case CLOSE -> PlayerScreen.Mode.CLOSE;
        };
    }

    private String progress(Run run, PlayerScreen.Mode mode) {
        return switch (mode) {
            case REST -> texts.get("rest");
            case CLOSE -> texts.get("sit-tall");
            default -> texts.get("move-of", run.step().move() + 1, run.timeline().moves().size());
        };
    }

    private static List<StepStrip.Part> strip(Run run) {
        return IntStream.range(0, run.timeline().moves().size()).mapToObj(move -> new StepStrip.Part(
                run.timeline().moves().get(move).exercise().words().shortName(), run.timeline().lengthOf(move)))
                .toList();
    }

    private String ringWord(PlayerScreen.Mode mode) {
        return switch (mode) {
            case READY -> texts.get("get-ready");
            case CHANGE -> texts.get("next-up");
            case REST -> texts.get("rest");
            case CLOSE -> texts.get("sit-tall");
            case REENTRY -> texts.get("go-on-in");
            case WORK, SWITCH, LIST -> "";
        };
    }

    private String overline(PlayerScreen.Mode mode) {
        return switch (mode) {
            case READY -> texts.get("first-up");
            case CHANGE, REST -> texts.get("coming-up");
            case WORK, SWITCH, LIST, CLOSE, REENTRY -> "";
        };
    }

    private String name(Run run, PlayerScreen.Mode mode) {
        return switch (mode) {
            case SWITCH -> texts.get("switch-sides");
            case CLOSE -> texts.get("sit-tall");
            default -> run.move().exercise().words().name();
        };
    }

    private static Optional<PlayerScreen.Sides> sides(Run run) {
        var step = run.step();
        var first = run.timeline().firstOf(step.move());
        Set<Side> done = step.phase() == Phase.CLOSE ? Set.of()
                : run.timeline().steps().subList(first, run.index()).stream()
                        .filter(before -> before.phase().isWork() && before.round().equals(step.round()))
                        .map(Step::side).collect(Collectors.toUnmodifiableSet());
        return step.side() == Side.BOTH ? Optional.empty() : Optional.of(new PlayerScreen.Sides(step.side(), done));
    }

    private List<String> chips(Step step, PlayerScreen.Mode mode) {
        if (mode == PlayerScreen.Mode.CLOSE) {
            return List.of();
        }
        List<String> chips = new ArrayList<>();
        if (step.phase() == Phase.REPS) {
            step.pace().ifPresent(pace -> chips.add(texts.count("slow-reps", pace.count())));
        }
        if (step.phase() == Phase.BREATHS) {
            chips.add(texts.get("follow-breath"));
        }
        if (step.round().of() > 1) {
            chips.add(round(step));
        }
        return chips;
    }

    private String round(Step step) {
        Round round = step.round();
        return texts.get(switch (step.phase()) {
            case PART -> "part-of";
            case CIRCLES -> "direction-of";
            default -> "set-of";
        }, round.number(), round.of());
    }

    private List<String> need(Run run) {
        List<String> need = new ArrayList<>(
                run.timeline().equipment().stream().sorted().map(vocabulary::equipment).toList());
        need.add(texts.get("need.time", times.minutes(run.timeline().length())));
        return need;
    }

    private static List<String> list(Step step) {
        var words = step.exercise().words();
        return words.parts().isEmpty() ? words.steps() : words.parts();
    }

    private static List<Beat> beats(Step step, PlayerScreen.Mode mode) {
        return mode == PlayerScreen.Mode.WORK && (step.phase() == Phase.REPS || step.phase() == Phase.BREATHS)
                ? step.pace().map(pace -> pace.beats()).orElse(List.of())
                : List.of();
    }

    private PlayerScreen.Footer footer(Run run, PlayerScreen.Mode mode) {
        var step = run.step();
        return switch (mode) {
            case READY -> line(tempoLine(run.move()), PlayerScreen.Mark.NONE);
            case CHANGE -> became(run, step.move() - 1);
            case REST -> line(texts.get("set-done", step.round().number() - 1), PlayerScreen.Mark.DONE);
            case SWITCH -> new PlayerScreen.Footer(texts.get("then"), texts.get("named-side",
                    step.exercise().words().name(), vocabulary.sideWord(step.side())), doseLine(run.move()),
                    run.next(), PlayerScreen.Mark.NONE);
            case WORK, LIST, CLOSE, REENTRY -> run.nextMove().filter(_ -> mode != PlayerScreen.Mode.CLOSE)
                    .map(move -> new PlayerScreen.Footer(texts.get("next"), move.exercise().words().name(),
                            doseLine(move),
                            Optional.of(firstWork(run, step.move() + 1)), PlayerScreen.Mark.NONE))
                    .orElseGet(() -> new PlayerScreen.Footer(texts.get("then"), texts.get("the-end"), "",
                            Optional.empty(), PlayerScreen.Mark.NONE));
        };
    }

    private static Step firstWork(Run run, int move) {
        return run.timeline().steps().get(run.timeline().workOf(move));
    }

    private PlayerScreen.Footer became(Run run, int move) {
        var name = run.timeline().moves().get(move).exercise().words().name();
        return switch (run.result(move).outcome()) {
            case DONE -> line(texts.get("move-done", name), PlayerScreen.Mark.DONE);
            case PART -> line(texts.get("move-part", name), PlayerScreen.Mark.NONE);
            case SKIPPED -> line(texts.get("move-skipped", name), PlayerScreen.Mark.NONE);
            case HURT -> line(texts.get("move-hurt", name), PlayerScreen.Mark.NONE);
        };
    }

    private static PlayerScreen.Footer line(String words, PlayerScreen.Mark mark) {
        return new PlayerScreen.Footer("", words, "", Optional.empty(), mark);
    }

    private String doseLine(Move move) {
        return doses.line(move.dose(), move.exercise().laterality());
    }

    /// The dose, and of repetitions how slow they are: it is the first that is read of a move.
    private String tempoLine(Move move) {
        return move.dose() instanceof Dose.Reps reps && reps.count() > 1
                ? texts.get("one-every", doseLine(move), times.exact(reps.each()))
                : doseLine(move);
    }

    private List<KeySheet.Line> hints(Step step, PlayerScreen.Mode mode) {
        var space = key("key.space", "hint.pause");
        var more = new KeySheet.Line("+", texts.get("hint.more"));
        var all = new KeySheet.Line("?", texts.get("hint.all"));
        return switch (mode) {
            case READY -> List.of(key("key.enter", "hint.start"), more, key("key.esc", "hint.end"));
            case CHANGE -> List.of(key("key.right", "hint.start"), more, space);
            case REST -> List.of(key("key.right", "hint.skip-rest"), more, space);
            case SWITCH -> List.of(key("key.right", "hint.start"), new KeySheet.Line("S",
                    texts.get("hint.again-side", vocabulary.sideWord(step.side().other()))), space);
            case LIST -> List.of(key("key.enter", "hint.done"), key("key.arrows", "hint.back-skip"), all);
            case WORK -> step.phase() == Phase.REPS ? List.of(space, key("key.enter", "hint.count"), all)
                    : List.of(space, key("key.arrows", "hint.back-skip"),
                            new KeySheet.Line("R", texts.get("hint.repeat")), all);
            case CLOSE, REENTRY -> List.of(space, key("key.esc", "hint.end"));
        };
    }

    private KeySheet.Line key(String key, String does) {
        return new KeySheet.Line(texts.get(key), texts.get(does));
    }

    /// Words for a beat in a wave: what the voice says of it, as far as its first comma, and its seconds.
    public String beat(Exercise exercise, Beat beat) {
        var time = times.exact(beat.length());
        var name = name(exercise, beat);
        return name.isEmpty() ? time : texts.get("beat.label", name, time);
    }

    private String name(Exercise exercise, Beat beat) {
        var said = exercise.words().beats().getOrDefault(beat.name(), "").split("[,;.]", 2)[0].strip();
        var word = "beat." + beat.name();
        if (!said.isEmpty() && said.length() <= LONGEST_BEAT) {
            return said;
        }
        return texts.keys().contains(word) && !word.equals("beat.label") ? texts.get(word) : "";
    }

    /// The language.
    public Locale locale() {
        return texts.locale();
    }
}
