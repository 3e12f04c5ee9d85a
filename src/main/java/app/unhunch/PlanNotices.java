package app.unhunch;

import app.unhunch.desktop.Answering;
import app.unhunch.desktop.Notice;
import app.unhunch.desktop.Picture;
import app.unhunch.history.History;
import app.unhunch.plan.Daypart;
import app.unhunch.plan.Ground;
import app.unhunch.plan.Plan;
import app.unhunch.plan.Reminders;
import app.unhunch.plan.Slot;
import app.unhunch.plan.Standing;
import app.unhunch.safety.Gate;
import app.unhunch.safety.Verdict;
import app.unhunch.settings.PlanSettings;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The words of the notifications about the 7-day plan.
final class PlanNotices {

    static final String START = "start-plan";
    static final String LATER = "later-plan";

    private final Texts texts;
    private final TimeWords times;
    private final Map<Answering, String> answers;
    private final Function<String, Optional<Picture>> pictures;

    /// What is to be said of a part of the day.
    ///
    /// @param routine what its button starts
    record Word(Notice notice, Daypart part, String routine) {}

    /// @param pictures the picture of a move, where there is one
    PlanNotices(Locale locale, Function<String, Optional<Picture>> pictures) {
        this.pictures = pictures;
        texts = Texts.load("notice", locale);
        times = new TimeWords(locale);
        answers = Map.of(Answering.CLICK, texts.get("plan.answer.click"), Answering.MIDDLE_CLICK,
                texts.get("plan.answer.middle-click"), Answering.NONE, texts.get("plan.answer.none"));
    }

    /// What to say of a part; empty where it was done, the plan is over, or exercise is on hold.
    Optional<Word> word(long id, Daypart part, Settings settings, History history, ZonedDateTime now) {
        return slot(part, settings, history, now)
                .map(slot -> new Word(notice(id, slot), part, routine(slot, settings.plan())));
    }

    /// Where a part stands in the plan today; empty where it was done, the plan is over, or exercise is on hold.
    static Optional<Slot> slot(Daypart part, Settings settings, History history, ZonedDateTime now) {
        var standing = Standing.of(settings.plan(), history, now.toLocalDate());
        if (standing.isOver() || standing.begun().isEmpty() || isHeld(settings, history, now)) {
            return Optional.empty();
        }
        return Optional.of(new Slot(standing.day(), part)).filter(slot -> !standing.isDone(slot));
    }

    /// The id of what is done there.
    static String routine(Slot slot, PlanSettings plan) {
        return Plan.routine(slot, plan.onFloor() ? Ground.FLOOR : Ground.CHAIR);
    }

    private static boolean isHeld(Settings settings, History history, ZonedDateTime now) {
        return switch (Gate.at(settings.safety(), history, now).of(List.of())) {
            case Verdict.Locked _,Verdict.WalkingOnly _ -> true;
            case Verdict.Allowed _,Verdict.AskFirst _,Verdict.Held _ -> false;
        };
    }

    private Notice notice(long id, Slot slot) {
        var key = "plan." + slot.part().name().toLowerCase(Locale.ROOT);
        var night = slot.part() == Daypart.NIGHT;
        return new Notice(id, texts.get(key + ".title"), texts.get(key + ".body", slot.day(), Plan.DAYS), answers,
                List.of(new Notice.Action(START, texts.get("plan.start")),
                        new Notice.Action(LATER, texts.get("plan.later", times.minutes(Reminders.LATER)))),
                Optional.of(START), night ? Notice.Urgency.LOW : Notice.Urgency.NORMAL, pictures.apply(move(slot)),
                night ? Optional.empty() : Optional.of(Duration.ZERO));
    }

    /// The move that stands for a part, of those that have a picture.
    private static String move(Slot slot) {
        return switch (slot.part()) {
            case MORNING -> "shoulder-rolls";
            case AFTERNOON -> "doorway-chest-stretch";
            case EVENING, NIGHT -> "deep-breathing";
        };
    }
}
