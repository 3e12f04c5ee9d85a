package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Guidance;
import app.unhunch.exercise.Kind;
import app.unhunch.exercise.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The easier and the harder way of every shipped move, followed to their ends.
class ShippedVariantsTest {

    private static final Catalog CATALOG = CatalogReader.shipped("en").value().catalog();
    private static final Set<Kind> STILL = Set.of(Kind.THERMAL, Kind.INFO);
    private static final Set<Guidance> UNPLAYED = Set.of(Guidance.PROMPT, Guidance.CHECKLIST, Guidance.INFO);

    @Test
    void bothWaysAreDecidedForEveryMoveThatMoves() {
        Set<String> undecided = new TreeSet<>();
        CATALOG.exercises().stream()
                .filter(exercise -> !STILL.contains(exercise.kind()) && !UNPLAYED.contains(exercise.guidance()))
                .map(Exercise::id).forEach(undecided::add);
        assertTrue(undecided.size() > 70, "moves are missing");
        undecided.removeAll(decided());
        assertEquals(Set.of(), undecided);
    }

    @Test
    void aChangedDoseStaysInItsRangeAndIsReallyLessOrMore() {
        List<String> wrong = new ArrayList<>();
        for (var exercise : CATALOG.exercises()) {
            changed(exercise.easier()).ifPresent(change -> {
                wrong.addAll(DoseRanges.outside(exercise, change));
                if (exercise.dose(change).length().compareTo(exercise.dose().length()) >= 0) {
                    wrong.add(exercise.id() + " is not easier");
                }
            });
            changed(exercise.harder()).ifPresent(change -> {
                wrong.addAll(DoseRanges.outside(exercise, change));
                if (exercise.dose(change).length().compareTo(exercise.dose().length()) <= 0) {
                    wrong.add(exercise.id() + " is not harder");
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noWayLeadsBackToWhereItBegan() {
        Map<String, Set<String>> harder = new HashMap<>();
        CATALOG.exercises().forEach(exercise -> {
            other(exercise.harder()).ifPresent(up -> step(harder, exercise.id(), up));
            other(exercise.easier()).ifPresent(down -> step(harder, down, exercise.id()));
        });
        List<String> circles = new ArrayList<>();
        for (var exercise : CATALOG.exercises()) {
            if (above(exercise.id(), harder).contains(exercise.id())) {
                circles.add(exercise.id());
            }
        }
        assertEquals(List.of(), circles);
    }

    @Test
    void whatIsEasierNeverAsksForMorePractice() {
        List<String> steeper = new ArrayList<>();
        var byLevel = Comparator.comparing(Exercise::level);
        for (var exercise : CATALOG.exercises()) {
            other(exercise.easier()).map(this::find).filter(down -> byLevel.compare(down, exercise) > 0)
                    .ifPresent(down -> steeper.add(exercise.id() + " is made easier by " + down.id()));
            other(exercise.harder()).map(this::find).filter(up -> byLevel.compare(up, exercise) < 0)
                    .ifPresent(up -> steeper.add(exercise.id() + " is made harder by " + up.id()));
        }
        assertEquals(List.of(), steeper);
    }

    @Test
    void nobodyIsSentToTheFloorToHaveItEasier() {
        var down = Set.of("FLOOR", "LYING");
        List<String> sent = new ArrayList<>();
        for (var exercise : CATALOG.exercises()) {
            other(exercise.easier()).map(this::find)
                    .filter(easier -> down.contains(easier.position().name())
                            && !down.contains(exercise.position().name()))
                    .ifPresent(easier -> sent.add(exercise.id() + " to " + easier.id()));
        }
        assertEquals(List.of("chin-tuck to chin-tuck-lying", "wall-angels to snow-angel"), sent,
                "lying down takes the weight of the head and the arms");
    }

    private Exercise find(String id) {
        return CATALOG.find(id).orElseThrow();
    }

    private static void step(Map<String, Set<String>> harder, String from, String to) {
        harder.computeIfAbsent(from, _ -> new HashSet<>()).add(to);
    }

    private static Set<String> above(String id, Map<String, Set<String>> harder) {
        Set<String> met = new HashSet<>();
        List<String> open = new ArrayList<>(harder.getOrDefault(id, Set.of()));
        while (!open.isEmpty()) {
            var next = open.removeLast();
            if (met.add(next)) {
                open.addAll(harder.getOrDefault(next, Set.of()));
            }
        }
        return met;
    }

    private static Optional<String> other(Optional<Variant> variant) {
        return variant.flatMap(way -> way instanceof Variant.Other(var id) ? Optional.of(id) : Optional.empty());
    }

    private static Optional<DoseChange> changed(Optional<Variant> variant) {
        return variant
                .flatMap(way -> way instanceof Variant.Changed(var change) ? Optional.of(change) : Optional.empty());
    }

    /// Ids of the exercises whose facts say something of both ways, if only that there is none.
    private static Set<String> decided() {
        Set<String> ids = new HashSet<>();
        for (var source : Shipped.below("catalog/facts/")) {
            JsonFile.read(source.path(), source.bytes(), JsonLimits.CATALOG, new Problems()).stream()
                    .flatMap(document -> objects(document.root()))
                    .filter(object -> object.find("easier").isPresent() && object.find("harder").isPresent())
                    .flatMap(object -> object.find("id").stream())
                    .forEach(id -> ids.add(((JsonNode.Text) id).value()));
        }
        return ids;
    }

    private static Stream<JsonNode.Members> objects(JsonNode root) {
        return ((JsonNode.Items) ((JsonNode.Members) root).find("exercises").orElseThrow()).values().stream()
                .map(JsonNode.Members.class::cast);
    }
}
