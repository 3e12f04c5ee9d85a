package app.unhunch.ui;

import app.unhunch.settings.Acknowledgement;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SetupSettings;
import app.unhunch.settings.SignAnswer;
import java.util.Optional;
import java.util.Set;

/// The choices of somebody who has been here before.
final class Habits {

    /// Set up, everything read that has to be, none of the warning signs.
    static final Settings SETTLED = settled();

    private Habits() {}

    private static Settings settled() {
        var defaults = Settings.DEFAULTS;
        var start = Sessions.START.wall();
        return defaults.withSetup(defaults.setup().withStep(SetupSettings.Step.DONE))
                .withSafety(defaults.safety().withDisclaimerAccepted(
                        Optional.of(new Acknowledgement(Acknowledgement.CURRENT, start.toLocalDate())))
                        .withSigns(Optional.of(new SignAnswer(start.toInstant(), Set.of()))));
    }
}
