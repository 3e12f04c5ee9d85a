package app.unhunch.settings;

/// Every choice of the user. An illegal one cannot exist; [#DEFAULTS] is the only definition of the defaults.
///
/// @param breaks rhythm and arrival of breaks
/// @param hours when breaks may come at all
/// @param presence what counts as sitting
/// @param quiet what holds a break
/// @param sound what is to be heard
/// @param appearance how the window looks
/// @param session how the player behaves
/// @param safety what was acknowledged and answered, whom to call
/// @param library what is kept about moves
/// @param setup how far the user came in the first steps
/// @param plan what was chosen about the 7-day plan
public record Settings(BreakSettings breaks, HourSettings hours, PresenceSettings presence, QuietSettings quiet,
        SoundSettings sound, AppearanceSettings appearance, SessionSettings session, SafetySettings safety,
        LibrarySettings library, SetupSettings setup, PlanSettings plan) {

    /// What a new user has.
    public static final Settings DEFAULTS = new Settings(BreakSettings.DEFAULTS, HourSettings.DEFAULTS,
            PresenceSettings.DEFAULTS, QuietSettings.DEFAULTS, SoundSettings.DEFAULTS, AppearanceSettings.DEFAULTS,
            SessionSettings.DEFAULTS, SafetySettings.DEFAULTS,
            LibrarySettings.DEFAULTS, SetupSettings.DEFAULTS, PlanSettings.DEFAULTS);

    public Settings withBreaks(BreakSettings changed) {
        return new Settings(changed, hours, presence, quiet, sound, appearance, session, safety, library, setup, plan);
    }

    public Settings withHours(HourSettings changed) {
        return new Settings(breaks, changed, presence, quiet, sound, appearance, session, safety, library, setup, plan);
    }

    public Settings withPresence(PresenceSettings changed) {
        return new Settings(breaks, hours, changed, quiet, sound, appearance, session, safety, library, setup, plan);
    }

    public Settings withQuiet(QuietSettings changed) {
        return new Settings(breaks, hours, presence, changed, sound, appearance, session, safety, library, setup, plan);
    }

    public Settings withSound(SoundSettings changed) {
        return new Settings(breaks, hours, presence, quiet, changed, appearance, session, safety, library, setup, plan);
    }

    public Settings withAppearance(AppearanceSettings changed) {
        return new Settings(breaks, hours, presence, quiet, sound, changed, session, safety, library, setup, plan);
    }

    public Settings withSession(SessionSettings changed) {
        return new Settings(breaks, hours, presence, quiet, sound, appearance, changed, safety, library, setup, plan);
    }

    public Settings withSafety(SafetySettings changed) {
        return new Settings(breaks, hours, presence, quiet, sound, appearance, session, changed, library, setup, plan);
    }

    public Settings withLibrary(LibrarySettings changed) {
        return new Settings(breaks, hours, presence, quiet, sound, appearance, session, safety, changed, setup, plan);
    }

    public Settings withSetup(SetupSettings changed) {
        return new Settings(breaks, hours, presence, quiet, sound, appearance, session, safety, library, changed, plan);
    }

    public Settings withPlan(PlanSettings changed) {
        return new Settings(breaks, hours, presence, quiet, sound, appearance, session, safety, library, setup,
                changed);
    }
}
