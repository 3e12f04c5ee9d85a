package app.unhunch.settings;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// What holds a break until it is over.
///
/// @param call another program uses the microphone
/// @param fullScreen a window covers the screen
/// @param doNotDisturb the desktop was told to be silent
/// @param programs exact names or whole paths of executables; one of them runs
/// @param battery the computer runs on its battery
public record QuietSettings(boolean call, boolean fullScreen, boolean doNotDisturb, Set<String> programs,
        boolean battery) {

    static final QuietSettings DEFAULTS = new QuietSettings(true, true, true, Set.of(), false);

    public QuietSettings {
        programs = Collections.unmodifiableSet(new TreeSet<>(programs));
        for (var program : programs) {
            if (program.isBlank()) {
                throw new IllegalArgumentException("quiet.programs holds an empty name");
            }
        }
    }

    public QuietSettings withCall(boolean changed) {
        return new QuietSettings(changed, fullScreen, doNotDisturb, programs, battery);
    }

    public QuietSettings withFullScreen(boolean changed) {
        return new QuietSettings(call, changed, doNotDisturb, programs, battery);
    }

    public QuietSettings withDoNotDisturb(boolean changed) {
        return new QuietSettings(call, fullScreen, changed, programs, battery);
    }

    public QuietSettings withPrograms(Set<String> changed) {
        return new QuietSettings(call, fullScreen, doNotDisturb, changed, battery);
    }
}
