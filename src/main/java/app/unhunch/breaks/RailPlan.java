package app.unhunch.breaks;

import app.unhunch.breaks.WorkingHours.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The breaks that would come today if all goes on as it is.
///
/// @param work stretches of working time in order; what lies between them is a rest
/// @param status what the scheduler is about
/// @param now this moment
record RailPlan(List<Span> work, BreakStatus status, Instant now) {

    List<RailNode> nodes() {
        var nodes = new ArrayList<RailNode>();
        for (var span : work) {
            if (span.to().isAfter(now)) {
                plan(span, first(span), nodes);
            }
        }
        return nodes;
    }

    /// The first break in a stretch; empty where a pause without an end holds it.
    private Optional<Instant> first(Span span) {
        var pausedForGood = status.quiet().contains(QuietReason.PAUSE) && status.resumes().isEmpty();
        if (pausedForGood) {
            return Optional.empty();
        }
        var due = span.holds(now) ? status.due().orElse(now.plus(status.left())) : span.from().plus(status.every());
        return Optional.of(status.resumes().filter(end -> end.isAfter(due)).orElse(due));
    }

    private void plan(Span span, Optional<Instant> first, List<RailNode> nodes) {
        for (var at = first; at.isPresent() && at.get().isBefore(span.to()); at = at.map(this::after)) {
            nodes.add(RailNode.planned(at.get(), nodes.isEmpty() ? RailNode.Kind.NEXT : RailNode.Kind.LATER));
        }
    }

    private Instant after(Instant before) {
        return before.plus(status.every());
    }
}
