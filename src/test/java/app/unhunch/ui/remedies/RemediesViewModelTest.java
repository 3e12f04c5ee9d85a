package app.unhunch.ui.remedies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.remedy.Ended;
import app.unhunch.remedy.Remedy;
import app.unhunch.remedy.RemedyStatus;
import app.unhunch.remedy.RemedyWish;
import app.unhunch.remedy.Round;
import app.unhunch.settings.Settings;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.kit.ByHand;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.remedies.RemedyScreen.Mark;
import app.unhunch.ui.remedies.RemedyScreen.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemediesViewModelTest {

    private static final Instant NOW = Sessions.START.wall().toInstant();
    private static final Round HEAT = new Round(Remedy.HEAT, Duration.ofMinutes(20));

    private final ByHand later = new ByHand();
    private final List<RemedyWish> wishes = new ArrayList<>();
    private final RemediesViewModel model = new RemediesViewModel(
            new RemediesPorts(wishes::add, () -> Sessions.START.wall().plus(later.now()), _ -> {}, _ -> {}, _ -> {},
                    () -> Duration.ZERO, _ -> {}, () -> {}),
            Sessions.CATALOG, later, Locale.UK);

    @Test
    void theLengthStaysWithinWhatTheEntryAllows() {
        model.arrive(new Place.Relief("cold-pack"));
        model.lengthen(1);
        assertEquals("20:00", screen().digits());
        for (var i = 0; i < 15; i++) {
            model.lengthen(-1);
        }
        assertEquals("10:00", screen().digits());
        model.begin();
        assertEquals(List.of(new RemedyWish.Start(new Round(Remedy.COLD, Duration.ofMinutes(10)))), wishes);
    }

    @Test
    void aRoundCountsDownWhileItIsSeenAndAsksForALookAtTheSkin() {
        model.arrive(new Place.Relief("heat-pad"));
        model.seen(true);
        model.show(running(Optional.of(NOW.plusSeconds(600))));
        later.pass(Duration.ofMillis(288_010));
        assertEquals("15:12 left of 20 min, Skin check in 5:12", told());
        assertEquals(Optional.of(new RunningRemedy("heat-pad", "Heat  15:12", "15:12")), model.runningProperty().get());
        later.pass(Duration.ofSeconds(312));
        assertEquals(Phase.CHECK, screen().phase());
        assertEquals(List.of(Mark.DONE, Mark.DONE, Mark.DONE, Mark.NOW, Mark.LATER), marks());
        model.show(running(Optional.empty()));
        assertEquals(List.of(Mark.DONE, Mark.DONE, Mark.NOW, Mark.DONE, Mark.LATER), marks());
    }

    @Test
    void theDockCountsOnWhileAnotherPageIsShown() {
        model.arrive(new Place.Relief("heat-pad"));
        model.docked(true);
        model.seen(true);
        model.show(running(Optional.of(NOW.plusSeconds(600))));
        model.seen(false);
        later.pass(Duration.ofMillis(288_010));
        assertEquals("Heat  15:12", dock());
        later.pass(Duration.ofSeconds(312));
        assertEquals("Heat  skin check", dock());
        model.show(status(new RemedyStatus.Current(HEAT, Optional.empty(), Duration.ofMinutes(5), Optional.empty())));
        assertEquals("Heat  paused", dock());
    }

    @Test
    void whereSoundIsOffNobodyIsToldThatTheyWillHearIt() {
        assertEquals(true, model.heardProperty().get());
        model.show(Settings.DEFAULTS.withSound(Settings.DEFAULTS.sound().withMuted(true)));
        assertEquals(false, model.heardProperty().get());
    }

    private String dock() {
        return model.runningProperty().get().orElseThrow().words();
    }

    @Test
    void theSpaceBarInterruptsAndGoesOn() {
        model.arrive(new Place.Relief("heat-pad"));
        model.show(running(Optional.empty()));
        model.pauseOrResume();
        model.show(status(new RemedyStatus.Current(HEAT, Optional.empty(), Duration.ofMinutes(5), Optional.empty())));
        assertEquals("5:00 Paused, ", told());
        model.pauseOrResume();
        assertEquals(List.of(new RemedyWish.Pause(), new RemedyWish.Resume()), wishes);
    }

    @Test
    void theLastStepSaysHowLongTheSkinRestsAndThenUntilWhen() {
        model.arrive(new Place.Relief("heat-pad"));
        assertEquals("Then at least 20 min off", screen().steps().getLast().line());
        model.show(running(Optional.empty()));
        assertEquals("Next round not before 15:06", screen().steps().getLast().line());
    }

    @Test
    void afterARoundTheSkinRests() {
        model.arrive(new Place.Relief("heat-pad"));
        model.show(new RemedyStatus(Optional.empty(), Optional.of(NOW.plusSeconds(1200)),
                Optional.of(new Ended(Remedy.HEAT, Ended.How.UNANSWERED, Duration.ofMinutes(12)))));
        assertEquals(Phase.LOCKED, screen().phase());
        assertEquals("20:00 Next round at 14:46, Your skin rests first. Walk a little and drink some water.", told());
        assertEquals("Stopped after 12 min, since nobody looked at the skin", screen().note());
        model.arrive(new Place.Relief("warm-shower"));
        assertEquals(Phase.SETUP, screen().phase(), "a shower needs no rest");
    }

    private static RemedyStatus running(Optional<Instant> check) {
        return status(
                new RemedyStatus.Current(HEAT, Optional.of(NOW.plusSeconds(1200)), Duration.ofMinutes(20), check));
    }

    private static RemedyStatus status(RemedyStatus.Current now) {
        return new RemedyStatus(Optional.of(now), Optional.empty(), Optional.empty());
    }

    private RemedyScreen screen() {
        return model.screenProperty().get().orElseThrow();
    }

    private String told() {
        return screen().digits() + " " + screen().below() + ", " + screen().line();
    }

    private List<Mark> marks() {
        return screen().steps().stream().map(RemedyScreen.Step::mark).toList();
    }
}
