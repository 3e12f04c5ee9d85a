package app.unhunch.desktop.audio;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Who is heard next: the rules of the queue, without threads or clock.
///
/// 1. One thing is heard at a time, with [#GAP] of silence between two.
/// 2. Of what waits the more urgent comes first, then what was asked for first; of things asked for together sounds come
///    before words.
/// 3. What cannot begin within its patience is dropped.
/// 4. [Urgency#NOW] cuts words that are less urgent; it never cuts a sound, which is over in a moment. What was cut is
///    not taken up again.
/// 5. What has volume 0 is not heard: it does not wait, does not begin, and ends if it is being heard.
///
/// Times are elapsed time since any one moment.
///
/// @param heard what is being heard
/// @param waiting what was asked for and has not begun, in the order in which it was asked for
/// @param freeAt when the silence after the last one is long enough
/// @param asked how many turns there were so far
/// @param settings how loud each kind is
record Turns(Optional<Heard> heard, List<Turn> waiting, Duration freeAt, long asked, AudioSettings settings) {

    /// Silence between two things that are heard.
    static final Duration GAP = Duration.ofMillis(80);

    private static final Comparator<Turn> URGENT_FIRST = Comparator.<Turn, Urgency>comparing(
            turn -> turn.audio().urgency())
            .reversed()
            .thenComparingLong(Turn::number);

    Turns {
        waiting = List.copyOf(waiting);
    }

    /// Nothing heard yet, nothing waiting.
    static Turns quiet(AudioSettings settings) {
        return new Turns(Optional.empty(), List.of(), Duration.ZERO, 0, settings);
    }

    /// Something that was asked for.
    ///
    /// @param number counts upwards
    /// @param latest when it may begin at the latest
    record Turn(long number, Audio audio, Duration latest) {}

    /// What is being heard, and whether it was told to end.
    record Heard(Turn turn, State state) {}

    /// How far something that is heard has come.
    enum State {
        /// It goes on to its end.
        RUNNING,
        /// It was told to end and has not ended yet.
        ENDING
    }

    /// What to do now.
    sealed interface Act {
        /// Let `turn` be heard.
        record Begin(Turn turn) implements Act {}

        /// Tell what is heard to end.
        record Cut() implements Act {}

        /// Decide again at `at`, or when something happens.
        record Wait(Duration at) implements Act {}

        /// Do nothing until something happens.
        record Rest() implements Act {}
    }

    /// What to do now, and what holds then.
    record Decision(Turns turns, Act act) {}

    /// Adds `audio`, asked for together at `now`.
    Turns ask(List<? extends Audio> audio, Duration now) {
        var soundsFirst = audio.stream()
                .sorted(Comparator.comparing(Audio.Words.class::isInstance))
                .toList();
        var more = new ArrayList<>(waiting);
        for (var one : soundsFirst) {
            more.add(new Turn(asked + more.size() - waiting.size(), one, now.plus(one.patience())));
        }
        return new Turns(heard, more, freeAt, asked + audio.size(), settings);
    }

    /// Forgets what waits.
    Turns forget() {
        return new Turns(heard, List.of(), freeAt, asked, settings);
    }

    /// Takes other settings.
    Turns settings(AudioSettings other) {
        return new Turns(heard, waiting, freeAt, asked, other);
    }

    /// What was heard ended at `now`.
    Turns ended(Duration now) {
        return new Turns(Optional.empty(), waiting, now.plus(GAP), asked, settings);
    }

    /// Whether nothing is heard and nothing waits.
    boolean idle() {
        return heard.isEmpty() && waiting.isEmpty();
    }

    /// Tells what is heard to end, whatever it is.
    Decision cut() {
        return heard.filter(Turns::running).isEmpty()
                ? new Decision(this, new Act.Rest())
                : new Decision(hearing(heard.get().turn(), State.ENDING, waiting), new Act.Cut());
    }

    /// What to do at `now`.
    Decision next(Duration now) {
        var fresh = waiting.stream()
                .filter(turn -> audible(turn) && turn.latest().compareTo(now) >= 0)
                .sorted(URGENT_FIRST)
                .toList();
        var left = new Turns(heard, inOrder(fresh), freeAt, asked, settings);
        if (heard.isPresent()) {
            return left.mustCut(heard.get().turn()) ? left.cut() : new Decision(left, new Act.Rest());
        }
        if (fresh.isEmpty()) {
            return new Decision(left, new Act.Rest());
        }
        if (now.compareTo(freeAt) < 0) {
            return new Decision(left, new Act.Wait(freeAt));
        }
        var first = fresh.getFirst();
        var others = inOrder(fresh.subList(1, fresh.size()));
        return new Decision(left.hearing(first, State.RUNNING, others), new Act.Begin(first));
    }

    private boolean mustCut(Turn turn) {
        return !audible(turn) || (givesWay(turn.audio()) && urgentWaits());
    }

    private static boolean givesWay(Audio audio) {
        return audio instanceof Audio.Words && audio.urgency() != Urgency.NOW;
    }

    private boolean urgentWaits() {
        return waiting.stream().anyMatch(turn -> turn.audio().urgency() == Urgency.NOW);
    }

    private boolean audible(Turn turn) {
        return settings.volume(turn.audio()) > 0;
    }

    private Turns hearing(Turn turn, State state, List<Turn> others) {
        return new Turns(Optional.of(new Heard(turn, state)), others, freeAt, asked, settings);
    }

    private static boolean running(Heard heard) {
        return heard.state() == State.RUNNING;
    }

    private static List<Turn> inOrder(List<Turn> turns) {
        return turns.stream().sorted(Comparator.comparingLong(Turn::number)).toList();
    }
}
