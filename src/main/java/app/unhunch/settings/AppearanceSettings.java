package app.unhunch.settings;

/// How the window looks.
///
/// @param theme light or dark
/// @param textSize size of the whole window in percent, 90 to 150
/// @param motion how much moves
/// @param contrast how strong outlines are
/// @param figure which of the figures shows the moves, 1 to 5; 0 for another one every day
/// @param language of texts and voice; another one counts from the next start
public record AppearanceSettings(Theme theme, int textSize, Motion motion, Contrast contrast, int figure,
        Language language) {

    static final AppearanceSettings DEFAULTS = new AppearanceSettings(Theme.SYSTEM, 100, Motion.SYSTEM, Contrast.SYSTEM,
            1, Language.SYSTEM);

    public AppearanceSettings {
        Ranges.within("appearance.textSize", textSize, 90, 150);
        Ranges.within("appearance.figure", figure, 0, 5);
    }

    public AppearanceSettings withTheme(Theme changed) {
        return new AppearanceSettings(changed, textSize, motion, contrast, figure, language);
    }

    public AppearanceSettings withTextSize(int changed) {
        return new AppearanceSettings(theme, changed, motion, contrast, figure, language);
    }

    public AppearanceSettings withMotion(Motion changed) {
        return new AppearanceSettings(theme, textSize, changed, contrast, figure, language);
    }
}
