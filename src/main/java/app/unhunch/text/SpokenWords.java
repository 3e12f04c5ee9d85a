package app.unhunch.text;

import app.unhunch.exercise.Side;
import app.unhunch.routine.Pace;
import app.unhunch.routine.Phase;
import app.unhunch.routine.ReadingTime;
import app.unhunch.routine.Step;
import app.unhunch.session.Ending;
import app.unhunch.session.SessionCue;
import app.unhunch.settings.Voice;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the voice says at the cues of a session. What does not fit into its time is left out, so that nothing is spoken
/// over something else.
public final class SpokenWords {

    private static final Duration COUNT_OF_A_PAUSE = Duration.ofSeconds(3);
    private static final Duration COUNT_OF_WORK = Duration.ofSeconds(5);

    private final Texts texts;
    private final Vocabulary vocabulary;
    private final Voice voice;

    /// What is said in that language.
    ///
    /// @param voice how much
    public SpokenWords(Locale locale, Voice voice) {
        this.texts = Texts.load("session", locale);
        this.vocabulary = new Vocabulary(locale);
        this.voice = voice;
    }

    /// What is said at a cue; empty for nothing.
    public Optional<String> of(SessionCue cue) {
        return voice == Voice.OFF ? Optional.empty() : Optional.of(words(cue)).filter(words -> !words.isEmpty());
    }

    /// All that is said while a step runs and as the next one begins, each thing once: for a voice that has to get ready.
    public List<String> ahead(SessionCue.Begins begins) {
        return Stream.concat(begins.within().stream(), begins.next().stream()).flatMap(cue -> of(cue).stream())
                .distinct().toList();
    }

    private String words(SessionCue cue) {
        return switch (cue) {
            case SessionCue.Begins begins -> begins(begins);
            case SessionCue.Beat(var step, var place) -> all() ? beat(step, place) : "";
            case SessionCue.HalfWay _ -> all() ? texts.get("said.half") : "";
            case SessionCue.Count(var step, var left) ->
                    all() || step.phase().isWork() ? Integer.toString(left) : "";
            case SessionCue.Halted(_, _, var reason) -> switch (reason) {
                case USER -> texts.get("said.paused");
                case HURT -> texts.get("said.hurt");
                case SLEEP -> "";
            };
            case SessionCue.Resumed _ -> texts.get("said.resumed");
            case SessionCue.Longer _ -> all() ? texts.get("said.longer") : "";
            case SessionCue.Finished(var result) ->
                    result.ending() == Ending.COMPLETED ? texts.get("said.done") : "";
            case SessionCue.Started _,SessionCue.Reenters _,SessionCue.StayAwake _,SessionCue.MaySleep _ -> "";
        };
    }

    private String begins(SessionCue.Begins begins) {
        var step = begins.step();
        return switch (step.phase()) {
            case GET_READY -> withFirstStep(step, texts.get("said.first", named(step)));
            case CHANGE -> withFirstStep(step, texts.get("said.next", named(step)));
            case SWITCH -> texts.get("said.switch", vocabulary.sideWord(step.side()));
            case REST -> all()
                    ? texts.get("said.rest-then", step.round().number(), step.round().of())
                    : texts.get("said.rest");
            case CLOSE -> texts.get("said.close");
            case HOLD, TIMED -> (named(begins) + withinWork(step, cue(step))).strip();
            case CIRCLES -> step.round().number() == 1
                    ? (named(begins) + withinWork(step, cue(step))).strip()
                    : texts.get("said.other-way");
            case REPS, BREATHS -> named(begins).strip();
            case PART -> (named(begins) + part(step)).strip();
            case CHECKLIST -> named(begins) + texts.get("said.list");
        };
    }

    /// The name of a move that nothing led to, followed by a space.
    private String named(SessionCue.Begins begins) {
        var step = begins.step();
        var known = begins.before().filter(before -> before.move() == step.move() && before.side() == step.side());
        return known.isPresent() ? "" : texts.get("said.name", named(step)) + " ";
    }

    private String named(Step step) {
        var words = step.exercise().words();
        var name = words.shortName().isEmpty() ? words.name() : words.shortName();
        return step.side() == Side.BOTH ? name : texts.get("sided", name, vocabulary.sideWord(step.side()));
    }

    /// What is said with the first thing to do behind it, if there is time for both before the count.
    private String withFirstStep(Step step, String said) {
        var whole = step.exercise().words().steps().stream().findFirst().map(first -> said + " " + first).orElse(said);
        return all() && fits(whole, step.left(COUNT_OF_A_PAUSE)) ? whole : said;
    }

    private String withinWork(Step step, String said) {
        return all() && fits(said, step.left(COUNT_OF_WORK)) ? said : "";
    }

    private String beat(Step step, Pace.Place place) {
        if (step.phase() == Phase.REPS && place.rep() > 1) {
            return place.opensRep() ? Integer.toString(place.rep()) : "";
        }
        var said = step.exercise().words().beats().getOrDefault(place.beat().name(), "");
        return fits(said, place.beat().length()) ? said : "";
    }

    private static String cue(Step step) {
        return step.round().number() == 1 ? step.exercise().words().cue() : "";
    }

    private static String part(Step step) {
        var parts = step.exercise().words().parts();
        return step.round().number() <= parts.size() ? parts.get(step.round().number() - 1) : "";
    }

    private static boolean fits(String said, Duration time) {
        return ReadingTime.speak(said).compareTo(time) <= 0;
    }

    private boolean all() {
        return voice == Voice.EVERYTHING;
    }
}
