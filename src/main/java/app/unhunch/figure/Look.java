package app.unhunch.figure;

/// How the person looks.
public record Look(Tones skin, Tones shirt, Tones trousers, Tones hair, Tones socks, Cut cut) {

    /// How the hair is worn.
    public enum Cut {
        /// Short, with a quiff.
        SHORT,
        /// In a bun.
        BUN
    }

    Tones tones(Role role) {
        return switch (role) {
            case SKIN -> skin;
            case SHIRT -> shirt;
            case TROUSERS -> trousers;
            case HAIR -> hair;
            case SOCKS -> socks;
        };
    }
}
