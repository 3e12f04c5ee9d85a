package app.unhunch.exercise;

/// How an exercise is guided while it is played.
public enum Guidance {
    HOLD, REPS, REP_HOLD, TIMED_CIRCLES, TIMED, SEQUENCE, BREATH_PACE, CHECKLIST, PROMPT, INFO
}
