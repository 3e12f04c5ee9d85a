package app.unhunch.routine;

import app.unhunch.exercise.Equipment;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Lengths;
import app.unhunch.exercise.Position;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// How long it takes to read, to hear and to get ready, and which steps of a timeline leave less.
public final class ReadingTime {

    private static final Duration LOOK_UP = Duration.ofSeconds(1);
    private static final Duration READ_WORD = Duration.ofMillis(300);
    private static final Duration SPEAK_WORD = Duration.ofMillis(400);
    private static final Duration GO_THERE = Duration.ofSeconds(2);
    private static final Duration FETCH = Duration.ofSeconds(4);
    private static final Duration GET_DOWN = Duration.ofSeconds(4);
    private static final int WORDS_OF_A_THING = 2;
    private static final Set<Equipment> AT_HAND = EnumSet.of(Equipment.CHAIR, Equipment.DESK);
    private static final Set<Equipment> IN_THE_ROOM = EnumSet.of(Equipment.WALL, Equipment.DOORWAY, Equipment.BED);
    private static final Set<Position> DOWN = EnumSet.of(Position.FLOOR, Position.LYING);

    /// A step that leaves less time than it takes.
    ///
    /// @param index place of the step in its timeline
    /// @param given time it has
    /// @param needed time it takes to read what is shown, or to fetch what is needed
    public record TooShort(int index, Duration given, Duration needed) {}

    private ReadingTime() {}

    /// Time to look up and read a text, at 200 words a minute.
    public static Duration read(String text) {
        return LOOK_UP.plus(Lengths.times(READ_WORD, words(text)));
    }

    /// Time to speak a text, at 150 words a minute.
    public static Duration speak(String text) {
        return Lengths.times(SPEAK_WORD, words(text));
    }

    /// Time to change over from one exercise to another: to read its name and what it needs, or to fetch that and to get
    /// down, whichever takes longer.
    public static Duration change(Exercise from, Exercise to) {
        var things = EnumSet.noneOf(Equipment.class);
        things.addAll(to.equipment());
        things.removeAll(from.equipment());
        things.removeAll(AT_HAND);
        var reading = read(to.words().name()).plus(Lengths.times(READ_WORD, (long) things.size() * WORDS_OF_A_THING));
        var fetching = things.stream().map(ReadingTime::fetch).reduce(Duration.ZERO, Duration::plus);
        var moving = fetching.plus(isDown(to) && !isDown(from) ? GET_DOWN : Duration.ZERO);
        return reading.compareTo(moving) >= 0 ? reading : moving;
    }

    /// The lead-ins that are too short to read and to fetch, and the moves that are over before their cue is read.
    public static List<TooShort> check(Timeline timeline) {
        return IntStream.range(0, timeline.steps().size())
                .mapToObj(index -> new TooShort(index, given(timeline, index), needed(timeline, index)))
                .filter(step -> step.given().compareTo(step.needed()) < 0)
                .toList();
    }

    private static Duration given(Timeline timeline, int index) {
        var step = timeline.steps().get(index);
        if (step.isOpen()) {
            return needed(timeline, index);
        }
        var lead = timeline.startOf(index).minus(timeline.startOf(timeline.firstOf(step.move())));
        return step.left(Duration.ZERO).plus(opens(timeline, index) ? lead : Duration.ZERO);
    }

    private static Duration needed(Timeline timeline, int index) {
        var step = timeline.steps().get(index);
        var words = step.exercise().words();
        return switch (step.phase()) {
            case GET_READY -> read(words.name());
            case CHANGE -> change(timeline.moves().get(step.move() - 1).exercise(), step.exercise());
            case HOLD, REPS, CIRCLES, TIMED, BREATHS ->
                    opens(timeline, index) ? read(words.name() + " " + words.cue()) : Duration.ZERO;
            case PART -> read(part(step));
            case CHECKLIST, REST, SWITCH, CLOSE -> Duration.ZERO;
        };
    }

    private static String part(Step step) {
        var parts = step.exercise().words().parts();
        return step.round().number() <= parts.size() ? parts.get(step.round().number() - 1) : "";
    }

    private static boolean opens(Timeline timeline, int index) {
        return timeline.workOf(timeline.steps().get(index).move()) == index;
    }

    private static boolean isDown(Exercise exercise) {
        return DOWN.contains(exercise.position());
    }

    private static Duration fetch(Equipment thing) {
        return IN_THE_ROOM.contains(thing) ? GO_THERE : FETCH;
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
