package app.unhunch.settings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Puts settings together from values by key; every key must have its value.
final class SettingReader {

    private static final String ANSWER = "a time and 'none' or signs, such as '2026-11-21T10:00:00Z none'";

    private final Map<String, SettingValue> values;

    SettingReader(Map<String, SettingValue> values) {
        this.values = values;
    }

    /// @throws IllegalArgumentException at the first value that may not be
    Settings read() {
        return new Settings(breaks(), hours(),
                new PresenceSettings(time("presence.awayAfter"), flag("presence.ignoreIdle")), quiet(), sound(),
                appearance(), new SessionSettings(flag("session.keyHints")), safety(),
                new LibrarySettings(several("library.favourites"), LibrarySettings.read(several("library.doses")),
                        new HashSet<>(several("library.packsOff"))),
                new SetupSettings(choice("setup.step", SetupSettings.Step.values()), keys("setup.spots"),
                        keys("setup.feels")),
                new PlanSettings(day("plan.started"), flag("plan.paused"), flag("plan.onFloor"),
                        choice("plan.pace", PlanPace.values()), daypart("plan.morning"), daypart("plan.afternoon"),
                        daypart("plan.evening"), daypart("plan.night")));
    }

    private DaypartSettings daypart(String key) {
        return new DaypartSettings(clock(key + ".at"), flag(key + ".remind"));
    }

    private BreakSettings breaks() {
        return new BreakSettings(time("breaks.every"), time("breaks.length"), time("breaks.notice"),
                choice("breaks.arrival", Arrival.values()), words("breaks.routine"),
                new SnoozeSettings(time("breaks.snooze.length"), whole("breaks.snooze.limit")),
                time("breaks.missedAfter"), flag("breaks.strict"), flag("breaks.startWhenBack"),
                flag("breaks.askPain"), choice("breaks.card", CardUse.values()),
                new LongBreakSettings(flag("breaks.longBreak.on"), whole("breaks.longBreak.nth"),
                        time("breaks.longBreak.length"), words("breaks.longBreak.routine")),
                nudge("breaks.eyeRest"), nudge("breaks.postureNudge"),
                new LimitSettings(flag("breaks.dailyLimit.on"), time("breaks.dailyLimit.after")),
                new FixedSettings(flag("breaks.fixed.on"), whole("breaks.fixed.minute")), time("breaks.typingPause"));
    }

    private NudgeSettings nudge(String key) {
        return new NudgeSettings(flag(key + ".on"), time(key + ".every"));
    }

    private HourSettings hours() {
        Map<DayOfWeek, List<TimeRange>> days = new EnumMap<>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, ranges("hours.days." + SettingWriter.word(day)));
        }
        return new HourSettings(flag("hours.enabled"), days,
                new LunchSettings(flag("hours.lunch.on"), range("hours.lunch.time", words("hours.lunch.time"))),
                dates("hours.daysOff"));
    }

    private QuietSettings quiet() {
        return new QuietSettings(flag("quiet.call"), flag("quiet.fullScreen"), flag("quiet.doNotDisturb"),
                Set.copyOf(new HashSet<>(several("quiet.programs"))), flag("quiet.battery"));
    }

    private SoundSettings sound() {
        return new SoundSettings(flag("sound.muted"), whole("sound.volume"), flag("sound.cues"), flag("sound.notice"),
                choice("sound.voice", Voice.values()), number("sound.voiceSpeed"));
    }

    private AppearanceSettings appearance() {
        return new AppearanceSettings(choice("appearance.theme", Theme.values()), whole("appearance.textSize"),
                choice("appearance.motion", Motion.values()), choice("appearance.contrast", Contrast.values()),
                whole("appearance.figure"), choice("appearance.language", Language.values()));
    }

    private SafetySettings safety() {
        return new SafetySettings(acknowledgement("safety.disclaimerAccepted"),
                Optional.of(words("safety.emergencyNumber")).filter(number -> !number.isEmpty()),
                signs("safety.signs"), choice("safety.bladePain", BladePain.values()), keys("safety.conditions"));
    }

    private Set<String> keys(String key) {
        return new HashSet<>(several(key));
    }

    private Optional<SignAnswer> signs(String key) {
        var parts = List.of(words(key).split(" +", -1));
        if (words(key).isEmpty()) {
            return Optional.empty();
        }
        try {
            var signs = parts.subList(1, parts.size());
            if (!signs.isEmpty()) {
                return Optional.of(new SignAnswer(Instant.parse(parts.getFirst()),
                        signs.equals(List.of(SettingWriter.NO_SIGN)) ? Set.of() : new HashSet<>(signs)));
            }
        } catch (DateTimeException no) {
            throw wrong(key, words(key), ANSWER);
        }
        throw wrong(key, words(key), ANSWER);
    }

    private Optional<Acknowledgement> acknowledgement(String key) {
        var parts = words(key).split(" ", 2);
        if (words(key).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional
                    .of(new Acknowledgement(Integer.parseInt(parts[0]), LocalDate.parse(parts[parts.length - 1])));
        } catch (DateTimeException | NumberFormatException no) {
            throw wrong(key, words(key), "a version and a day such as '1 2026-11-21', or nothing");
        }
    }

    private List<TimeRange> ranges(String key) {
        return several(key).stream().map(text -> range(key, text)).toList();
    }

    private static TimeRange range(String key, String text) {
        var parts = text.split("-", 2);
        try {
            return new TimeRange(LocalTime.parse(parts[0]), LocalTime.parse(parts[parts.length - 1]));
        } catch (DateTimeException no) {
            throw wrong(key, text, "hours such as 09:00-18:00");
        }
    }

    private Optional<LocalDate> day(String key) {
        try {
            return Optional.of(words(key)).filter(word -> !word.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeException no) {
            throw wrong(key, words(key), "a day such as 2026-12-24, or nothing");
        }
    }

    private LocalTime clock(String key) {
        try {
            return LocalTime.parse(words(key));
        } catch (DateTimeException no) {
            throw wrong(key, words(key), "a time of day such as 07:30");
        }
    }

    private Set<LocalDate> dates(String key) {
        Set<LocalDate> dates = new HashSet<>();
        for (var text : several(key)) {
            try {
                dates.add(LocalDate.parse(text));
            } catch (DateTimeException no) {
                throw wrong(key, text, "days such as 2026-12-24");
            }
        }
        return dates;
    }

    private <E extends Enum<E>> E choice(String key, E[] constants) {
        var wanted = value(key) instanceof SettingValue.Words(var words) ? words : "";
        List<String> expected = new ArrayList<>();
        for (var constant : constants) {
            if (SettingWriter.word(constant).equals(wanted)) {
                return constant;
            }
            expected.add(SettingWriter.word(constant));
        }
        throw wrong(key, value(key).typed(), "one of " + String.join(", ", expected));
    }

    private Duration time(String key) {
        try {
            return DurationText.parse(value(key) instanceof SettingValue.Words(var words) ? words : "");
        } catch (IllegalArgumentException no) {
            throw wrong(key, value(key).typed(), "a length of time such as 60m, 90s or 1h30m");
        }
    }

    private int whole(String key) {
        var number = number(key);
        if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw wrong(key, value(key).typed(), "a whole number");
        }
        return (int) number;
    }

    private double number(String key) {
        if (value(key) instanceof SettingValue.Amount(var value)) {
            return value;
        }
        throw wrong(key, value(key).typed(), "a number");
    }

    private boolean flag(String key) {
        if (value(key) instanceof SettingValue.Flag(var value)) {
            return value;
        }
        throw wrong(key, value(key).typed(), "true or false");
    }

    private String words(String key) {
        if (value(key) instanceof SettingValue.Words(var words)) {
            return words;
        }
        throw wrong(key, value(key).typed(), "a text");
    }

    private List<String> several(String key) {
        if (value(key) instanceof SettingValue.Several(var several)) {
            return several;
        }
        throw wrong(key, value(key).typed(), "a list of texts");
    }

    private SettingValue value(String key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }

    private static IllegalArgumentException wrong(String key, String was, String expected) {
        return new IllegalArgumentException("%s is '%s', expected %s".formatted(key, was, expected));
    }
}
