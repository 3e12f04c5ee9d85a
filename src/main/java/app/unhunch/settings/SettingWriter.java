package app.unhunch.settings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Takes settings apart into values by key.
final class SettingWriter {

    /// What stands for no sign in an answer.
    static final String NO_SIGN = "none";

    private final Map<String, SettingValue> values = new LinkedHashMap<>();

    Map<String, SettingValue> values() {
        return values;
    }

    void write(Settings settings) {
        breaks(settings.breaks());
        hours(settings.hours());
        presence(settings.presence());
        quiet(settings.quiet());
        sound(settings.sound());
        appearance(settings.appearance());
        put("session.keyHints", settings.session().keyHints());
        safety(settings.safety());
        put("library.favourites", settings.library().favourites());
        put("library.doses", settings.library().written());
        put("library.packsOff", List.copyOf(settings.library().packsOff()));
        setup(settings.setup());
        plan(settings.plan());
    }

    private void plan(PlanSettings plan) {
        put("plan.started", plan.started().map(LocalDate::toString).orElse(""));
        put("plan.paused", plan.paused());
        put("plan.onFloor", plan.onFloor());
        put("plan.pace", plan.pace());
        daypart("plan.morning", plan.morning());
        daypart("plan.afternoon", plan.afternoon());
        daypart("plan.evening", plan.evening());
        daypart("plan.night", plan.night());
    }

    private void daypart(String key, DaypartSettings part) {
        put(key + ".at", part.at().toString());
        put(key + ".remind", part.remind());
    }

    private void breaks(BreakSettings breaks) {
        put("breaks.every", breaks.every());
        put("breaks.length", breaks.length());
        put("breaks.notice", breaks.notice());
        put("breaks.arrival", breaks.arrival());
        put("breaks.routine", breaks.routine());
        put("breaks.snooze.length", breaks.snooze().length());
        put("breaks.snooze.limit", breaks.snooze().limit());
        put("breaks.missedAfter", breaks.missedAfter());
        put("breaks.strict", breaks.strict());
        put("breaks.startWhenBack", breaks.startWhenBack());
        put("breaks.askPain", breaks.askPain());
        put("breaks.card", breaks.card());
        put("breaks.longBreak.on", breaks.longBreak().on());
        put("breaks.longBreak.nth", breaks.longBreak().nth());
        put("breaks.longBreak.length", breaks.longBreak().length());
        put("breaks.longBreak.routine", breaks.longBreak().routine());
        nudge("breaks.eyeRest", breaks.eyeRest());
        nudge("breaks.postureNudge", breaks.postureNudge());
        put("breaks.dailyLimit.on", breaks.dailyLimit().on());
        put("breaks.dailyLimit.after", breaks.dailyLimit().after());
        put("breaks.fixed.on", breaks.fixed().on());
        put("breaks.fixed.minute", breaks.fixed().minute());
        put("breaks.typingPause", breaks.typingPause());
    }

    private void nudge(String key, NudgeSettings nudge) {
        put(key + ".on", nudge.on());
        put(key + ".every", nudge.every());
    }

    private void hours(HourSettings hours) {
        put("hours.enabled", hours.enabled());
        for (var day : DayOfWeek.values()) {
            put("hours.days." + word(day), hours.on(day).stream().map(SettingWriter::range).toList());
        }
        put("hours.lunch.on", hours.lunch().on());
        put("hours.lunch.time", range(hours.lunch().time()));
        put("hours.daysOff", hours.daysOff().stream().map(LocalDate::toString).toList());
    }

    private void presence(PresenceSettings presence) {
        put("presence.awayAfter", presence.awayAfter());
        put("presence.ignoreIdle", presence.ignoreIdle());
    }

    private void quiet(QuietSettings quiet) {
        put("quiet.call", quiet.call());
        put("quiet.fullScreen", quiet.fullScreen());
        put("quiet.doNotDisturb", quiet.doNotDisturb());
        put("quiet.programs", List.copyOf(quiet.programs()));
        put("quiet.battery", quiet.battery());
    }

    private void sound(SoundSettings sound) {
        put("sound.muted", sound.muted());
        put("sound.volume", sound.volume());
        put("sound.cues", sound.cues());
        put("sound.notice", sound.notice());
        put("sound.voice", sound.voice());
        put("sound.voiceSpeed", sound.voiceSpeed());
    }

    private void appearance(AppearanceSettings appearance) {
        put("appearance.theme", appearance.theme());
        put("appearance.textSize", appearance.textSize());
        put("appearance.motion", appearance.motion());
        put("appearance.contrast", appearance.contrast());
        put("appearance.figure", appearance.figure());
        put("appearance.language", appearance.language());
    }

    private void safety(SafetySettings safety) {
        put("safety.disclaimerAccepted",
                safety.disclaimerAccepted().map(read -> read.version() + " " + read.on()).orElse(""));
        put("safety.emergencyNumber", safety.emergencyNumber().orElse(""));
        put("safety.signs", safety.signs().map(SettingWriter::answer).orElse(""));
        put("safety.bladePain", safety.bladePain());
        put("safety.conditions", List.copyOf(safety.conditions()));
    }

    private void setup(SetupSettings setup) {
        put("setup.step", setup.step());
        put("setup.spots", List.copyOf(setup.spots()));
        put("setup.feels", List.copyOf(setup.feels()));
    }

    private static String answer(SignAnswer answer) {
        return answer.at() + " " + (answer.signs().isEmpty() ? NO_SIGN : String.join(" ", answer.signs()));
    }

    private void put(String key, Duration value) {
        put(key, DurationText.of(value));
    }

    private void put(String key, Enum<?> value) {
        put(key, word(value));
    }

    private void put(String key, String value) {
        values.put(key, new SettingValue.Words(value));
    }

    private void put(String key, boolean value) {
        values.put(key, new SettingValue.Flag(value));
    }

    private void put(String key, double value) {
        values.put(key, new SettingValue.Amount(value));
    }

    private void put(String key, List<String> value) {
        values.put(key, new SettingValue.Several(value));
    }

    /// How a constant is written.
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String range(TimeRange range) {
        return range.from() + "-" + range.to();
    }
}
