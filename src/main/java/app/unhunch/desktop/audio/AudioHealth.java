package app.unhunch.desktop.audio;

import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import java.util.List;
import java.util.Optional;

/// What can be heard on this computer right now.
///
/// @param soundProblem why no sound is heard, in words for the diagnostics page; empty while sounds are heard
/// @param voiceProblem why nothing is spoken, likewise
public record AudioHealth(Optional<String> soundProblem, Optional<String> voiceProblem) {

    /// Nothing is known to be wrong.
    public static final AudioHealth WELL = new AudioHealth(Optional.empty(), Optional.empty());

    /// The lines of the diagnostics, `sound` and `voice`.
    public List<SenseReport> reports() {
        return List.of(report("sound", soundProblem), report("voice", voiceProblem));
    }

    private static SenseReport report(String sense, Optional<String> problem) {
        return new SenseReport(sense, "", problem.isPresent() ? SenseState.ABSENT : SenseState.WORKING,
                Optional.empty(), problem);
    }

    AudioHealth withSound(Optional<String> problem) {
        return new AudioHealth(problem, voiceProblem);
    }

    AudioHealth withVoice(Optional<String> problem) {
        return new AudioHealth(soundProblem, problem);
    }
}
