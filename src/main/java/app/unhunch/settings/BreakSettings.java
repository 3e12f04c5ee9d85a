package app.unhunch.settings;

import java.time.Duration;

/// Rhythm and arrival of breaks.
///
/// @param every sitting time from one break to the next, 1 to 180 min
/// @param length how long a desk break is, and how long one must be away for it to count as a rest, 20 s to 30 min
/// @param notice how long before the break the notice comes, up to 5 min; zero for no notice. Never more than half of
///        `every` in effect
/// @param arrival what happens when a break is due
/// @param routine id of the routine of a break, or [#ROTATION] for another one each time
/// @param snooze how long a snooze is, and how many one break may have
/// @param missedAfter how long a break waits for an answer before it counts as missed, 1 to 60 min
/// @param strict whether skipping is off; snoozing, pausing and ending a break early stay
/// @param startWhenBack whether the next interval starts only when the user says "I am back" after a break
/// @param askPain whether a break ends with the question how the back feels
/// @param card when our own card is shown
/// @param longBreak a longer break now and then
/// @param eyeRest look far away for a moment
/// @param postureNudge a reminder to sit up
/// @param dailyLimit a word when enough was sat for one day
/// @param fixed at the same minute of every hour instead of `every`
/// @param typingPause how long a break that is due waits at most for a pause in typing, up to 60 s; zero for not at all
public record BreakSettings(Duration every, Duration length, Duration notice, Arrival arrival, String routine,
        SnoozeSettings snooze, Duration missedAfter, boolean strict, boolean startWhenBack, boolean askPain,
        CardUse card, LongBreakSettings longBreak, NudgeSettings eyeRest, NudgeSettings postureNudge,
        LimitSettings dailyLimit, FixedSettings fixed, Duration typingPause) {

    /// In place of a routine's id: the hourly desk breaks in turn.
    public static final String ROTATION = "rotation";

    static final BreakSettings DEFAULTS = new BreakSettings(Duration.ofMinutes(60), Duration.ofMinutes(2),
            Duration.ofSeconds(30), Arrival.WINDOW, "desk-reset", new SnoozeSettings(Duration.ofMinutes(5), 3),
            Duration.ofMinutes(5), false, false, false, CardUse.IF_NEEDED,
            new LongBreakSettings(false, 4, Duration.ofMinutes(10), ROTATION),
            new NudgeSettings(false, Duration.ofMinutes(20)), new NudgeSettings(false, Duration.ofMinutes(30)),
            new LimitSettings(false, Duration.ofHours(8)), new FixedSettings(false, 50), Duration.ofSeconds(15));

    public BreakSettings {
        Ranges.within("breaks.every", every, Duration.ofMinutes(1), Duration.ofMinutes(180));
        Ranges.within("breaks.length", length, Duration.ofSeconds(20), Duration.ofMinutes(30));
        Ranges.within("breaks.notice", notice, Duration.ZERO, Duration.ofMinutes(5));
        Ranges.id("breaks.routine", routine);
        Ranges.within("breaks.missedAfter", missedAfter, Duration.ofMinutes(1), Duration.ofMinutes(60));
        Ranges.within("breaks.typingPause", typingPause, Duration.ZERO, Duration.ofSeconds(60));
        Ranges.within("breaks.eyeRest.every", eyeRest.every(), Duration.ofMinutes(5), Duration.ofMinutes(120));
        Ranges.within("breaks.postureNudge.every", postureNudge.every(), Duration.ofMinutes(5), Duration.ofHours(3));
    }

    public BreakSettings withEvery(Duration changed) {
        return new BreakSettings(changed, length, notice, arrival, routine, snooze, missedAfter, strict, startWhenBack,
                askPain, card, longBreak, eyeRest, postureNudge, dailyLimit, fixed, typingPause);
    }

    public BreakSettings withLength(Duration changed) {
        return new BreakSettings(every, changed, notice, arrival, routine, snooze, missedAfter, strict, startWhenBack,
                askPain, card, longBreak, eyeRest, postureNudge, dailyLimit, fixed, typingPause);
    }

    public BreakSettings withNotice(Duration changed) {
        return new BreakSettings(every, length, changed, arrival, routine, snooze, missedAfter, strict, startWhenBack,
                askPain, card, longBreak, eyeRest, postureNudge, dailyLimit, fixed, typingPause);
    }

    public BreakSettings withArrival(Arrival changed) {
        return new BreakSettings(every, length, notice, changed, routine, snooze, missedAfter, strict, startWhenBack,
                askPain, card, longBreak, eyeRest, postureNudge, dailyLimit, fixed, typingPause);
    }

    public BreakSettings withRoutine(String changed) {
        return new BreakSettings(every, length, notice, arrival, changed, snooze, missedAfter, strict, startWhenBack,
                askPain, card, longBreak, eyeRest, postureNudge, dailyLimit, fixed, typingPause);
    }

    public BreakSettings withStrict(boolean changed) {
        return new BreakSettings(every, length, notice, arrival, routine, snooze, missedAfter, changed, startWhenBack,
                askPain, card, longBreak, eyeRest, postureNudge, dailyLimit, fixed, typingPause);
    }

    public BreakSettings withStartWhenBack(boolean changed) {
        return new BreakSettings(every, length, notice, arrival, routine, snooze, missedAfter, strict, changed, askPain,
                card, longBreak, eyeRest, postureNudge, dailyLimit, fixed, typingPause);
    }

    public BreakSettings withAskPain(boolean changed) {
        return new BreakSettings(every, length, notice, arrival, routine, snooze, missedAfter, strict, startWhenBack,
                changed, card, longBreak, eyeRest, postureNudge, dailyLimit, fixed, typingPause);
    }

    public BreakSettings withCard(CardUse changed) {
        return new BreakSettings(every, length, notice, arrival, routine, snooze, missedAfter, strict, startWhenBack,
                askPain, changed, longBreak, eyeRest, postureNudge, dailyLimit, fixed, typingPause);
    }

    public BreakSettings withLongBreak(LongBreakSettings changed) {
        return new BreakSettings(every, length, notice, arrival, routine, snooze, missedAfter, strict, startWhenBack,
                askPain, card, changed, eyeRest, postureNudge, dailyLimit, fixed, typingPause);
    }

    public BreakSettings withEyeRest(NudgeSettings changed) {
        return new BreakSettings(every, length, notice, arrival, routine, snooze, missedAfter, strict, startWhenBack,
                askPain, card, longBreak, changed, postureNudge, dailyLimit, fixed, typingPause);
    }

    public BreakSettings withPostureNudge(NudgeSettings changed) {
        return new BreakSettings(every, length, notice, arrival, routine, snooze, missedAfter, strict, startWhenBack,
                askPain, card, longBreak, eyeRest, changed, dailyLimit, fixed, typingPause);
    }

    public BreakSettings withDailyLimit(LimitSettings changed) {
        return new BreakSettings(every, length, notice, arrival, routine, snooze, missedAfter, strict, startWhenBack,
                askPain, card, longBreak, eyeRest, postureNudge, changed, fixed, typingPause);
    }

    public BreakSettings withFixed(FixedSettings changed) {
        return new BreakSettings(every, length, notice, arrival, routine, snooze, missedAfter, strict, startWhenBack,
                askPain, card, longBreak, eyeRest, postureNudge, dailyLimit, changed, typingPause);
    }

    public BreakSettings withTypingPause(Duration changed) {
        return new BreakSettings(every, length, notice, arrival, routine, snooze, missedAfter, strict, startWhenBack,
                askPain, card, longBreak, eyeRest, postureNudge, dailyLimit, fixed, changed);
    }
}
