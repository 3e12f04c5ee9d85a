package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.breaks.BreakCue;
import app.unhunch.breaks.BreakEvent;
import app.unhunch.breaks.BreakOffer;
import app.unhunch.breaks.BreakSize;
import app.unhunch.breaks.SessionEnd;
import app.unhunch.desktop.Folders;
import app.unhunch.history.History;
import app.unhunch.machine.Moment;
import app.unhunch.safety.Gate;
import app.unhunch.safety.Verdict;
import app.unhunch.settings.Arrival;
import app.unhunch.settings.SafetySettings;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SignAnswer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What breaks become when not everything is allowed.
class BreakPickTest {

    private static final ZonedDateTime TEN = ZonedDateTime.parse("2026-11-21T10:00:00+01:00[Europe/Berlin]");

    @TempDir
    private Path folder;

    @Test
    void theUsualRoutineComesWhereNothingStandsBeforeIt() {
        assertEquals("desk-reset", pick(answered(), "desk-reset", 0));
        assertEquals("hourly-chin-tucks", pick(answered(), "rotation", 2));
    }

    @Test
    void aSignLeavesAWalk() {
        assertEquals("walking-break", pick(answered("cough"), "desk-reset", 0));
        assertEquals("walking-break", pick(answered("fever"), "rotation", 2));
    }

    @Test
    void anotherOfTheRotationComesWhereAConditionHoldsAMove() {
        var said = answered().withConditions(Set.of("neck-injury"));
        assertEquals("hourly-walk-and-water", pick(said, "rotation", 2));
        assertEquals("hourly-cat-and-rolls", pick(said, "desk-reset", 0));
    }

    @Test
    void everyBreakOfTheRotationIsReplacedUntilOnlyAWalkIsLeft() {
        var tags = Set.copyOf(library().catalog().exercises().stream().filter(move -> !move.id().endsWith("-break"))
                .flatMap(move -> move.cautionTags().stream()).toList());
        var picked = IntStream.range(0, 8).mapToObj(turn -> pick(answered().withConditions(tags), "rotation", turn))
                .distinct().toList();
        var gate = gate(answered().withConditions(tags));
        picked.forEach(id -> assertEquals(new Verdict.Allowed(), gate.of(library().moves(id)), id));
    }

    @Test
    void aLockedDayHasNoBreakButAWordToStandUp() {
        var done = new ArrayList<Object>();
        var at = new Moment(Duration.ZERO, TEN);
        var cues = new LockedCues(done::add, () -> true, () -> done.add("stand up"),
                event -> done.add(event.apply(at)));
        var offer = new BreakOffer(BreakSize.USUAL, Duration.ofMinutes(2), "desk-reset", 0);
        cues.accept(new BreakCue.Announce(offer, TEN, Duration.ofSeconds(30), Duration.ofHours(1), 3, Set.of()));
        cues.accept(new BreakCue.PrepareWindow(offer));
        cues.accept(new BreakCue.ShowWindow(offer, Arrival.WINDOW));
        cues.accept(new BreakCue.Withdraw());
        assertEquals(List.of("stand up", new BreakEvent.Skip(at), "stand up",
                new BreakEvent.SessionEnded(at, Duration.ZERO, SessionEnd.EARLY), new BreakCue.Withdraw()), done);
    }

    private String pick(SafetySettings said, String routine, int turn) {
        var offer = new BreakOffer(BreakSize.USUAL, Duration.ofMinutes(2), routine, turn);
        return BreakPick.of(offer, gate(said), library()::moves);
    }

    private static Gate gate(SafetySettings said) {
        return Gate.at(said, History.EMPTY, TEN);
    }

    private Library library() {
        return Library.load(Folders.under(folder, folder), Locale.ENGLISH);
    }

    private static SafetySettings answered(String... signs) {
        return Settings.DEFAULTS.safety()
                .withSigns(Optional.of(new SignAnswer(TEN.minusHours(1).toInstant(), Set.of(signs))));
    }
}
