package app.unhunch.ui.player;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Guidance;
import app.unhunch.routine.Pace;
import app.unhunch.routine.Phase;

/// A moment of breathing as the circle shows it.
///
/// @param word what to do
/// @param number seconds that are left of it
/// @param full how full the lungs are, 0 to 1 in equal steps of time
/// @param over how much of this part of the breath is over, 0 to 1
record BreathReading(String word, String number, double full, double over) {

    /// Before anything is known.
    static final BreathReading REST = new BreathReading("", "", 0, 0);

    private static final String IN = "in";
    private static final String OUT = "out";

    /// Whether a session is nothing but breathing, and is shown as a circle.
    static boolean fits(PlayerScreen screen) {
        return screen.strip().size() == 1 && screen.step().exercise().guidance() == Guidance.BREATH_PACE;
    }

    /// Reads a moment of such a session.
    static BreathReading of(PlayerScreen screen, PlayerReading reading) {
        return screen.mode() == PlayerScreen.Mode.WORK && screen.step().phase() == Phase.BREATHS
                ? screen.step().beatAt(reading.position()).map(place -> of(screen, place)).orElse(REST)
                : new BreathReading(screen.ringWord(), reading.number(), 0, reading.ring());
    }

    private static BreathReading of(PlayerScreen screen, Pace.Place place) {
        var beat = place.beat();
        var said = screen.step().exercise().words().beats().getOrDefault(beat.name(), screen.name());
        var left = beat.length().toMillis() * (1 - place.fraction());
        return new BreathReading(said.split("[,;.]", 2)[0], String.valueOf(Math.max(1, (long) Math.ceil(left / 1000))),
                full(beat, place.fraction()), place.fraction());
    }

    private static double full(Beat beat, double fraction) {
        return switch (beat.name()) {
            case IN -> fraction;
            case OUT -> 1 - fraction;
            default -> 1;
        };
    }
}
