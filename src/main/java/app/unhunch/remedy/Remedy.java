package app.unhunch.remedy;

import java.time.Duration;
import java.util.Optional;

/// Warmth or cold that runs by a timer, at most as long as its entry of the catalog allows.
public enum Remedy {

    /// A heating pad, a warm towel or a hot bottle, wrapped.
    HEAT("heat-pad", 10, 20, 20, 10, 20),

    /// A cold pack, wrapped.
    COLD("cold-pack", 10, 20, 20, 5, 20),

    /// Ice that keeps moving.
    ICE_MASSAGE("ice-massage", 3, 5, 5, 0, 20),

    /// A hot bath.
    BATH("hot-bath", 15, 15, 20, 0, 0),

    /// A warm shower.
    SHOWER("warm-shower", 5, 8, 10, 0, 0);

    private final String exercise;
    private final int least;
    private final int usual;
    private final int most;
    private final int check;
    private final int rest;

    Remedy(String exercise, int least, int usual, int most, int check, int rest) {
        this.exercise = exercise;
        this.least = least;
        this.usual = usual;
        this.most = most;
        this.check = check;
        this.rest = rest;
    }

    /// Id of its entry in the catalog.
    public String exercise() {
        return exercise;
    }

    /// The shortest time: that of the entry, or of its easier variant.
    public Duration least() {
        return Duration.ofMinutes(least);
    }

    /// The time it lasts if nothing else is wished.
    public Duration usual() {
        return Duration.ofMinutes(usual);
    }

    /// The longest time; it never goes on past it.
    public Duration most() {
        return Duration.ofMinutes(most);
    }

    /// After which time the skin is looked at; inferred. Empty where it is in sight all the time.
    public Optional<Duration> check() {
        return check == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(check));
    }

    /// How long the skin rests before the next round; zero where it needs none.
    public Duration rest() {
        return Duration.ofMinutes(rest);
    }
}
