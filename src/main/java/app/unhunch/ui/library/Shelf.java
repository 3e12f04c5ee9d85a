package app.unhunch.ui.library;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Guidance;
import app.unhunch.exercise.SearchIndex;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import app.unhunch.history.Recorded;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Timeline;
import app.unhunch.settings.LibrarySettings;
import app.unhunch.text.Vocabulary;
import java.text.Collator;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every move with what searches, filters and orders ask about it. Orders are worked out when they are first wanted.
final class Shelf implements Criterion.Traits {

    private final List<Exercise> moves;
    private final List<Exercise> readings;
    private final SearchIndex index;
    private final Locale locale;
    private final Map<String, Duration> times = new HashMap<>();
    private final Map<Sort, List<Exercise>> orders = new EnumMap<>(Sort.class);
    private Map<String, Long> uses = Map.of();
    private Set<String> hurt = Set.of();
    private LibrarySettings kept;
    private Set<BodyRegion> own = Set.of();

    Shelf(Catalog catalog, LibrarySettings kept, Vocabulary vocabulary, Locale locale) {
        this.kept = kept;
        this.locale = locale;
        moves = catalog.exercises().stream().filter(Shelf::isDone).toList();
        readings = catalog.exercises().stream().filter(exercise -> !isDone(exercise)).toList();
        index = SearchIndex.of(catalog.exercises(), exercise -> Stream.of(
                exercise.regions().stream().map(vocabulary::region),
                Stream.of(vocabulary.position(exercise.position())),
                exercise.equipment().stream().map(vocabulary::equipment)).flatMap(words -> words).toList());
    }

    /// Whether it is something to do, and not only to read.
    static boolean isDone(Exercise exercise) {
        return exercise.guidance() != Guidance.INFO;
    }

    /// Every move, in the order of the catalog.
    List<Exercise> moves() {
        return moves;
    }

    /// What fits `query`, moves and readings, in an order; without words in it, every move. Suggested are then those that
    /// fit best.
    List<Exercise> find(String query, Sort sort) {
        if (query.isBlank()) {
            return order(sort);
        }
        var found = index.find(query);
        if (sort == Sort.SUGGESTED) {
            return Stream.concat(found.stream().filter(Shelf::isDone),
                    found.stream().filter(exercise -> !isDone(exercise))).toList();
        }
        var wanted = found.stream().map(Exercise::id).collect(Collectors.toSet());
        return Stream.concat(order(sort).stream(), readings.stream()).filter(move -> wanted.contains(move.id()))
                .toList();
    }

    @Override
    public Duration time(Exercise move) {
        return times.computeIfAbsent(move.id(), _ -> Timeline
                .of(Routine.ofOne(move, DoseChange.NONE), new Catalog(List.of(move), List.of())).length());
    }

    @Override
    public boolean isStarred(Exercise move) {
        return kept.favourites().contains(move.id());
    }

    /// Takes the user's choices, and the parts of the body whose moves are suggested first.
    void keep(LibrarySettings now, Set<BodyRegion> bothered) {
        kept = now;
        if (!bothered.equals(own)) {
            own = Set.copyOf(bothered);
            orders.clear();
        }
    }

    /// Counts how often each move was done, and which ones hurt.
    void remember(History history, List<Routine> routines) {
        var parts = routines.stream().collect(Collectors.toMap(Routine::id,
                routine -> routine.items().stream().map(RoutineItem::exercise).distinct().toList(), (one, _) -> one));
        var sessions = history.all().stream().map(Recorded::entry).filter(Entry.Session.class::isInstance)
                .map(Entry.Session.class::cast).toList();
        uses = sessions.stream()
                .flatMap(session -> parts.getOrDefault(session.routine(), List.of(session.routine())).stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        hurt = sessions.stream().flatMap(session -> session.hurt().stream()).collect(Collectors.toSet());
        orders.clear();
    }

    private List<Exercise> order(Sort sort) {
        return orders.computeIfAbsent(sort, wanted -> moves.stream().sorted(comparing(wanted)).toList());
    }

    private Comparator<Exercise> comparing(Sort sort) {
        return switch (sort) {
            case SUGGESTED -> Comparator.comparing((Exercise move) -> hurt.contains(move.id()))
                    .thenComparing(move -> !own.isEmpty() && Collections.disjoint(move.regions(), own))
                    .thenComparingInt(Shelf::rank).thenComparing(Exercise::level)
                    .thenComparing(move -> !move.regions().contains(BodyRegion.UPPER_BACK));
            case NAME -> byName();
            case SHORTEST -> Comparator.comparing(this::time).thenComparing(byName());
            case LEAST_USED -> Comparator.comparingLong((Exercise move) -> uses.getOrDefault(move.id(), 0L))
                    .thenComparing(comparing(Sort.SUGGESTED));
        };
    }

    /// Names compare by keys that are made once: comparing letter by letter takes too long with thousands.
    private Comparator<Exercise> byName() {
        var collator = Collator.getInstance(locale);
        var keys = moves.stream()
                .collect(Collectors.toMap(Exercise::id, move -> collator.getCollationKey(move.words().shortName()),
                        (one, _) -> one));
        return Comparator.comparing(move -> keys.getOrDefault(move.id(), collator.getCollationKey("")));
    }

    private static int rank(Exercise move) {
        return switch (move.kind()) {
            case STRETCH, MOBILITY, STRENGTH -> 0;
            case POSTURE, BREAK, BREATHING -> 1;
            case MASSAGE, THERMAL -> 2;
            case INFO -> 3;
        };
    }
}
