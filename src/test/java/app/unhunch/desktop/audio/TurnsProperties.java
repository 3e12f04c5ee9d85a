package app.unhunch.desktop.audio;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.Sound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TurnsProperties {

    private static final AudioSettings LOUD = new AudioSettings(0.6, 0.6, 1, Locale.ENGLISH);

    /// One thing that was heard.
    private record Span(Duration from, Duration to) {}

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void nothingIsHeardOverSomethingElseNorLateNorWhileMuted(RandomGenerator random) {
        var turns = Turns.quiet(LOUD);
        var spans = new ArrayList<Span>();
        var began = Duration.ZERO;
        var ends = Duration.ZERO;
        var now = Duration.ofSeconds(1);
        for (var i = 0; i < 300; i++) {
            now = now.plusMillis(random.nextInt(60));
            if (turns.heard().isPresent() && now.compareTo(ends) >= 0) {
                spans.add(new Span(began, now));
                turns = turns.ended(now);
            }
            turns = something(random, turns, now);
            var decision = turns.next(now);
            turns = decision.turns();
            switch (decision.act()) {
                case Turns.Act.Begin(var turn) -> {
                    assertTrue(turn.latest().compareTo(now) >= 0, "late");
                    assertTrue(turns.settings().volume(turn.audio()) > 0, "heard while muted");
                    assertTrue(spans.isEmpty() || now.compareTo(spans.getLast().to().plus(Turns.GAP)) >= 0, "no gap");
                    began = now;
                    ends = now.plusMillis(random.nextInt(900));
                }
                case Turns.Act.Cut() -> ends = now.plusMillis(random.nextInt(100));
                case Turns.Act.Wait(var at) -> assertTrue(at.compareTo(now) > 0, "waits for the past");
                case Turns.Act.Rest() -> {}
            }
        }
        for (var i = 1; i < spans.size(); i++) {
            assertTrue(spans.get(i).from().compareTo(spans.get(i - 1).to().plus(Turns.GAP)) >= 0, "overlap");
        }
        assertTrue(spans.size() > 3, "this life was too silent to tell anything");
    }

    private static Turns something(RandomGenerator random, Turns turns, Duration now) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> turns.ask(List.of(any(random)), now);
            case 3 -> turns.ask(List.of(any(random), any(random)), now);
            case 4 -> turns.settings(random.nextInt(3) == 0 ? LOUD.muted() : LOUD);
            default -> turns;
        };
    }

    private static Audio any(RandomGenerator random) {
        var urgency = List.of(Urgency.values()).get(random.nextInt(3));
        var patience = Duration.ofMillis(random.nextInt(2000));
        return random.nextBoolean()
                ? new Audio.Words("words", urgency, patience)
                : new Audio.Chime(Sound.COUNT, urgency, patience);
    }
}
