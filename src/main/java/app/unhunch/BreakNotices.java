package app.unhunch;

import app.unhunch.breaks.BreakCue;
import app.unhunch.breaks.Nudge;
import app.unhunch.desktop.Answering;
import app.unhunch.desktop.Notice;
import app.unhunch.desktop.Picture;
import app.unhunch.settings.SafetySettings;
import app.unhunch.store.DiskFault;
import app.unhunch.store.Problem;
import app.unhunch.text.SafetyWords;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The words of the agent's notifications.
final class BreakNotices {

    static final String START = "start";
    static final String SNOOZE = "snooze";
    static final String SKIP = "skip";

    private static final String FAR = "look-far-and-breathe";
    private static final String SAMPLE = "shoulder-rolls";

    private final Texts texts;
    private final TimeWords times;
    private final Map<Answering, String> answers;
    private final Function<String, Optional<Picture>> pictures;

    /// @param pictures the picture of a move, where there is one
    BreakNotices(Locale locale, Function<String, Optional<Picture>> pictures) {
        this.texts = Texts.load("notice", locale);
        this.answers = Map.of(Answering.CLICK, texts.get("answer.click"), Answering.MIDDLE_CLICK,
                texts.get("answer.middle-click"), Answering.NONE, texts.get("answer.none"));
        this.times = new TimeWords(locale);
        this.pictures = pictures;
    }

    /// "Break in 30 s".
    Notice soon(long id, BreakCue.Announce cue, RoutineFace routine, Duration snooze) {
        var title = cue.left().isPositive() ? texts.get("soon.title", times.exact(cue.left())) : texts.get("due.title");
        var when = cue.heldBy().isEmpty()
                ? texts.get("soon.body", routine.name(), times.exact(routine.length()), times.time(cue.due()))
                : texts.get("held.body", routine.name(), times.exact(routine.length()));
        return notice(id, title, when, snooze, cue.snoozesLeft(), pictures.apply(routine.move()));
    }

    /// "Break time".
    Notice due(long id, BreakCue.TurnToDue cue, RoutineFace routine, Duration snooze) {
        var body = texts.get("due.body", routine.name(), times.exact(routine.length()), times.minutes(cue.sitting()));
        return notice(id, texts.get("due.title"), body, snooze, cue.snoozesLeft(), pictures.apply(routine.move()));
    }

    /// A word that asks for nothing.
    Notice nudge(long id, Nudge nudge, Duration sitting) {
        var key = "nudge." + nudge.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var body = texts.get(key + ".body", times.minutes(sitting));
        return new Notice(id, texts.get(key + ".title"), body, Map.of(), List.of(), Optional.empty(),
                Notice.Urgency.LOW, nudge == Nudge.EYE_REST ? pictures.apply(FAR) : Optional.empty(),
                Optional.of(Duration.ofSeconds(20)));
    }

    /// A word to stand up where no exercise is allowed.
    ///
    /// @param said names the number to call
    Notice standUp(long id, SafetySettings said) {
        var body = texts.get("stand-up.body", new SafetyWords(texts.locale()).number(said));
        return new Notice(id, texts.get("stand-up.title"), body, Map.of(), List.of(), Optional.empty(),
                Notice.Urgency.NORMAL, Optional.empty(), Optional.empty());
    }

    /// What the user did is not on the disk, and why.
    Notice notSaved(long id, DiskFault fault) {
        var key = "not-saved." + fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return told(id, texts.get("not-saved.title"), texts.get(key, fault.file(), fault.detail()));
    }

    /// Something in the settings makes no sense.
    Notice notUnderstood(long id, Problem first) {
        return told(id, texts.get("not-understood.title"), texts.get("not-understood.body", first));
    }

    /// What was written last before the power went is gone.
    Notice lostLine(long id, Problem where) {
        return told(id, texts.get("lost-line.title"), texts.get("lost-line.body", where.path()));
    }

    /// Stays until it was seen; there is nothing to answer.
    private static Notice told(long id, String title, String body) {
        return new Notice(id, title, body, Map.of(), List.of(), Optional.empty(), Notice.Urgency.NORMAL,
                Optional.empty(), Optional.of(Duration.ZERO));
    }

    /// To try out whether notifications are seen.
    Notice trial(long id) {
        return new Notice(id, texts.get("trial.title"), texts.get("trial.body"), Map.of(), List.of(),
                Optional.empty(), Notice.Urgency.NORMAL, pictures.apply(SAMPLE), Optional.empty());
    }

    private Notice notice(long id, String title, String body, Duration snooze, int snoozesLeft,
            Optional<Picture> picture) {
        List<Notice.Action> actions = new ArrayList<>();
        actions.add(new Notice.Action(START, texts.get("action.start")));
        if (snoozesLeft > 0) {
            actions.add(new Notice.Action(SNOOZE, texts.get("action.snooze", times.minutes(snooze))));
        }
        actions.add(new Notice.Action(SKIP, texts.get("action.skip")));
        var words = snoozesLeft > 0 ? body : body + " " + texts.get("last-call");
        return new Notice(id, title, words, answers, actions, Optional.of(START),
                Notice.Urgency.NORMAL, picture, Optional.of(Duration.ZERO));
    }
}
