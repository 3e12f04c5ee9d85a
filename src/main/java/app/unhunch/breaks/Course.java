package app.unhunch.breaks;

import app.unhunch.machine.Moment;
import app.unhunch.machine.Outcome;
import app.unhunch.settings.BreakSettings;
import app.unhunch.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A state while one event works on it: its parts, the cues so far, and the facts that follow from them. Lives for that
/// event only.
final class Course {

    /// No input for this long at the due time means that nobody is looking.
    static final Duration NOBODY_LOOKS = Duration.ofSeconds(60);

    /// The longest notice of a break that was kept back or put off.
    private static final Duration SHORT_NOTICE = Duration.ofSeconds(30);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /// Who sat for less needs no break yet, whatever the clock says.
    private static final Duration LEAST = Duration.ofMinutes(20);

    private final List<BreakCue> cues = new ArrayList<>();
    Optional<Duration> begun;
    boolean asleep;
    Moment now;
    Settings settings;
    Moment anchor;
    Shift shift;
    SittingClock clock;
    Cycle cycle;
    Counters counters;
    Presence presence;
    Set<QuietReason> seen;
    Optional<PauseUntil> pause;
    Optional<Hold> hold;
    Prompt prompt;
    Optional<Skipped> skipped;
    Duration settled;
    Duration saved;

    Course(BreakState state, Moment now) {
        this.now = now;
        begun = state.begun();
        settings = state.settings();
        anchor = state.anchor();
        shift = state.shift();
        clock = state.clock();
        cycle = state.cycle();
        counters = state.counters();
        presence = state.presence();
        seen = state.seen();
        pause = state.pause();
        hold = state.hold();
        prompt = state.prompt();
        skipped = state.skipped();
        settled = state.settled();
        saved = state.saved();
    }

    Outcome<BreakState, BreakCue> outcome() {
        return new Outcome<>(new BreakState(begun, settings, anchor, shift, clock, cycle, counters, presence, seen,
                pause, hold, prompt, skipped, settled, saved), cues);
    }

    void tell(BreakCue cue) {
        cues.add(cue);
    }

    // clocks

    Duration elapsed() {
        return now.elapsed();
    }

    /// When on elapsed time the wall will show `instant`.
    Duration elapsedAt(Instant instant) {
        return anchor.elapsed().plus(Duration.between(anchor.wall().toInstant(), instant));
    }

    /// What the wall shows at `elapsed`.
    ZonedDateTime wallAt(Duration elapsed) {
        return now.wall().plus(elapsed.minus(now.elapsed()));
    }

    /// The sitting clock.
    Duration counted() {
        return clock.at(elapsed());
    }

    boolean reached(Duration time) {
        return elapsed().compareTo(time) >= 0;
    }

    // presence

    BreakSettings breaks() {
        return settings.breaks();
    }

    /// Whether the lack of input says anything.
    boolean idleCounts() {
        return presence.idleSince().isPresent() && !settings.presence().ignoreIdle()
                && !seen.contains(QuietReason.CALL);
    }

    boolean idleFor(Duration limit) {
        return idleCounts() && reached(presence.idleSince().orElseThrow().plus(limit));
    }

    /// From when on the lack of input is absence: what was before the start nobody saw.
    Duration goneSince() {
        return most(presence.idleSince().orElseThrow(), begun.orElseThrow());
    }

    boolean away() {
        return idleFor(settings.presence().awayAfter());
    }

    boolean onBreak() {
        return prompt instanceof Prompt.OnBreak;
    }

    /// Whether sitting time stands, for any reason but a session.
    boolean absent() {
        return onBreak() ? presence.locked() || asleep
                : asleep || !shift.open() || presence.locked() || presence.resting().isPresent() || away();
    }

    // quiet

    /// The quiet reasons that count.
    Set<QuietReason> quiet() {
        var quiet = EnumSet.noneOf(QuietReason.class);
        for (var reason : seen) {
            if (wanted(reason)) {
                quiet.add(reason);
            }
        }
        if (pause.isPresent()) {
            quiet.add(QuietReason.PAUSE);
        }
        return quiet;
    }

    private boolean wanted(QuietReason reason) {
        var rules = settings.quiet();
        return switch (reason) {
            case CALL -> rules.call();
            case FULL_SCREEN -> rules.fullScreen();
            case DO_NOT_DISTURB -> rules.doNotDisturb();
            case PROGRAM -> !rules.programs().isEmpty();
            case BATTERY -> rules.battery();
            case PAUSE -> false;
        };
    }

    /// Whether something may be shown, as far as the place and the quiet reasons go.
    boolean allowed() {
        return !absent() && reached(settled) && quiet().isEmpty();
    }

    // the next break

    /// The way to the next break.
    ///
    /// @param from mark after which it is due
    Cycle nextCycle(Duration from) {
        return breaks().fixed().on() ? Cycle.dueAt(from).at(fixedAfter(from), elapsed(), counted())
                : Cycle.dueAt(from.plus(breaks().every()));
    }

    /// When on elapsed time the minute of the hour comes the next time after the clock shows `mark`, with enough sat to
    /// need a break.
    private Duration fixedAfter(Duration mark) {
        var from = elapsed().plus(mark).minus(counted());
        var least = elapsed().plus(LEAST).minus(sitting());
        var hour = wallAt(most(from, least)).truncatedTo(ChronoUnit.HOURS).plusMinutes(breaks().fixed().minute());
        while (!wallAt(from).isBefore(hour) || wallAt(least).isAfter(hour)) {
            hour = hour.plusHours(1);
        }
        return elapsedAt(hour.toInstant());
    }

    /// How long before it is due its notice comes: never more than half of the interval.
    Duration lead() {
        var lead = least(breaks().notice(), half(breaks().every()));
        return cycle.snoozed() ? least(lead, SHORT_NOTICE) : lead;
    }

    /// How long the notice is shown of a break that could not come in time.
    Duration shortLead() {
        return least(lead(), SHORT_NOTICE);
    }

    /// Mark from which the break wants to be heard of.
    Duration noticeMark() {
        return cycle.due().minus(lead());
    }

    boolean wantsToCome() {
        return counted().compareTo(noticeMark()) >= 0;
    }

    BreakOffer offer() {
        var longBreak = breaks().longBreak();
        if (longBreak.on() && longIsDue()) {
            return new BreakOffer(BreakSize.LONG, longBreak.length(), longBreak.routine(), counters.turn());
        }
        var half = half(breaks().length());
        if (cycle.snoozes() >= 2 && half.compareTo(MINUTE) >= 0) {
            return new BreakOffer(BreakSize.SHORT, half, breaks().routine(), counters.turn());
        }
        return new BreakOffer(BreakSize.USUAL, breaks().length(), breaks().routine(), counters.turn());
    }

    private boolean longIsDue() {
        var far = breaks().every().multipliedBy(breaks().longBreak().nth());
        return cycle.due().minus(counters.longRest()).compareTo(far) >= 0;
    }

    Duration sitting() {
        return counted().minus(counters.rest());
    }

    Duration today() {
        return counted().minus(counters.dayStart());
    }

    int snoozesLeft() {
        return Math.max(0, breaks().snooze().limit() - cycle.snoozes());
    }

    /// Without the detour over decimals that the division of durations takes.
    static Duration half(Duration duration) {
        return Duration.ofNanos(duration.toNanos() / 2);
    }

    static Duration least(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    static Duration most(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
