package app.unhunch.ui.library;

import app.unhunch.exercise.Exercise;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// The criteria that are picked, in the order in which they were.
///
/// @param picked each once
public record Filter(List<Criterion> picked) {

    /// Nothing picked: every move passes.
    public static final Filter NONE = new Filter(List.of());

    public Filter {
        picked = List.copyOf(new LinkedHashSet<>(picked));
    }

    /// Whether nothing is picked.
    public boolean isEmpty() {
        return picked.isEmpty();
    }

    /// Those of a facet.
    public List<Criterion> of(Facet facet) {
        return picked.stream().filter(criterion -> criterion.facet() == facet).toList();
    }

    /// With a criterion added, or taken out where it was picked. Of times only one can be picked.
    public Filter turned(Criterion criterion) {
        var changed = new ArrayList<>(picked);
        if (!changed.remove(criterion)) {
            changed.removeIf(other -> criterion.facet() == Facet.TIME && other.facet() == Facet.TIME);
            changed.add(criterion);
        }
        return new Filter(changed);
    }

    /// Without any criterion of a facet.
    public Filter without(Facet facet) {
        return new Filter(picked.stream().filter(criterion -> criterion.facet() != facet).toList());
    }

    /// Those of `moves` that fit, for each facet, one of its picked criteria; in their order.
    public List<Exercise> of(List<Exercise> moves, Criterion.Traits traits) {
        Map<Facet, List<Criterion>> facets = new EnumMap<>(Facet.class);
        picked.forEach(criterion -> facets.computeIfAbsent(criterion.facet(), _ -> new ArrayList<>()).add(criterion));
        return facets.isEmpty() ? moves
                : moves.stream().filter(move -> facets.values().stream().allMatch(
                        anyOf -> anyOf.stream().anyMatch(criterion -> criterion.fits(move, traits)))).toList();
    }
}
