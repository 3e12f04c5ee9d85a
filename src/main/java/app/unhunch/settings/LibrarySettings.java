package app.unhunch.settings;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the user keeps about moves.
///
/// @param favourites ids of the moves with a star, each once, the one starred last at the end
/// @param doses how much the user does of a move, by its id, where that is not what the catalog says
/// @param packsOff names of the packs that are not read, without folder and ending
public record LibrarySettings(List<String> favourites, Map<String, OwnDose> doses, Set<String> packsOff) {

    static final LibrarySettings DEFAULTS = new LibrarySettings(List.of(), Map.of(), Set.of());

    public LibrarySettings {
        favourites = List.copyOf(new LinkedHashSet<>(favourites));
        favourites.forEach(id -> Ranges.id("library.favourites", id));
        doses = Map.copyOf(doses);
        doses.keySet().forEach(id -> Ranges.id("library.doses", id));
        packsOff = Collections.unmodifiableSet(new TreeSet<>(packsOff));
    }

    /// How much the user does of a move; empty: as the catalog has it.
    public Optional<OwnDose> dose(String move) {
        return Optional.ofNullable(doses.get(move));
    }

    /// With the star of a move set, or taken away where it has one.
    public LibrarySettings withStarTurned(String move) {
        var changed = new LinkedHashSet<>(favourites);
        if (!changed.remove(move)) {
            changed.add(move);
        }
        return new LibrarySettings(List.copyOf(changed), doses, packsOff);
    }

    /// With another dose for a move; empty: as the catalog has it.
    public LibrarySettings withDose(String move, Optional<OwnDose> dose) {
        Map<String, OwnDose> changed = new HashMap<>(doses);
        dose.filter(own -> !own.equals(OwnDose.NONE)).ifPresentOrElse(own -> changed.put(move, own),
                () -> changed.remove(move));
        return new LibrarySettings(favourites, changed, packsOff);
    }

    /// With a pack turned off, or on again where it is off.
    public LibrarySettings withPackTurned(String name) {
        Set<String> changed = new TreeSet<>(packsOff);
        if (!changed.remove(name)) {
            changed.add(name);
        }
        return new LibrarySettings(favourites, doses, changed);
    }

    /// Each dose as it is written, such as `cat-cow reps=8 hold=30s`.
    List<String> written() {
        return doses.entrySet().stream().sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                .map(dose -> dose.getKey() + " " + dose.getValue().written()).toList();
    }

    /// Reads what [#written()] gave.
    ///
    /// @throws IllegalArgumentException if a line is none
    static Map<String, OwnDose> read(List<String> lines) {
        Map<String, OwnDose> doses = new HashMap<>();
        for (var line : lines) {
            var parts = line.strip().split("\\s+", 2);
            doses.put(parts[0], OwnDose.read(parts.length > 1 ? parts[1] : ""));
        }
        return doses;
    }
}
