package app.unhunch;

import app.unhunch.breaks.BreakOffer;
import app.unhunch.exercise.Exercise;
import app.unhunch.safety.Gate;
import app.unhunch.safety.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which routine a break plays by what the gate allows.
final class BreakPick {

    /// What is left where only walking is.
    static final String WALK = "walking-break";

    private BreakPick() {}

    /// The routine of an offer; another of the rotation where one of its moves waits; a walk where nothing else is
    /// left. What has to be asked about first is asked by the window that plays it.
    ///
    /// @param moves what a routine consists of
    /// @return its id
    static String of(BreakOffer offer, Gate gate, Function<String, List<Exercise>> moves) {
        return switch (gate.of(List.of())) {
            case Verdict.Locked _,Verdict.WalkingOnly _ -> WALK;
            case Verdict.AskFirst _ -> BreakRoutines.idOf(offer);
            case Verdict.Allowed _,Verdict.Held _ -> Stream
                    .concat(Stream.of(BreakRoutines.idOf(offer)), BreakRoutines.rotation(offer.turn()))
                    .filter(id -> !(gate.of(moves.apply(id)) instanceof Verdict.Held)).findFirst().orElse(WALK);
        };
    }
}
