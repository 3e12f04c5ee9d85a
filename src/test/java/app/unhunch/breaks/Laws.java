package app.unhunch.breaks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Laws of one step in a life, and of what the steps add up to.
final class Laws {

    private static final Breaks BREAKS = new Breaks();
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final RandomDesk desk;
    private boolean notice;
    private Duration leftBefore = Duration.ofDays(1);
    private Optional<Duration> owedSince = Optional.empty();

    Laws(RandomDesk desk) {
        this.desk = desk;
    }

    void check() {
        nothingIsDueInThePast();
        neverAskedInAMomentThatIsNotAllowed();
        neverTwoForOne();
        neverForgotten();
        whatIsLeftNeverGrowsWithoutReason();
        fullNumbers();
        neverAwayBeforeItWatched();
    }

    private void nothingIsDueInThePast() {
        var wakeAt = BREAKS.wakeAt(desk.state());
        assertTrue(wakeAt.isEmpty() || wakeAt.get().compareTo(desk.now().elapsed()) > 0,
                () -> "due in the past: " + wakeAt + told());
    }

    private void neverAskedInAMomentThatIsNotAllowed() {
        for (var cue : desk.cues()) {
            var asks = cue instanceof BreakCue.Announce || cue instanceof BreakCue.TurnToDue
                    || cue instanceof BreakCue.SoundNotice || cue instanceof BreakCue.ShowNudge
                    || (cue instanceof BreakCue.ShowWindow && !(desk.event() instanceof BreakEvent.StartBreak));
            assertTrue(!asks || !desk.isBadMoment() || isTakenBack(cue),
                    () -> "asked in a bad moment: " + cue + told());
        }
        var shown = switch (desk.state().prompt()) {
            case Prompt.Notice _,Prompt.Ready _,Prompt.Offered _ -> true;
            case Prompt.Opening(_, var asked) -> !asked;
            case Prompt.None _,Prompt.OnBreak _ -> false;
        };
        assertTrue(!shown || !desk.isBadMoment(), () -> "stays in a bad moment" + told());
    }

    /// What came just before the event that made the moment bad, and went with it.
    private boolean isTakenBack(BreakCue cue) {
        var after = desk.cues().subList(desk.cues().indexOf(cue), desk.cues().size());
        return !(desk.event() instanceof BreakEvent.Tick) && after.contains(new BreakCue.Withdraw());
    }

    /// At most one prompt, and each way to a break is announced in writing once.
    private void neverTwoForOne() {
        notice &= !desk.restarted();
        for (var cue : desk.cues()) {
            switch (cue) {
                case BreakCue.Announce _ -> {
                    assertTrue(!notice, () -> "a second notice" + told());
                    notice = true;
                }
                case BreakCue.TurnToDue _ -> notice = true;
                case BreakCue.Withdraw _ -> notice = false;
                default -> {}
            }
        }
        var stands = desk.state().prompt() instanceof Prompt.Notice || desk.state().prompt() instanceof Prompt.Offered;
        var mayStand = desk.state().prompt() instanceof Prompt.Ready; // without one where none is wished
        assertTrue(mayStand || stands == notice, () -> "the notice that stands is not the one of the state" + told());
    }

    private void neverForgotten() {
        var course = course();
        var owed = course.wantsToCome() && course.allowed() && !course.presence.unwatched()
                && desk.state().prompt() instanceof Prompt.None;
        if (!owed) {
            owedSince = Optional.empty();
        } else if (owedSince.isEmpty()) {
            owedSince = Optional.of(desk.now().elapsed());
        } else {
            var late = desk.now().elapsed().minus(owedSince.get());
            assertTrue(late.compareTo(MINUTE) <= 0, () -> "forgotten for " + late + told());
        }
    }

    private void whatIsLeftNeverGrowsWithoutReason() {
        var left = desk.state().cycle().due().minus(desk.state().clock().at(desk.now().elapsed()));
        var before = leftBefore;
        leftBefore = left;
        assertTrue(left.compareTo(before) <= 0 || desk.restarted() || !desk.before().started() || hasReason(),
                () -> "grew from " + before + " to " + left + told());
    }

    private boolean hasReason() {
        return switch (desk.event()) {
            case BreakEvent.Settled _,BreakEvent.Snooze _,BreakEvent.Move _,BreakEvent.Skip _,BreakEvent.SessionEnded _ ->
                    true;
            default -> isSetToAnotherTime() || isCredited()
                    || !desk.state().counters().rest().equals(desk.before().counters().rest())
                    || desk.state().counters().turn() != desk.before().counters().turn();
        };
    }

    /// A rest is worth a break, even where nothing was sat before it.
    private boolean isCredited() {
        return desk.state().presence().rested() && !desk.before().presence().rested();
    }

    /// A break at a minute of the hour follows the wall, and is chosen anew when sitting time runs again.
    private boolean isSetToAnotherTime() {
        return desk.state().cycle().target().isPresent() && (!desk.state().anchor().equals(desk.before().anchor())
                || desk.before().clock().since().isEmpty());
    }

    private void fullNumbers() {
        var status = desk.state().status(desk.now());
        assertTrue(!status.left().isNegative() && !status.sitting().isNegative() && !status.today().isNegative(),
                () -> "negative" + told());
        assertTrue(status.due().isEmpty() || !status.due().get().isBefore(desk.now().wall().toInstant()),
                () -> "due in the past" + told());
        assertTrue(Set.of(BreakPhase.values()).contains(status.phase()), this::told);
        for (var written : Life.writtenDown(desk.cues())) {
            assertTrue(!written.length().isNegative(), () -> "negative length " + written + told());
        }
    }

    private void neverAwayBeforeItWatched() {
        for (var written : Life.writtenDown(desk.cues())) {
            assertTrue(written.outcome() != BreakOutcome.AWAY || written.length().compareTo(desk.watched()) <= 0,
                    () -> "away for longer than it watched: " + written + told());
        }
    }

    private Course course() {
        return new Course(desk.state(), desk.now());
    }

    private String told() {
        return ("\n after " + desk.event() + "\n from " + desk.before() + "\n to " + desk.state() + "\n with "
                + desk.cues()).replaceAll("hours=.*?safety=SafetySettings[^\\]]*\\]\\]", "");
    }
}
