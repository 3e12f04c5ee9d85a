package app.unhunch.ui.today;

/// The next break in one glance, for the sidebar.
///
/// @param caption small line
/// @param value what it is
/// @param minutes a short form that fits into a ring; may be empty
/// @param fraction how much of the interval is over, 0 to 1
/// @param button what its button does
public record Dock(String caption, String value, String minutes, double fraction, Button button) {

    /// What its button does.
    public enum Button {
        PAUSE, RESUME, NONE
    }
}
