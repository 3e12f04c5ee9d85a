package app.unhunch.ui;

import app.unhunch.exercise.BrokenPack;
import app.unhunch.remedy.Remedy;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.remedy.Round;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A pack with a fault, and a round of warmth.
final class SamplePacks {

    /// A pack that is left out.
    static final BrokenPack BROKEN = new BrokenPack("/home/sam/.config/unhunch/exercises/my-physio.json", "my-physio",
            List.of(new BrokenPack.Flaw(14, 17, "'holdSeconds' is text, a whole number was expected"),
                    new BrokenPack.Flaw(22, 20, "'mid-bak' is no part of the body")),
            List.of(new BrokenPack.Line(13, "      \"dosage\": {"),
                    new BrokenPack.Line(14, "        \"holdSeconds\": \"thirty\","),
                    new BrokenPack.Line(15, "        \"reps\": 3")));

    /// Warmth for six minutes by now.
    static final RemedyStatus HEAT = new RemedyStatus(
            Optional.of(new RemedyStatus.Current(new Round(Remedy.HEAT, Duration.ofMinutes(20)),
                    Optional.of(BreakStatuses.NOW.plus(Duration.ofMinutes(14))), Duration.ofMinutes(14),
                    Optional.of(BreakStatuses.NOW.plus(Duration.ofMinutes(4))))),
            Optional.empty(), Optional.empty());

    private SamplePacks() {}
}
