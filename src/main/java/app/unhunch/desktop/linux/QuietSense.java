package app.unhunch.desktop.linux;

import app.unhunch.breaks.QuietReason;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.Watch;
import app.unhunch.settings.QuietSettings;
import java.util.function.Consumer;

/// Senses one [QuietReason].
interface QuietSense {

    QuietReason reason();

    /// Looks until the answer is closed and tells `now` whether the reason holds, also when that has not
    /// changed; on any thread. What cannot be asked is not told.
    Watch start(QuietSettings wanted, Consumer<Boolean> now);

    SenseReport report();
}
