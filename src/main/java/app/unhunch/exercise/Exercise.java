package app.unhunch.exercise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One stretch, drill, massage or remedy of the catalog: its facts, and its words in the language in use.
///
/// @param id stable key, lower-case words joined by hyphens; translations and figures hang on it
/// @param regions parts of the body it serves, at least one
/// @param slots where it fits: keys such as `morning`, `desk-break`, `evening`
/// @param cautionTags conditions with which to ask first, keys such as `osteoporosis`
/// @param references keys of what it is taken from
public record Exercise(String id, Kind kind, Guidance guidance, Level level, Set<BodyRegion> regions, Muscles muscles,
        Position position, Set<Equipment> equipment, Laterality laterality, DeskUse deskUse, Dosage dosage,
        Set<String> cautionTags, Optional<Variant> easier, Optional<Variant> harder, Set<String> slots,
        List<Alternative> alternatives, List<String> references, Words words) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// Whether it can be done in office clothes, without lying down and without undressing.
    public enum DeskUse {
        FITS, DOES_NOT_FIT
    }

    public Exercise {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an exercise id: '" + id + "'");
        }
        regions = Set.copyOf(regions);
        equipment = Set.copyOf(equipment);
        cautionTags = Set.copyOf(cautionTags);
        slots = Set.copyOf(slots);
        alternatives = List.copyOf(alternatives);
        references = List.copyOf(references);
        if (regions.isEmpty()) {
            throw new IllegalArgumentException(id + " serves no part of the body");
        }
    }

    /// Keys of every work that something of it is taken from, each once: the movement, its numbers, other doses.
    public List<String> cited() {
        Set<String> keys = new LinkedHashSet<>(references);
        dosage.quantities().values().forEach(quantity -> keys.addAll(quantity.sources()));
        keys.addAll(dosage.tempoSources());
        alternatives.forEach(alternative -> keys.addAll(alternative.sources()));
        return List.copyOf(keys);
    }

    /// This exercise at another tempo.
    public Exercise withTempo(List<Beat> tempo) {
        return new Exercise(id, kind, guidance, level, regions, muscles, position, equipment, laterality, deskUse,
                dosage.withTempo(tempo), cautionTags, easier, harder, slots, alternatives, references, words);
    }

    /// This exercise at one place of the body, named like the place: on no side but that.
    public Exercise at(String place) {
        return new Exercise(id, kind, guidance, level, regions, muscles, position, equipment, Laterality.BILATERAL,
                deskUse, dosage, cautionTags, easier, harder, slots, alternatives, references, words.named(place));
    }

    /// How much to do on one side, as the catalog has it.
    public Dose dose() {
        return dose(DoseChange.NONE);
    }

    /// How much to do on one side, changed by a routine or the user.
    public Dose dose(DoseChange change) {
        return Doses.of(this, change);
    }
}
