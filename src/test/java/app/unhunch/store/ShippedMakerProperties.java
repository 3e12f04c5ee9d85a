package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Amount;
import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.Maker;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Timeline;
import app.unhunch.routine.Wish;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of the routines that are made of the shipped catalog, whatever is wished for.
class ShippedMakerProperties {

    private static final Catalog CATALOG = CatalogReader.shipped("en").value().catalog();

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void whatIsMadeFitsTheWish(RandomGenerator random) {
        var wish = any(random);
        var barred = random.ints(5, 0, CATALOG.exercises().size()).mapToObj(at -> CATALOG.exercises().get(at).id())
                .collect(Collectors.toSet());
        Predicate<Exercise> allowed = move -> !barred.contains(move.id());
        var made = Maker.make(wish, CATALOG, allowed, "Made");
        assertEquals(made, Maker.make(wish, CATALOG, allowed, "Made"), "the same wish makes the same");
        made.ifPresent(routine -> {
            var timeline = Timeline.of(routine.draft().routine("made").orElseThrow(), CATALOG);
            assertTrue(timeline.length().compareTo(wish.length()) <= 0, timeline.length() + " of " + wish.length());
            var moves = timeline.moves().stream().map(move -> move.exercise()).toList();
            moves.forEach(move -> assertTrue(Maker.fits(move, wish) && allowed.test(move), move.id()));
            assertEquals(moves.size(), moves.stream().map(Exercise::id).distinct().count(), "each once");
            assertEquals(moves.stream().map(Exercise::id).toList(),
                    routine.reasons().stream().map(Maker.Reason::exercise).toList());
            var order = routine.reasons().stream().map(Maker.Reason::why).toList();
            assertEquals(order.stream().sorted().toList(), order, "mobilise, stretch, strengthen, stand tall");
            routine.draft().items().forEach(ShippedMakerProperties::assertWithinTheSources);
        });
    }

    @ParameterizedTest
    @MethodSource("app.unhunch.Seeds#hundred")
    void noPartOfTheBodyIsServedTwiceMoreThanAnotherThatCouldBe(RandomGenerator random) {
        var wish = new Wish(Duration.ofMinutes(random.nextInt(5, 21)), any(random).ground(), Set.of(),
                Set.of(Equipment.WALL, Equipment.DOORWAY), Wish.Clothes.LOOSE, random.nextInt(9));
        var made = Maker.make(wish, CATALOG, _ -> true, "Made").orElseThrow();
        var counts = made.reasons().stream()
                .collect(Collectors.groupingBy(Maker.Reason::region, Collectors.counting()));
        assertTrue(counts.size() >= Math.min(3, made.reasons().size()), counts::toString);
        var strength = made.reasons().stream().filter(reason -> reason.why() == Maker.Why.STRENGTHEN).count();
        assertTrue(strength * 3 <= made.reasons().size() + 2, strength + " of " + made.reasons().size());
    }

    @Test
    void theTimeIsUsed() {
        for (var minutes : List.of(2, 5, 10, 15)) {
            for (var ground : Wish.Ground.values()) {
                var wish = new Wish(Duration.ofMinutes(minutes), ground, Set.of(), Set.of(Equipment.WALL),
                        Wish.Clothes.LOOSE, 0);
                var length = length(Maker.make(wish, CATALOG, _ -> true, "Made").orElseThrow());
                assertTrue(length.multipliedBy(4).compareTo(wish.length().multipliedBy(3)) >= 0,
                        minutes + " min " + ground + ": " + length);
            }
        }
    }

    @Test
    void anotherIsAnother() {
        var wish = new Wish(Duration.ofMinutes(5), Wish.Ground.CHAIR, Set.of(), Set.of(), Wish.Clothes.OFFICE, 0);
        assertNotEquals(Maker.make(wish, CATALOG, _ -> true, "Made"),
                Maker.make(wish.another(), CATALOG, _ -> true, "Made"));
        assertEquals(Optional.empty(), Maker.make(wish, CATALOG, _ -> false, "Made"));
    }

    @Test
    void everyChoiceHasOtherMovesUsesTheTimeAndComesRoundAgain() {
        for (var minutes : List.of(2, 5, 10, 15)) {
            for (var ground : Wish.Ground.values()) {
                var wish = new Wish(Duration.ofMinutes(minutes), ground, Set.of(), Set.of(), Wish.Clothes.LOOSE, 0);
                var choices = Stream.iterate(wish, Wish::another)
                        .limit(Maker.make(wish, CATALOG, _ -> true, "Made").orElseThrow().choices())
                        .map(turn -> Maker.make(turn, CATALOG, _ -> true, "Made").orElseThrow()).toList();
                assertEquals(choices.size(), choices.stream().map(made -> made.reasons().stream()
                        .map(Maker.Reason::exercise).collect(Collectors.toSet())).distinct().count(), wish::toString);
                choices.forEach(made -> assertTrue(
                        length(made).multipliedBy(10).compareTo(length(choices.getFirst()).multipliedBy(9)) >= 0));
                var after = new Wish(wish.length(), ground, Set.of(), Set.of(), Wish.Clothes.LOOSE, choices.size());
                assertEquals(choices.getFirst(), Maker.make(after, CATALOG, _ -> true, "Made").orElseThrow());
            }
        }
    }

    private static Duration length(Maker.Made made) {
        return Timeline.of(made.draft().routine("made").orElseThrow(), CATALOG).length();
    }

    private static void assertWithinTheSources(RoutineItem item) {
        var move = CATALOG.find(item.exercise()).orElseThrow();
        Amount.of(move).forEach(amount -> {
            var range = amount.range(move.dosage()).orElseThrow();
            var value = amount.value(move, item.dose());
            assertTrue(range.min() <= value && value <= range.max(), move.id() + " " + amount + " " + value);
        });
    }

    private static Wish any(RandomGenerator random) {
        var regions = some(random, List.of(BodyRegion.NECK, BodyRegion.SHOULDERS, BodyRegion.CHEST,
                BodyRegion.UPPER_BACK, BodyRegion.MID_BACK, BodyRegion.SIDE_BODY));
        var kit = some(random, List.of(Equipment.WALL, Equipment.DOORWAY, Equipment.TOWEL, Equipment.BAND,
                Equipment.ANCHOR, Equipment.ROLLER, Equipment.PILLOW));
        return new Wish(Duration.ofSeconds(random.nextInt(30, 1_800)),
                List.of(Wish.Ground.values()).get(random.nextInt(Wish.Ground.values().length)), regions, kit,
                random.nextBoolean() ? Wish.Clothes.OFFICE : Wish.Clothes.LOOSE, random.nextInt(20));
    }

    private static <T> Set<T> some(RandomGenerator random, List<T> all) {
        return IntStream.range(0, random.nextInt(all.size() + 1)).mapToObj(_ -> all.get(random.nextInt(all.size())))
                .flatMap(Stream::of).collect(Collectors.toSet());
    }
}
