package app.unhunch.desktop;

import app.unhunch.breaks.QuietReason;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Knows the signs that now is a bad moment. What cannot be asked counts as not there and is named in
/// the reports.
public interface QuietWatch extends Sense {

    /// Looks for `rules` and tells `listener` the whole set now and whenever it changes; a second call
    /// replaces rules and listener.
    void watch(QuietRules rules, Consumer<Set<QuietReason>> listener);

    /// One line for each sign.
    List<SenseReport> reports();

    /// Used where nothing can be seen: never quiet.
    static QuietWatch none() {
        return new NoQuietWatch();
    }
}
