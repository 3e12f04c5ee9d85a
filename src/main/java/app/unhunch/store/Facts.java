package app.unhunch.store;

import app.unhunch.exercise.Alternative;
import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Dosage;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Guidance;
import app.unhunch.exercise.Kind;
import app.unhunch.exercise.Laterality;
import app.unhunch.exercise.Level;
import app.unhunch.exercise.Muscles;
import app.unhunch.exercise.Position;
import app.unhunch.exercise.Variant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Everything about an exercise but its words, with the place it was read from.
///
/// @param fields where it stands, for what turns out to be wrong later
/// @param alternatives sources of other doses, in the order of their words
/// @param words its words, where they stand with the facts
record Facts(Fields fields, String id, Kind kind, Guidance guidance, Level level, Set<BodyRegion> regions,
        Muscles muscles, Position position, Set<Equipment> equipment, Laterality laterality,
        Exercise.DeskUse deskUse, Dosage dosage, Set<String> cautionTags, Optional<Variant> easier,
        Optional<Variant> harder, Set<String> slots, List<List<String>> alternatives, List<String> references,
        Optional<Wording> words) {

    private static final Shape<Kind> KIND = Shape.choice(Kind.class);
    private static final Shape<Guidance> GUIDANCE = Shape.choice(Guidance.class);
    private static final Shape<Level> LEVEL = Shape.choice(Level.class);
    private static final Shape<BodyRegion> REGION = Shape.choice(BodyRegion.class);
    private static final Shape<Position> POSITION = Shape.choice(Position.class);
    private static final Shape<Equipment> EQUIPMENT = Shape.choice(Equipment.class);
    private static final Shape<Laterality> LATERALITY = Shape.choice(Laterality.class);

    /// Reads the object of one exercise; none if something in it is wrong.
    ///
    /// @param doses reads doses and knows the references
    static Optional<Facts> read(Fields fields, DosageJson doses) {
        var facts = new Facts(fields, fields.required("id", Shape.ID_TEXT, "none"),
                fields.required("kind", KIND, Kind.INFO), fields.required("guidance", GUIDANCE, Guidance.INFO),
                fields.required("level", LEVEL, Level.BEGINNER), set(fields.list("regions", REGION), BodyRegion.class),
                fields.object("muscles", Facts::muscles).orElse(new Muscles(List.of(), List.of())),
                fields.required("position", POSITION, Position.ANY),
                set(fields.list("equipment", EQUIPMENT), Equipment.class),
                fields.required("laterality", LATERALITY, Laterality.BILATERAL),
                fields.required("deskFriendly", Shape.FLAG, false) ? Exercise.DeskUse.FITS
                        : Exercise.DeskUse.DOES_NOT_FIT,
                fields.object("dose", doses::read).orElse(DosageJson.none()),
                Set.copyOf(fields.list("cautionTags", Shape.ID_TEXT)), fields.object("easier", Facts::variant),
                fields.object("harder", Facts::variant), Set.copyOf(fields.list("slots", Shape.ID_TEXT)),
                fields.has("alternatives") ? fields.objects("alternatives", Facts::alternative) : List.of(),
                fields.list("references", Shape.ID_TEXT), fields.object("words", Wording::read));
        fields.end();
        if (fields.isWhole() && facts.regions().isEmpty()) {
            fields.note("regions", "'regions' is empty, expected at least one");
        }
        facts.references().stream().filter(key -> !doses.isReference(key)).forEach(
                key -> fields.note("references", "there is no reference '%s'".formatted(key)));
        return fields.isWhole() ? Optional.of(facts) : Optional.empty();
    }

    /// The exercise that these facts and words make.
    Exercise with(Wording wording) {
        List<Alternative> others = new ArrayList<>();
        for (var index = 0; index < Math.min(alternatives.size(), wording.alternatives().size()); index++) {
            others.add(new Alternative(wording.alternatives().get(index), alternatives.get(index)));
        }
        return new Exercise(id, kind, guidance, level, regions, muscles, position, equipment, laterality, deskUse,
                dosage, cautionTags, easier, harder, slots, others, references, wording.words());
    }

    private static Optional<Muscles> muscles(Fields fields) {
        var muscles = new Muscles(fields.list("primary", Shape.WORDS), fields.list("secondary", Shape.WORDS));
        fields.end();
        return Optional.of(muscles);
    }

    private static Optional<Variant> variant(Fields fields) {
        var other = fields.optional("exercise", Shape.ID_TEXT);
        var dose = fields.object("dose", RoutineJson::dose);
        var none = fields.optional("none", Shape.WORDS);
        fields.end();
        if (Stream.of(other, dose, none).filter(Optional::isPresent).count() != 1) {
            fields.note("", "needs either 'exercise', 'dose', or 'none' with the reason");
        }
        return fields.isWhole()
                ? other.<Variant>map(Variant.Other::new).or(() -> dose.map(Variant.Changed::new))
                : Optional.empty();
    }

    private static Optional<List<String>> alternative(Fields fields) {
        var sources = fields.required("source", new Shape<>(() -> "a list of keys of references, or \"inferred\"",
                DosageJson::sources), List.of());
        fields.end();
        return Optional.of(sources);
    }

    private static <E extends Enum<E>> Set<E> set(List<E> values, Class<E> type) {
        var set = EnumSet.noneOf(type);
        set.addAll(values);
        return set;
    }
}
