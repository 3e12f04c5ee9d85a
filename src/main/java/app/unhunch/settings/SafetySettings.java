package app.unhunch.settings;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What was acknowledged and answered before moving, and whom to call.
///
/// @param disclaimerAccepted which text was acknowledged and when; empty before the first session
/// @param emergencyNumber in place of the one of the country; empty for that one
/// @param signs the last answer to the question about warning signs; empty before it was asked
/// @param bladePain what is known about pain between the shoulder blades
/// @param conditions what the user has: the caution tags of the catalog, keys such as `osteoporosis`
public record SafetySettings(Optional<Acknowledgement> disclaimerAccepted, Optional<String> emergencyNumber,
        Optional<SignAnswer> signs, BladePain bladePain, Set<String> conditions) {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ]{1,18}");

    static final SafetySettings DEFAULTS = new SafetySettings(Optional.empty(), Optional.empty(), Optional.empty(),
            BladePain.NONE, Set.of());

    public SafetySettings {
        emergencyNumber.ifPresent(SafetySettings::check);
        conditions.forEach(condition -> Ranges.id("safety.conditions", condition));
        conditions = Collections.unmodifiableSet(new TreeSet<>(conditions));
    }

    /// Whether `version` of the text, or a later one, was acknowledged.
    public boolean accepted(int version) {
        return disclaimerAccepted.isPresent() && disclaimerAccepted.get().version() >= version;
    }

    /// Whether that can be a telephone number.
    public static boolean isNumber(String typed) {
        return NUMBER.matcher(typed).matches();
    }

    public SafetySettings withDisclaimerAccepted(Optional<Acknowledgement> changed) {
        return new SafetySettings(changed, emergencyNumber, signs, bladePain, conditions);
    }

    public SafetySettings withEmergencyNumber(Optional<String> changed) {
        return new SafetySettings(disclaimerAccepted, changed, signs, bladePain, conditions);
    }

    public SafetySettings withSigns(Optional<SignAnswer> changed) {
        return new SafetySettings(disclaimerAccepted, emergencyNumber, changed, bladePain, conditions);
    }

    public SafetySettings withBladePain(BladePain changed) {
        return new SafetySettings(disclaimerAccepted, emergencyNumber, signs, changed, conditions);
    }

    public SafetySettings withConditions(Set<String> changed) {
        return new SafetySettings(disclaimerAccepted, emergencyNumber, signs, bladePain, changed);
    }

    private static void check(String number) {
        if (!isNumber(number)) {
            throw new IllegalArgumentException("safety.emergencyNumber is not a telephone number: '" + number + "'");
        }
    }
}
