package app.unhunch.desktop.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.Sound;
import app.unhunch.desktop.audio.Audio.Chime;
import app.unhunch.desktop.audio.Audio.Words;
import app.unhunch.desktop.audio.Turns.Act;
import app.unhunch.desktop.audio.Turns.Decision;
import app.unhunch.desktop.audio.Turns.Heard;
import app.unhunch.desktop.audio.Turns.State;
import app.unhunch.desktop.audio.Turns.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final AudioSettings LOUD = new AudioSettings(0.6, 0.6, 1, Locale.ENGLISH);
    private static final Turns QUIET = Turns.quiet(LOUD);
    private static final Chime TICK = new Chime(Sound.COUNT, Urgency.NOW, Duration.ofMillis(300));
    private static final Chime REP = new Chime(Sound.REP, Urgency.WHEN_FREE, Duration.ofMillis(200));
    private static final Words THREE = new Words("3", Urgency.NOW, Duration.ofMillis(400));
    private static final Words SINK = new Words("Let your shoulder sink.", Urgency.SOON, Duration.ofSeconds(3));
    private static final Words BREATHE = new Words("Breathe out.", Urgency.SOON, Duration.ofSeconds(3));

    @Test
    void theFirstBeginsAtOnce() {
        var turn = new Turn(0, SINK, at(5000));
        assertEquals(
                new Decision(new Turns(Optional.of(running(turn)), List.of(), Duration.ZERO, 1, LOUD),
                        new Act.Begin(turn)),
                QUIET.ask(List.of(SINK), at(2000)).next(at(2000)));
    }

    @Test
    void ofThingsAskedForTogetherSoundsComeFirst() {
        assertEquals(new Act.Begin(new Turn(0, TICK, at(1300))),
                QUIET.ask(List.of(THREE, TICK), at(1000)).next(at(1000)).act());
    }

    @Test
    void nothingBeginsWhileSomethingIsHeard() {
        var busy = begun(SINK, at(0)).ask(List.of(BREATHE), at(10));
        assertEquals(new Decision(busy, new Act.Rest()), busy.next(at(20)));
    }

    @Test
    void theNextWaitsForTheGapAndThenBegins() {
        var freed = begun(SINK, at(0)).ask(List.of(BREATHE), at(10)).ended(at(1000));
        assertEquals(new Act.Wait(at(1080)), freed.next(at(1000)).act());
        assertEquals(new Act.Begin(new Turn(1, BREATHE, at(3010))), freed.next(at(1080)).act());
    }

    @Test
    void theMoreUrgentOvertakes() {
        var freed = begun(TICK, at(0)).ask(List.of(SINK), at(5)).ask(List.of(THREE), at(10)).ended(at(100));
        assertEquals(new Act.Begin(new Turn(2, THREE, at(410))), freed.next(at(180)).act());
    }

    @Test
    void whatIsLateIsDropped() {
        var freed = begun(SINK, at(0)).ask(List.of(REP), at(10)).ended(at(131));
        assertEquals(new Decision(new Turns(Optional.empty(), List.of(), at(211), 2, LOUD), new Act.Rest()),
                freed.next(at(211)));
    }

    @Test
    void whatIsJustInTimeIsHeard() {
        var freed = begun(SINK, at(0)).ask(List.of(REP), at(10)).ended(at(130));
        assertEquals(new Act.Begin(new Turn(1, REP, at(210))), freed.next(at(210)).act());
    }

    @Test
    void somethingUrgentCutsWordsOnce() {
        var busy = begun(SINK, at(0)).ask(List.of(TICK), at(500));
        var cut = busy.next(at(500));
        assertEquals(new Act.Cut(), cut.act());
        assertEquals(new Act.Rest(), cut.turns().next(at(500)).act());
        assertEquals(new Act.Begin(new Turn(1, TICK, at(800))), cut.turns().ended(at(600)).next(at(680)).act());
    }

    @Test
    void somethingUrgentCutsNeitherASoundNorUrgentWords() {
        var chime = new Chime(Sound.SIDE, Urgency.SOON, Duration.ofSeconds(1));
        assertEquals(new Act.Rest(), begun(chime, at(0)).ask(List.of(TICK), at(100)).next(at(100)).act());
        assertEquals(new Act.Rest(), begun(THREE, at(0)).ask(List.of(TICK), at(100)).next(at(100)).act());
    }

    @Test
    void muteEndsWhatIsHeardAndForgetsWhatWaits() {
        var muted = begun(SINK, at(0)).ask(List.of(TICK, THREE), at(10)).settings(LOUD.muted());
        var turn = new Turn(0, SINK, at(3000));
        assertEquals(
                new Decision(new Turns(Optional.of(new Heard(turn, State.ENDING)), List.of(), Duration.ZERO, 3,
                        LOUD.muted()), new Act.Cut()),
                muted.next(at(20)));
    }

    @Test
    void whatIsAskedForWhileMutedIsNotHeardLater() {
        var muted = QUIET.settings(LOUD.muted()).ask(List.of(SINK, TICK), at(0)).next(at(0)).turns();
        assertEquals(new Act.Rest(), muted.settings(LOUD).next(at(1)).act());
        assertTrue(muted.idle());
    }

    @Test
    void aVoiceThatIsOffLeavesTheSounds() {
        var silentWords = QUIET.settings(new AudioSettings(0.6, 0, 1, Locale.ENGLISH));
        var first = silentWords.ask(List.of(THREE, TICK), at(0)).next(at(0));
        assertEquals(new Act.Begin(new Turn(0, TICK, at(300))), first.act());
        assertEquals(List.of(), first.turns().waiting());
    }

    @Test
    void forgottenIsWhatWaitsAndCutIsWhatIsHeard() {
        var hushed = begun(TICK, at(0)).ask(List.of(SINK), at(10)).forget().cut();
        assertEquals(new Act.Cut(), hushed.act());
        assertEquals(List.of(), hushed.turns().waiting());
        assertEquals(new Decision(QUIET, new Act.Rest()), QUIET.cut());
    }

    private static Turns begun(Audio audio, Duration now) {
        return QUIET.ask(List.of(audio), now).next(now).turns();
    }

    private static Heard running(Turn turn) {
        return new Heard(turn, State.RUNNING);
    }

    private static Duration at(long millis) {
        return Duration.ofMillis(millis);
    }
}
