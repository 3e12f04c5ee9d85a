package app.unhunch.ui.routines;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Kind;
import app.unhunch.exercise.Position;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Timeline;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Writes the card of a routine.
final class FaceWriter {

    /// What is there in every room.
    private static final Set<Equipment> FURNITURE = EnumSet.of(Equipment.CHAIR, Equipment.DESK, Equipment.WALL,
            Equipment.DOORWAY, Equipment.BED, Equipment.MAT, Equipment.ANCHOR, Equipment.CLOTH);
    private static final int MOST_CHIPS = 2;
    private static final String DESK_BREAK = "desk-break";

    private final Texts texts;
    private final TimeWords times;
    private final DateTimeFormatter weekday;
    private final OftenWords often;

    FaceWriter(Texts texts, Locale locale) {
        this.texts = texts;
        times = new TimeWords(locale);
        often = new OftenWords(texts, locale);
        weekday = DateTimeFormatter.ofPattern("EEE", locale);
    }

    /// What there is to know besides the routine.
    ///
    /// @param own whether the user made it
    /// @param chosen whether the desk breaks play it
    /// @param onHold tells which moves wait for now
    /// @param lastRun the day it was done last
    record Circumstances(Catalog catalog, Predicate<Routine> own, Predicate<Routine> chosen,
            Predicate<Exercise> onHold, Optional<LocalDate> lastRun, LocalDate today) {}

    RoutineFace face(Routine routine, Circumstances now) {
        var moves = moves(routine, now.catalog());
        var marks = marks(routine, moves, now);
        var facts = marks.contains(RoutineFace.Mark.INCOMPLETE)
                ? texts.get("card.incomplete", Timeline.missing(routine, now.catalog()).getFirst())
                : facts(routine, now.catalog());
        var often = routine.frequency().map(this.often::line).orElse("");
        var chips = chips(moves, marks, now);
        return new RoutineFace(routine.id(), routine.name(), facts, often, chips, picture(moves), tint(moves),
                marks, heard(routine, facts, often, chips));
    }

    /// Such as "6 moves, 7 min 40 s".
    String facts(Routine routine, Catalog catalog) {
        return texts.get("card.facts", texts.count("moves", routine.items().size()),
                times.exact(Timeline.of(routine, catalog).length()));
    }

    private static List<Exercise> moves(Routine routine, Catalog catalog) {
        return routine.items().stream().map(RoutineItem::exercise).flatMap(id -> catalog.find(id).stream()).toList();
    }

    private static Set<RoutineFace.Mark> marks(Routine routine, List<Exercise> moves, Circumstances now) {
        var marks = EnumSet.noneOf(RoutineFace.Mark.class);
        mark(marks, RoutineFace.Mark.OWN, now.own().test(routine));
        mark(marks, RoutineFace.Mark.DESK_BREAK, now.chosen().test(routine));
        mark(marks, RoutineFace.Mark.FITS_BREAK, routine.slots().isEmpty() || routine.slots().contains(DESK_BREAK));
        mark(marks, RoutineFace.Mark.ON_HOLD, moves.stream().anyMatch(now.onHold()));
        mark(marks, RoutineFace.Mark.INCOMPLETE, moves.size() < routine.items().size());
        return marks;
    }

    private static void mark(Set<RoutineFace.Mark> marks, RoutineFace.Mark mark, boolean holds) {
        if (holds) {
            marks.add(mark);
        }
    }

    private List<RoutineFace.Chip> chips(List<Exercise> moves, Set<RoutineFace.Mark> marks, Circumstances now) {
        List<RoutineFace.Chip> chips = new ArrayList<>();
        if (marks.contains(RoutineFace.Mark.ON_HOLD)) {
            chips.add(new RoutineFace.Chip(texts.get("chip.hold"), RoutineFace.Sort.HOLD));
        }
        if (marks.contains(RoutineFace.Mark.DESK_BREAK)) {
            chips.add(new RoutineFace.Chip(texts.get("chip.break"), RoutineFace.Sort.BREAK));
        }
        now.lastRun().ifPresent(day -> chips.add(plain(texts.get("chip.last", lastRun(day, now.today())))));
        chips.addAll(places(moves));
        return chips.stream().limit(MOST_CHIPS).toList();
    }

    private List<RoutineFace.Chip> places(List<Exercise> moves) {
        if (isForDesk(moves)) {
            return List.of(new RoutineFace.Chip(texts.get("chip.desk"), RoutineFace.Sort.DESK));
        }
        var place = moves.stream().anyMatch(FaceWriter::isDown) ? Stream.of(plain(texts.get("chip.floor")))
                : moves.stream().anyMatch(FaceWriter::isUp) ? Stream.of(plain(texts.get("chip.standing")))
                : Stream.<RoutineFace.Chip>empty();
        var kit = moves.stream().flatMap(move -> move.equipment().stream()).filter(tool -> !FURNITURE.contains(tool))
                .distinct().sorted()
                .map(tool -> plain(texts.get("kit." + tool.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        var all = Stream.concat(place, kit).toList();
        return all.isEmpty() ? List.of(plain(texts.get("kit.none"))) : all;
    }

    private static RoutineFace.Chip plain(String words) {
        return new RoutineFace.Chip(words, RoutineFace.Sort.PLAIN);
    }

    private String lastRun(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return texts.get("last.today");
        }
        return day.isAfter(today.minusDays(7)) ? weekday.format(day) : times.day(day);
    }

    private static boolean isForDesk(List<Exercise> moves) {
        return moves.stream().allMatch(move -> move.deskUse() == Exercise.DeskUse.FITS && !isUp(move) && !isDown(move));
    }

    private static boolean isDown(Exercise move) {
        return move.position() == Position.FLOOR || move.position() == Position.LYING;
    }

    private static boolean isUp(Exercise move) {
        return move.position() == Position.STANDING || move.position() == Position.WALL;
    }

    private static RoutineFace.Tint tint(List<Exercise> moves) {
        if (2 * moves.stream().filter(move -> move.kind() == Kind.STRENGTH).count() > moves.size()) {
            return RoutineFace.Tint.STRENGTH;
        }
        return moves.stream().allMatch(move -> move.deskUse() == Exercise.DeskUse.FITS) ? RoutineFace.Tint.DESK
                : RoutineFace.Tint.MOBILITY;
    }

    /// The first move that is more than a warm pad stands for a routine.
    private static String picture(List<Exercise> moves) {
        return moves.stream().filter(move -> move.kind() != Kind.THERMAL).findFirst()
                .or(() -> moves.stream().findFirst())
                .map(Exercise::id).orElse("");
    }

    private String heard(Routine routine, String facts, String often, List<RoutineFace.Chip> chips) {
        return String.join(texts.get("heard.and"), Stream.concat(
                Stream.of(routine.name(), facts, often).filter(words -> !words.isEmpty()),
                chips.stream().map(RoutineFace.Chip::words)).toList());
    }
}
