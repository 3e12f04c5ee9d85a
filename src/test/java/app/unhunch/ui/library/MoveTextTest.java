package app.unhunch.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.exercise.Reference;
import app.unhunch.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MoveTextTest {

    private final Texts texts = Texts.load("move", Locale.UK);

    @Test
    void everythingThatIsOnThePageIsInTheTextButWhatTheUserToldOfThemselves() {
        var screen = new MoveScreen("Wall slides", List.of("Upper back", "At a wall"), 1,
                List.of("Stand at a wall.", "Slide up."),
                List.of(new MoveScreen.Section("You should feel", List.of("Work between the shoulder blades."),
                        Optional.empty())),
                Optional.of(new MoveScreen.Dose(List.of(), Optional.empty(), "2 × 8 reps", "1 min", "")),
                List.of("Not with a fresh shoulder injury."),
                List.of(new Reference("work", "A work", "Somebody", "https://example.org/work")),
                Set.of(CardFace.Mark.ON_HOLD, CardFace.Mark.STARRED));
        assertEquals("""
                Wall slides
                Upper back · At a wall
                2 × 8 reps

                How to do it
                1. Stand at a wall.
                2. Slide up.

                You should feel
                Work between the shoulder blades.

                Take care
                Not with a fresh shoulder injury.
                Stop if you get pain down the arm, numbness or tingling, and read: When to see a doctor.

                Listed in
                A work, Somebody, https://example.org/work

                Steps written for Unhunch. General advice, not a diagnosis.
                """, MoveText.of(screen, texts));
    }
}
