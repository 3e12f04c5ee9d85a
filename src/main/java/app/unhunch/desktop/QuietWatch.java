package app.unhunch.desktop;

import app.unhunch.breaks.QuietReason;
import app.unhunch.settings.QuietSettings;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Knows why now is a bad moment for a break. What cannot be asked counts as not there and is named in
/// the reports.
public interface QuietWatch extends Sense {

    /// Looks for what `wanted` asks for and tells `listener` the whole set once it is known and whenever it
    /// changes; what is not asked for costs nothing. A second call replaces both. A pause is never among them.
    void watch(QuietSettings wanted, Consumer<Set<QuietReason>> listener);

    /// One line for each reason.
    List<SenseReport> reports();

    /// Used where nothing can be seen: never quiet.
    static QuietWatch none() {
        return new NoQuietWatch();
    }
}
