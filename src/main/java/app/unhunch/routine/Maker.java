package app.unhunch.routine;

import app.unhunch.exercise.Amount;
import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Kind;
import app.unhunch.exercise.Level;
import app.unhunch.exercise.Position;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes a balanced routine for a wish: moves that may be done there and now, in catalog doses, the parts of the body in
/// turn; first what mobilises, then what stretches, then what strengthens, and a posture at the end.
public final class Maker {

    /// Why a move is in the routine.
    ///
    /// @param region the part of the body that it was chosen for
    public record Reason(String exercise, Why why, BodyRegion region) {}

    /// What a move is there for, in the order of a routine.
    public enum Why {
        MOBILISE, STRETCH, STRENGTHEN, STAND_TALL
    }

    /// A routine that was made.
    ///
    /// @param reasons one for each of its moves, in their order
    /// @param choice which of those that suit the wish, from 0
    /// @param choices how many suit it, no two of the same moves, at least 1
    public record Made(Draft draft, List<Reason> reasons, int choice, int choices) {

        public Made {
            reasons = List.copyOf(reasons);
        }

        private Set<String> moves() {
            return reasons.stream().map(Reason::exercise).collect(Collectors.toUnmodifiableSet());
        }

        private Made as(int number, int of) {
            return new Made(draft, reasons, number, of);
        }
    }

    private static final Set<Equipment> ALWAYS = EnumSet.of(Equipment.CHAIR, Equipment.DESK);
    private static final Duration NEEDS_POSTURE = Duration.ofMinutes(4);
    private static final int ONE_STRENGTH_IN = 3;

    /// Orders that are tried for a wish; those that use the time well are its choices.
    private static final int TRIES = 24;
    private static final int WELL_USED_PERCENT = 90;
    private static final long APART = 1_000_000_007L;

    /// Its times before and between moves are those of everything that is made.
    private static final Draft FRAME = Draft.named("");

    private final Wish wish;
    private final Catalog catalog;
    private final List<Exercise> pool;
    private final Map<RoutineItem, Duration> lengths;
    private final List<RoutineItem> items = new ArrayList<>();
    private final List<Exercise> moves = new ArrayList<>();
    private Duration used = FRAME.getReady();

    /// One order of the moves, and how much of the time it uses.
    private record Try(Made made, Duration used) {}

    /// @param lengths of moves in their doses, as far as they are known to the tries before
    private Maker(Wish wish, Catalog catalog, Predicate<Exercise> allowed, Map<RoutineItem, Duration> lengths,
            int again) {
        this.wish = wish;
        this.catalog = catalog;
        this.lengths = lengths;
        pool = new ArrayList<>(catalog.exercises().stream().filter(move -> fits(move, wish)).filter(allowed).toList());
        Collections.shuffle(pool, new Random(seed(wish) + again * APART));
    }

    /// Makes a routine. The turn of the wish picks one of those that suit it, and begins anew after the last.
    ///
    /// @param allowed tells which moves may be done now
    /// @param name of the routine
    /// @return empty where no move fits
    public static Optional<Made> make(Wish wish, Catalog catalog, Predicate<Exercise> allowed, String name) {
        Map<RoutineItem, Duration> lengths = new HashMap<>();
        var tries = IntStream.range(0, TRIES).mapToObj(again -> new Maker(wish, catalog, allowed, lengths, again))
                .map(maker -> maker.made(name).map(made -> new Try(made, maker.used)))
                .flatMap(Optional::stream).sorted(Comparator.comparing(Try::used).reversed()).toList();
        var choices = choices(tries);
        return choices.isEmpty() ? Optional.empty()
                : Optional.of(choices.get(wish.turn() % choices.size()).as(wish.turn() % choices.size(),
                        choices.size()));
    }

    /// What uses most of the time comes first; an order of moves that were there before is no other routine.
    private static List<Made> choices(List<Try> longestFirst) {
        Map<Set<String>, Made> choices = new LinkedHashMap<>();
        longestFirst.stream().takeWhile(
                one -> one.used().toMillis() * 100 >= longestFirst.getFirst().used().toMillis() * WELL_USED_PERCENT)
                .forEach(one -> choices.putIfAbsent(one.made().moves(), one.made()));
        return List.copyOf(choices.values());
    }

    /// Whether a move suits place, kit, clothes and parts of the body of a wish.
    public static boolean fits(Exercise move, Wish wish) {
        var kit = EnumSet.copyOf(ALWAYS);
        kit.addAll(wish.kit());
        if (wish.ground() == Wish.Ground.MAT) {
            kit.add(Equipment.MAT);
        }
        return why(move).isPresent() && move.level() != Level.ADVANCED && !move.slots().contains("acute")
                && (places(wish.ground()).contains(move.position()) || endsUpright(move, wish))
                && kit.containsAll(move.equipment())
                && (wish.clothes() == Wish.Clothes.LOOSE || move.deskUse() == Exercise.DeskUse.FITS)
                && (wish.regions().isEmpty() || move.regions().stream().anyMatch(wish.regions()::contains))
                && move.dose().length().isPositive();
    }

    /// From the mat one gets up at the end.
    private static boolean endsUpright(Exercise move, Wish wish) {
        return wish.ground() == Wish.Ground.MAT && move.kind() == Kind.POSTURE
                && move.position() == Position.STANDING;
    }

    private static Set<Position> places(Wish.Ground ground) {
        return switch (ground) {
            case CHAIR -> EnumSet.of(Position.SEATED, Position.ANY);
            case STANDING -> EnumSet.of(Position.STANDING, Position.WALL, Position.ANY);
            case MAT -> EnumSet.of(Position.FLOOR, Position.LYING, Position.ANY);
        };
    }

    /// What a move would be there for; empty for what is no exercise.
    static Optional<Why> why(Exercise move) {
        return switch (move.kind()) {
            case MOBILITY -> Optional.of(Why.MOBILISE);
            case STRETCH -> Optional.of(Why.STRETCH);
            case STRENGTH -> Optional.of(Why.STRENGTHEN);
            case POSTURE -> Optional.of(Why.STAND_TALL);
            case MASSAGE, THERMAL, BREATHING, BREAK, INFO -> Optional.empty();
        };
    }

    private Optional<Made> made(String name) {
        if (wish.length().compareTo(NEEDS_POSTURE) >= 0) {
            pool.stream().filter(move -> move.kind() == Kind.POSTURE).filter(this::hasRoom).findFirst()
                    .ifPresent(this::add);
        }
        pool.removeIf(move -> move.kind() == Kind.POSTURE);
        for (var next = next(); next.isPresent(); next = next()) {
            add(next.get());
        }
        lengthen();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var order = moves.stream().sorted(Comparator.comparing(move -> why(move).orElseThrow())).toList();
        var draft = Draft.named(name);
        for (var move : order) {
            var place = draft.rows().size();
            draft = draft.plus(place, move.id()).dosed(place, items.get(moves.indexOf(move)).dose());
        }
        return Optional.of(new Made(draft, order.stream()
                .map(move -> new Reason(move.id(), why(move).orElseThrow(), chosenFor(move))).toList(), 0, 1));
    }

    /// The move for the part of the body that had least so far; of those, what there is least of.
    private Optional<Exercise> next() {
        Map<BodyRegion, Integer> served = new EnumMap<>(BodyRegion.class);
        Map<Why, Integer> kinds = new EnumMap<>(Why.class);
        moves.forEach(move -> {
            served.merge(chosenFor(move), 1, Integer::sum);
            kinds.merge(why(move).orElseThrow(), 1, Integer::sum);
        });
        var strength = kinds.getOrDefault(Why.STRENGTHEN, 0);
        return pool.stream().filter(move -> !moves.contains(move))
                .filter(move -> move.kind() != Kind.STRENGTH || (strength + 1) * ONE_STRENGTH_IN <= moves.size() + 1)
                .sorted(Comparator.comparingInt((Exercise move) -> served.getOrDefault(chosenFor(move), 0))
                        .thenComparingInt(move -> kinds.getOrDefault(why(move).orElseThrow(), 0)))
                .filter(this::hasRoom).findFirst();
    }

    private BodyRegion chosenFor(Exercise move) {
        var main = Share.main(move);
        return wish.regions().isEmpty() || wish.regions().contains(main) ? main
                : move.regions().stream().filter(wish.regions()::contains).sorted().findFirst().orElse(main);
    }

    private boolean hasRoom(Exercise move) {
        return with(move).compareTo(wish.length()) <= 0;
    }

    private void add(Exercise move) {
        used = with(move);
        moves.add(move);
        items.add(item(move, DoseChange.NONE));
    }

    /// What is used with one more move.
    private Duration with(Exercise move) {
        return used.plus(items.isEmpty() ? Duration.ZERO : FRAME.change()).plus(length(item(move, DoseChange.NONE)));
    }

    /// Where time is left, the doses grow within what the sources give, one step each in turn.
    private void lengthen() {
        for (var grown = true; grown;) {
            grown = false;
            for (var at = 0; at < items.size(); at++) {
                grown |= grow(at);
            }
        }
    }

    private boolean grow(int at) {
        var move = moves.get(at);
        var before = items.get(at);
        for (var amount : Amount.of(move)) {
            if (amount == Amount.REST) {
                continue;
            }
            var range = amount.range(move.dosage()).orElseThrow();
            var value = amount.value(move, before.dose());
            if (value < range.max()) {
                var after = item(move, amount.with(move, before.dose(), amount.more(range, value)));
                var then = used.minus(length(before)).plus(length(after));
                if (then.compareTo(wish.length()) <= 0) {
                    items.set(at, after);
                    used = then;
                    return true;
                }
            }
        }
        return false;
    }

    private Duration length(RoutineItem item) {
        return lengths.computeIfAbsent(item, one -> Timeline.of(new Routine("one", "", "", Duration.ZERO,
                Duration.ZERO, Duration.ZERO, Set.of(), List.of(one)), catalog).length());
    }

    private static RoutineItem item(Exercise move, DoseChange dose) {
        return new RoutineItem(move.id(), dose, Optional.empty(), List.of());
    }

    /// The same for the same wish in every run of the program, whatever its turn.
    private static long seed(Wish wish) {
        var seed = wish.length().toSeconds() * 31 + wish.ground().name().hashCode();
        for (var region : BodyRegion.values()) {
            seed = seed * 31 + (wish.regions().contains(region) ? 1 : 0);
        }
        for (var thing : Equipment.values()) {
            seed = seed * 31 + (wish.kit().contains(thing) ? 1 : 0);
        }
        return (seed * 31 + wish.clothes().name().hashCode()) * 1_000_003;
    }
}
