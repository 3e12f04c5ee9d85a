package app.unhunch.settings;

/// Breaks at the same minute of every hour, in place of an interval of sitting time.
///
/// @param on whether they are
/// @param minute of the hour, 0 to 59
public record FixedSettings(boolean on, int minute) {

    public FixedSettings {
        Ranges.within("breaks.fixed.minute", minute, 0, 59);
    }

    public FixedSettings withOn(boolean changed) {
        return new FixedSettings(changed, minute);
    }

    public FixedSettings withMinute(int changed) {
        return new FixedSettings(on, changed);
    }
}
