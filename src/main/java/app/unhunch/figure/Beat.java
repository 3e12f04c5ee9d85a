package app.unhunch.figure;

/// One piece of a motion: moving to a pose, or staying in it if the beat before ends there too.
///
/// @param pose the pose it ends in
/// @param name its name in a dose: `in`, `hold`, `out`, `up`, `rest` ...
/// @param seconds how long it takes unless a dose says otherwise; may be 0
public record Beat(String pose, String name, double seconds) {

    /// Checks the time.
    public Beat {
        if (seconds < 0 || !Double.isFinite(seconds)) {
            throw new IllegalArgumentException("beat '" + name + "' must not last " + seconds + " seconds");
        }
    }
}
