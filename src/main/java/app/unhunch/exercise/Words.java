package app.unhunch.exercise;

import java.util.List;
import java.util.Map;

/// What is said about an exercise in one language; facts lie apart in [Exercise].
///
/// @param name full name
/// @param shortName name of at most 24 characters
/// @param steps how to do it: short, second person, one physical action each
/// @param cue what is shown and spoken while it runs: one physical action and one breath
/// @param beats words for the beats of its tempo by their name, such as `cat` to "Round up, breathe out"
/// @param parts a line for each part of a sequence or each item of a check list
/// @param feel where it should be felt; may be empty
/// @param breathing how to breathe; may be empty
/// @param mistakes what goes wrong often
/// @param cautions who should take care, and how
/// @param easier how to make it easier; may be empty
/// @param harder how to make it harder; may be empty
/// @param deskNote what makes it fit for the desk; may be empty
public record Words(String name, String shortName, List<String> steps, String cue, Map<String, String> beats,
        List<String> parts, String feel, String breathing, List<String> mistakes, List<String> cautions, String easier,
        String harder, String deskNote) {

    public Words {
        steps = List.copyOf(steps);
        beats = Map.copyOf(beats);
        parts = List.copyOf(parts);
        mistakes = List.copyOf(mistakes);
        cautions = List.copyOf(cautions);
    }

    /// These words under another name.
    public Words named(String other) {
        return new Words(other, other, steps, cue, beats, parts, feel, breathing, mistakes, cautions, easier, harder,
                deskNote);
    }
}
