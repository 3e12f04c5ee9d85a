package app.unhunch;

import app.unhunch.breaks.BreakOffer;
import app.unhunch.history.History;
import app.unhunch.safety.Gate;
import app.unhunch.settings.SafetySettings;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the agent says of a break's routine. Catalog and history are read only where it takes them to know what is
/// allowed: with a condition of the user's, or for a routine of their own.
final class AgentBreaks implements Function<BreakOffer, RoutineFace> {

    private final BreakRoutines faces;
    private final Supplier<SafetySettings> said;
    private final Supplier<ZonedDateTime> clock;
    private final Supplier<History> history;
    private final Supplier<Library> library;

    AgentBreaks(BreakRoutines faces, Supplier<SafetySettings> said, Supplier<ZonedDateTime> clock,
            Supplier<History> history, Supplier<Library> library) {
        this.faces = faces;
        this.said = said;
        this.clock = clock;
        this.history = history;
        this.library = library;
    }

    @Override
    public RoutineFace apply(BreakOffer offer) {
        var shipped = faces.isShipped(BreakRoutines.idOf(offer));
        var gate = Gate.at(said.get(), shipped ? History.EMPTY : history.get(), clock.get());
        if (shipped && said.get().conditions().isEmpty()) {
            return faces.face(BreakPick.of(offer, gate, _ -> List.of()));
        }
        var shelf = library.get();
        return faces.face(BreakPick.of(offer, gate, shelf::moves));
    }
}
