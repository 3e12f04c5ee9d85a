package app.unhunch.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/// What was acknowledged, and whom to call.
///
/// @param disclaimerAccepted which text was acknowledged and when; empty before the first session
/// @param emergencyNumber in place of the one of the country; empty for that one
public record SafetySettings(Optional<Acknowledgement> disclaimerAccepted, Optional<String> emergencyNumber) {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ]{1,18}");

    static final SafetySettings DEFAULTS = new SafetySettings(Optional.empty(), Optional.empty());

    public SafetySettings {
        emergencyNumber.ifPresent(SafetySettings::check);
    }

    /// Whether `version` of the text, or a later one, was acknowledged.
    public boolean accepted(int version) {
        return disclaimerAccepted.isPresent() && disclaimerAccepted.get().version() >= version;
    }

    public SafetySettings withDisclaimerAccepted(Optional<Acknowledgement> changed) {
        return new SafetySettings(changed, emergencyNumber);
    }

    public SafetySettings withEmergencyNumber(Optional<String> changed) {
        return new SafetySettings(disclaimerAccepted, changed);
    }

    private static void check(String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("safety.emergencyNumber is not a telephone number: '" + number + "'");
        }
    }
}
