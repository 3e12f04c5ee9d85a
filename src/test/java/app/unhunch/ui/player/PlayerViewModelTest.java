package app.unhunch.ui.player;

import static app.unhunch.ui.Sessions.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.session.Hush;
import app.unhunch.session.SessionEvent;
import app.unhunch.settings.Settings;
import app.unhunch.settings.Voice;
import app.unhunch.ui.Sessions;
import app.unhunch.ui.kit.ByHand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PlayerViewModelTest {

    private static final List<String> ROUTINE = List.of("cat-cow", "thread-the-needle", "look-far");

    private final ByHand later = new ByHand();
    private final AtomicReference<Duration> now = new AtomicReference<>(Sessions.START.elapsed());
    private final List<SessionEvent> sent = new ArrayList<>();
    private final List<String> doctor = new ArrayList<>();
    private final List<String> aloud = new ArrayList<>();
    private final List<Settings> saved = new ArrayList<>();
    private final PlayerViewModel model = new PlayerViewModel(
            new PlayerPorts(event -> sent.add(event.apply(Sessions.START)), now::get, saved::add,
                    _ -> () -> {}, _ -> {}, _ -> {}, () -> doctor.add("doctor"), () -> aloud.add("aloud")),
            later, Sessions.CATALOG, Locale.UK);

    @Test
    void anEarlyEndIsNotAskedAboutAndALaterOneIs() {
        show(8);
        model.end();
        show(60);
        model.end();
        assertEquals(List.of(new SessionEvent.End(Sessions.START, SessionEvent.End.Choice.DISCARD),
                new SessionEvent.Pause(Sessions.START)), sent);
        show(60, new SessionEvent.Pause(at(Duration.ofSeconds(60))));
        assertEquals(new PlayerDialog.AskEnd("Keep 1 of 3 moves"), model.dialogs().dialogProperty().get());
    }

    @Test
    void aMoveThatHurtsIsLetGoAndAnEasierOneOffered() {
        show(32, new SessionEvent.Hurts(at(Duration.ofSeconds(32))));
        var hurts = assertInstanceOf(PlayerDialog.Hurts.class, model.dialogs().dialogProperty().get());
        assertEquals(List.of("Look far and breathe"), hurts.swaps().stream().map(PlayerDialog.Swap::label).toList());
        model.commands().swap(hurts.swaps().getFirst().move());
        assertInstanceOf(SessionEvent.Swap.class, sent.getFirst());
    }

    @Test
    void theListOfKeysStaysWhileTheSessionGoesOn() {
        show(32);
        model.dialogs().showKeys();
        show(66);
        assertEquals(new PlayerDialog.Keys(), model.dialogs().dialogProperty().get());
        model.dialogs().hideKeys();
        assertEquals(new PlayerDialog.None(), model.dialogs().dialogProperty().get());
        model.dialogs().showKeys();
        show(70, new SessionEvent.End(at(Duration.ofSeconds(70)), SessionEvent.End.Choice.KEEP));
        assertEquals(new PlayerDialog.None(), model.dialogs().dialogProperty().get());
    }

    @Test
    void anEarlyEndAfterSomethingHurtIsAskedAbout() {
        show(12, new SessionEvent.Hurts(at(Duration.ofSeconds(10))),
                new SessionEvent.Resume(at(Duration.ofSeconds(11))));
        model.end();
        assertEquals(List.of(new SessionEvent.Pause(Sessions.START)), sent);
    }

    @Test
    void theDoctorPageEndsTheSessionAndKeepsIt() {
        show(32, new SessionEvent.Hurts(at(Duration.ofSeconds(32))));
        model.seeDoctor();
        assertEquals(List.of(new SessionEvent.End(Sessions.START, SessionEvent.End.Choice.KEEP)), sent);
        assertEquals(List.of("doctor"), doctor);
        assertFalse(model.activeProperty().get());
    }

    @Test
    void aMoveThatHurtIsNotCalledDone() {
        show(66);
        assertEquals(new PlayerScreen.Footer("", "Cat-cow done", "", Optional.empty(), PlayerScreen.Mark.DONE),
                model.screenProperty().get().orElseThrow().footer());
        show(36, new SessionEvent.Hurts(at(Duration.ofSeconds(32))),
                new SessionEvent.Resume(at(Duration.ofSeconds(34))));
        assertEquals(new PlayerScreen.Footer("", "Cat-cow let go", "", Optional.empty(), PlayerScreen.Mark.NONE),
                model.screenProperty().get().orElseThrow().footer());
    }

    @Test
    void howMuchAndHowSlowIsSaidBeforeTheFirstMove() {
        show(2);
        assertEquals(
                new PlayerScreen.Footer("", "10 reps, one every 6 s", "", Optional.empty(), PlayerScreen.Mark.NONE),
                model.screenProperty().get().orElseThrow().footer());
    }

    @Test
    void theTimeThatIsLeftNeverGrows() {
        show(2);
        var before = model.reading().orElseThrow().left();
        show(8);
        assertEquals(List.of("4 min 2 s left", "3 min left"),
                List.of(before, model.reading().orElseThrow().left()));
    }

    @Test
    void whatWasLeftStaysAwayUntilAnotherSessionBegins() {
        show(32);
        assertTrue(model.activeProperty().get());
        model.finish();
        show(40);
        assertFalse(model.activeProperty().get());
        show(40, new SessionEvent.End(at(Duration.ofSeconds(40)), SessionEvent.End.Choice.KEEP));
        assertFalse(model.activeProperty().get());
        show(3);
        assertTrue(model.activeProperty().get());
    }

    @Test
    void soundAndVoiceAskForWholeSettings() {
        model.choices().toggleMute();
        model.choices().toggleVoice();
        var sound = Settings.DEFAULTS.sound();
        assertEquals(List.of(Settings.DEFAULTS.withSound(sound.withMuted(true)),
                Settings.DEFAULTS.withSound(sound.withVoice(Voice.OFF))), saved);
    }

    @Test
    void e12_aCallKeepsItSilentUnlessTheUserWantsToHearItAllTheSame() {
        model.show(Hush.CALL);
        assertEquals(PlayerChoices.Sound.CALL, model.choices().soundProperty().get());
        model.choices().toggleMute();
        assertEquals(List.of("aloud"), aloud);
        assertEquals(List.of(), saved);
        model.show(Hush.LIFTED);
        assertEquals(PlayerChoices.Sound.ON, model.choices().soundProperty().get());
        model.show(Hush.CALL);
        model.show(Settings.DEFAULTS.withSound(Settings.DEFAULTS.sound().withMuted(true)));
        assertEquals(PlayerChoices.Sound.OFF, model.choices().soundProperty().get());
    }

    @Test
    void keysAreShownForAWhileAfterOneWasUsed() {
        later.pass(Duration.ofSeconds(5));
        assertFalse(model.choices().hintsProperty().get());
        model.choices().keyUsed();
        assertTrue(model.choices().hintsProperty().get());
        model.show(Settings.DEFAULTS.withSession(Settings.DEFAULTS.session().withKeyHints(true)));
        later.pass(Duration.ofMinutes(1));
        assertTrue(model.choices().hintsProperty().get());
    }

    @Test
    void ringNumberCueAndStripFollowOneClock() {
        show(80);
        now.set(at(Duration.ofMillis(80_500)).elapsed());
        var reading = model.reading().orElseThrow();
        assertEquals("20", reading.number());
        assertEquals(10.5 / 30, reading.ring(), 1e-9);
        model.stepBySecond(true);
        assertEquals(10.0 / 30, model.reading().orElseThrow().ring(), 1e-9);
    }

    private void show(int seconds, SessionEvent... events) {
        now.set(at(Duration.ofSeconds(seconds)).elapsed());
        model.show(Sessions.after(Duration.ofSeconds(seconds), ROUTINE, events));
    }
}
