package app.unhunch.breaks;

import app.unhunch.machine.Moment;
import app.unhunch.settings.Arrival;
import app.unhunch.settings.BreakSettings;
import app.unhunch.settings.FixedSettings;
import app.unhunch.settings.HourSettings;
import app.unhunch.settings.LimitSettings;
import app.unhunch.settings.NudgeSettings;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SnoozeSettings;
import app.unhunch.settings.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Somebody at a desk who does anything at any time: works, leaves, locks, sleeps the computer, travels, calls, clicks,
/// changes settings, pulls the plug.
final class RandomDesk {

    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kolkata"), ZoneId.of("Australia/Lord_Howe"), ZoneId.of("UTC"));
    private static final Breaks BREAKS = new Breaks();

    private final RandomGenerator random;
    private BreakState before = BreakState.NOT_STARTED;
    private BreakState state = BreakState.NOT_STARTED;
    private Moment now;
    private Moment begun;
    private Settings settings;
    private BreakEvent event;
    private List<BreakCue> cues = List.of();
    private Optional<BreakMemory> memory = Optional.empty();
    private Set<QuietReason> reasons = Set.of();
    private boolean locked;
    private boolean session;
    private boolean restarted;

    RandomDesk(RandomGenerator random) {
        this.random = random;
        settings = someSettings(random);
        var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        now = new Moment(Duration.ofSeconds(random.nextInt(100_000)),
                day.atTime(random.nextInt(24), random.nextInt(60)).atZone(pick(ZONES)));
        begun = now;
        send(new BreakEvent.Started(now, settings, Optional.empty()));
    }

    BreakState before() {
        return before;
    }

    BreakState state() {
        return state;
    }

    Moment now() {
        return now;
    }

    /// For how long it has run since it was started last.
    Duration watched() {
        return now.elapsed().minus(begun.elapsed());
    }

    BreakEvent event() {
        return event;
    }

    List<BreakCue> cues() {
        return cues;
    }

    boolean restarted() {
        return restarted;
    }

    /// Either the next deadline or something that happens before it.
    void step() {
        restarted = false;
        var wakeAt = BREAKS.wakeAt(state);
        var wait = wakeAt.map(due -> due.minus(now.elapsed())).orElse(Duration.ofHours(1));
        if (random.nextInt(3) > 0) {
            now = now.plus(wait);
            if (random.nextInt(10) == 0) {
                now = now.plus(Duration.ofMillis(random.nextInt(4000)));
            }
            send(new BreakEvent.Tick(now));
        } else {
            now = now.plus(Duration.ofMillis(random.nextLong(wait.toMillis() + 1)));
            happen();
        }
    }

    private void happen() {
        switch (random.nextInt(30)) {
            case 0, 1 -> send(new BreakEvent.Idle(now, Duration.ofSeconds(60 + random.nextInt(400))));
            case 2, 3 -> send(new BreakEvent.Active(now));
            case 4 -> send(new BreakEvent.Locked(now));
            case 5, 6 -> send(new BreakEvent.Unlocked(now));
            case 7 -> sleep();
            case 8, 9 -> send(new BreakEvent.Quiet(now, someReasons()));
            case 10 -> send(new BreakEvent.Quiet(now, Set.of()));
            case 11 -> send(new BreakEvent.StartBreak(now));
            case 12, 13 -> beginSession();
            case 14, 15, 16 -> endSession();
            case 17 -> send(new BreakEvent.Snooze(now, Duration.ofMinutes(1 + random.nextInt(30))));
            case 18 -> send(new BreakEvent.Skip(now));
            case 19 -> send(new BreakEvent.Undo(now));
            case 20 -> send(new BreakEvent.Pause(now, somePause()));
            case 21, 22 -> send(new BreakEvent.Resume(now));
            case 23 -> send(new BreakEvent.DeliveryFailed(now, pick(List.of(Delivery.values()))));
            case 24 -> changeSomething();
            case 25, 26 -> send(new BreakEvent.HandsAtRest(now));
            case 27 -> send(new BreakEvent.Move(now, Duration.ofMinutes(1 + random.nextInt(60)).multipliedBy(
                    random.nextBoolean() ? 1 : -1)));
            case 28 -> send(new BreakEvent.Reading(now));
            default -> send(new BreakEvent.BackAtDesk(now));
        }
    }

    private void changeSomething() {
        switch (random.nextInt(4)) {
            case 0 -> {
                settings = someSettings(random);
                send(new BreakEvent.Settled(now, settings));
            }
            case 1 -> {
                now = new Moment(now.elapsed(), now.wall().plusMinutes(random.nextInt(6000) - 3000));
                send(new BreakEvent.Tick(now));
            }
            case 2 -> {
                now = new Moment(now.elapsed(), now.wall().withZoneSameInstant(pick(ZONES)));
                send(new BreakEvent.Tick(now));
            }
            default -> restart();
        }
    }

    private void restart() {
        restarted = true;
        if (random.nextBoolean()) {
            send(new BreakEvent.Stopping(now));
        }
        now = new Moment(Duration.ofSeconds(random.nextInt(1000)), now.wall().plusSeconds(random.nextInt(400)));
        begun = now;
        state = BreakState.NOT_STARTED;
        session = false;
        send(new BreakEvent.Started(now, settings, memory));
    }

    private void sleep() {
        var length = Duration.ofSeconds(random.nextBoolean() ? random.nextInt(200) : random.nextInt(60_000));
        now = now.plus(length);
        send(new BreakEvent.Slept(now, length));
    }

    private void beginSession() {
        if (session) {
            send(new BreakEvent.Tick(now));
        } else {
            session = true;
            send(new BreakEvent.SessionStarted(now, pick(List.of(SessionKind.values())),
                    Duration.ofSeconds(20 + random.nextInt(600))));
        }
    }

    private void endSession() {
        if (session) {
            session = false;
            send(new BreakEvent.SessionEnded(now, Duration.ofSeconds(random.nextInt(600)),
                    pick(List.of(SessionEnd.values()))));
        } else {
            send(new BreakEvent.Tick(now));
        }
    }

    /// Whether nothing may be asked now, as far as the desk itself knows.
    boolean isBadMoment() {
        var quiet = reasons.contains(QuietReason.CALL) || reasons.contains(QuietReason.FULL_SCREEN)
                || reasons.contains(QuietReason.DO_NOT_DISTURB);
        return locked || quiet || !new WorkingHours(settings.hours()).at(now.wall()).open();
    }

    private void know(BreakEvent next) {
        switch (next) {
            case BreakEvent.Locked _ -> locked = true;
            case BreakEvent.Unlocked _ -> locked = false;
            case BreakEvent.Quiet(_, var seen) -> reasons = seen;
            case BreakEvent.Started _ -> {
                locked = false;
                reasons = Set.of();
            }
            default -> {}
        }
    }

    private void send(BreakEvent next) {
        know(next);
        before = state;
        event = next;
        var outcome = BREAKS.on(state, next);
        state = outcome.state();
        cues = outcome.cues();
        for (var cue : cues) {
            if (cue instanceof BreakCue.Save(var kept)) {
                memory = Optional.of(kept);
            }
        }
    }

    private Set<QuietReason> someReasons() {
        var reasons = EnumSet.noneOf(QuietReason.class);
        for (var reason : QuietReason.values()) {
            if (reason != QuietReason.PAUSE && random.nextInt(4) == 0) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    private PauseLength somePause() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new PauseLength.For(Duration.ofMinutes(1 + random.nextInt(120)));
            case 2 -> new PauseLength.UntilNextStart();
            case 3 -> new PauseLength.UntilTomorrow();
            case 4 -> new PauseLength.Until(now.wall().toInstant().plusSeconds(random.nextInt(5000)));
            default -> new PauseLength.UntilResumed();
        };
    }

    static Settings someSettings(RandomGenerator random) {
        var breaks = new BreakSettings(Duration.ofMinutes(1 + random.nextInt(180)),
                Duration.ofSeconds(20 + random.nextInt(1780)), Duration.ofSeconds(random.nextInt(301)),
                List.of(Arrival.values()).get(random.nextInt(3)), "desk-reset",
                new SnoozeSettings(SnoozeSettings.CHOICES.get(random.nextInt(5)), random.nextInt(11)),
                Duration.ofMinutes(1 + random.nextInt(60)), random.nextInt(4) == 0, random.nextInt(4) == 0, false,
                Settings.DEFAULTS.breaks().card(),
                Settings.DEFAULTS.breaks().longBreak().withOn(random.nextBoolean()).withNth(2 + random.nextInt(5)),
                new NudgeSettings(random.nextInt(3) == 0, Duration.ofMinutes(5 + random.nextInt(100))),
                new NudgeSettings(random.nextInt(3) == 0, Duration.ofMinutes(5 + random.nextInt(100))),
                new LimitSettings(random.nextInt(3) == 0, Duration.ofHours(1 + random.nextInt(8))),
                new FixedSettings(random.nextInt(5) == 0, random.nextInt(60)), Duration.ofSeconds(random.nextInt(61)));
        var presence = Settings.DEFAULTS.presence().withAwayAfter(Duration.ofMinutes(1 + random.nextInt(20)))
                .withIgnoreIdle(random.nextInt(5) == 0);
        return Settings.DEFAULTS.withBreaks(breaks).withPresence(presence).withHours(someHours(random));
    }

    private static HourSettings someHours(RandomGenerator random) {
        var days = new EnumMap<DayOfWeek, List<TimeRange>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var ranges = new ArrayList<TimeRange>();
            for (var n = random.nextInt(3); n > 0; n--) {
                var from = random.nextInt(24 * 60);
                var to = (from + 1 + random.nextInt(24 * 60 - 1)) % (24 * 60);
                ranges.add(new TimeRange(LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to * 60L)));
            }
            days.put(day, ranges);
        }
        var hours = Settings.DEFAULTS.hours();
        return hours.withEnabled(random.nextBoolean()).withDays(days)
                .withLunch(hours.lunch().withOn(random.nextBoolean()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
