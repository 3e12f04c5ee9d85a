package app.unhunch.routine;

/// What is going on during a step.
public enum Phase {

    /// Time before the first move.
    GET_READY(Part.LEAD_IN),
    /// Staying in a position.
    HOLD(Part.WORK),
    /// Repetitions at a tempo.
    REPS(Part.WORK),
    /// Circles for a time in one direction.
    CIRCLES(Part.WORK),
    /// One plain timer.
    TIMED(Part.WORK),
    /// Breathing at a pace, in whole breaths.
    BREATHS(Part.WORK),
    /// One part of a sequence.
    PART(Part.WORK),
    /// A list to tick or a text to read; no clock runs, the user says when it is done.
    CHECKLIST(Part.WORK),
    /// A rest between holds, sets or directions of one move.
    REST(Part.PAUSE),
    /// Changing over to the other side.
    SWITCH(Part.PAUSE),
    /// Changing over to the next move.
    CHANGE(Part.LEAD_IN),
    /// Sitting or standing tall at the end.
    CLOSE(Part.END);

    private enum Part {
        LEAD_IN, WORK, PAUSE, END
    }

    private final Part part;

    Phase(Part part) {
        this.part = part;
    }

    /// Whether the move itself is being done.
    public boolean isWork() {
        return part == Part.WORK;
    }

    /// Whether it leads to a move that has not begun.
    public boolean isLeadIn() {
        return part == Part.LEAD_IN;
    }
}
