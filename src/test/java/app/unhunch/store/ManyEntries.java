package app.unhunch.store;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A pack of as many moves as a test or a benchmark wants, each as long as a shipped one.
public final class ManyEntries {

    private static final String ENTRY = """
            {"id": "move-%1$d", "kind": "mobility", "guidance": "rep-hold", "level": "beginner",
             "regions": ["neck", "upper-back"],
             "muscles": {"primary": ["deep neck flexors", "trapezius"], "secondary": ["splenius"]},
             "position": "seated", "equipment": ["chair"], "laterality": "per-side", "deskFriendly": true,
             "dose": {
               "hold": {"value": 6, "min": 5, "max": 15, "unit": "s", "source": ["work"]},
               "reps": {"value": 8, "min": 5, "max": 12, "unit": "reps", "source": ["work"]},
               "rest": {"value": 2, "min": 2, "max": 2, "unit": "s", "source": "inferred"},
               "switchSides": {"value": 4, "min": 4, "max": 4, "unit": "s", "source": "inferred"},
               "timesPerDay": {"value": 3, "min": 3, "max": 4, "unit": "per day", "source": ["work"]},
               "tempo": {"beats": [{"name": "in", "seconds": 2}, {"name": "stay", "seconds": 6, "stay": true},
                                   {"name": "out", "seconds": 2}], "source": "inferred"}},
             "cautionTags": ["dizziness", "neck-injury"], "easier": {"dose": {"reps": 5}},
             "harder": {"dose": {"reps": 12}}, "slots": ["desk-break"], "alternatives": [{"source": ["work"]}],
             "references": ["work"],
             "words": {"name": "Move number %1$d of many", "shortName": "Move %1$d",
               "steps": ["Sit tall and look straight ahead.", "Glide your head straight back, like closing a drawer.",
                         "Stay there with loose shoulders.", "Let your head glide forward again."],
               "cue": "Glide your head straight back. Breathe out.",
               "beats": {"in": "Glide back, breathe out", "stay": "Stay long and level", "out": "Let it come forward"},
               "feel": "Length at the back of your neck.", "breathing": "Out as your head glides back.",
               "mistakes": ["Looking down instead of sliding back.", "Lifting the shoulders."],
               "cautions": ["Stop if you get dizzy, or if an arm tingles or goes numb."],
               "easier": "Do it lying down.", "harder": "Press lightly with two fingers.",
               "alternatives": ["Ten times, about every hour"]}}""";

    private ManyEntries() {}

    /// The text of a pack with so many moves.
    public static String pack(int count) {
        return IntStream.range(0, count).mapToObj(ENTRY::formatted).collect(Collectors.joining(",\n", """
                {"format": 1, "references": [{"key": "work", "title": "A work", "publisher": "Somebody"}],
                 "exercises": [
                """, "]}"));
    }
}
