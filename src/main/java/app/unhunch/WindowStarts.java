package app.unhunch;

import app.unhunch.breaks.BreakOffer;
import app.unhunch.breaks.SessionKind;
import app.unhunch.history.Entry;
import app.unhunch.routine.Move;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Timeline;
import app.unhunch.safety.Gate;
import app.unhunch.settings.Arrival;
import app.unhunch.ui.Screens;
import java.util.Optional;
import java.util.function.Supplier;

/// Every way into a session of the window. Each leads through the gate on the screen, which may leave moves out.
///
/// @param library what there is to play
/// @param gate what may be done now
/// @param screens where the gate is
/// @param session what begins
record WindowStarts(Supplier<Library> library, Supplier<Gate> gate, Supplier<Screens> screens, WindowSession session) {

    /// The routine with that id, or once more what was played last, where that is in no list; else nothing.
    void choose(String routine) {
        var from = library.get();
        from.routine(routine).ifPresentOrElse(found -> open(from, found), () -> session.last()
                .filter(timeline -> timeline.routine().id().equals(routine)).ifPresent(this::playing));
    }

    /// A routine that is in no list; nothing where one of its moves is not there.
    void play(Routine routine) {
        var from = library.get();
        if (Timeline.missing(routine, from.catalog()).isEmpty()) {
            open(from, routine);
        }
    }

    /// A routine that was unfolded already.
    void playing(Timeline timeline) {
        var moves = timeline.moves().stream().map(Move::exercise).distinct().toList();
        screens.get().openSession(moves, _ -> session.begin(timeline, SessionKind.OTHER, Entry.Origin.CHOSEN));
    }

    /// A break of that routine is near.
    void prepareBreak(String routine) {
        screens.get().prepareBreak(library.get().timeline(routine).map(session::firstMoment));
    }

    /// A break of that routine.
    void openBreak(String routine, Arrival arrival) {
        var from = library.get();
        from.routine(routine).ifPresent(found -> screens.get().openBreak(arrival, from.moves(found),
                without -> session.begin(from.timeline(found, without), SessionKind.BREAK, Entry.Origin.BREAK)));
    }

    /// What a break would consist of; empty where its routine is not known.
    Optional<Timeline> preview(BreakOffer offer) {
        var from = library.get();
        return from.timeline(BreakPick.of(offer, gate.get(), from::moves));
    }

    private void open(Library from, Routine routine) {
        screens.get().openSession(from.moves(routine),
                without -> session.begin(from.timeline(routine, without), SessionKind.OTHER, Entry.Origin.CHOSEN));
    }
}
