package app.unhunch;

import app.unhunch.desktop.KeepAwake;
import app.unhunch.desktop.Sound;
import app.unhunch.desktop.Watch;
import app.unhunch.desktop.audio.Audio;
import app.unhunch.desktop.audio.AudioSettings;
import app.unhunch.desktop.audio.Speaker;
import app.unhunch.desktop.audio.Urgency;
import app.unhunch.session.Chime;
import app.unhunch.session.Hush;
import app.unhunch.session.SessionCue;
import app.unhunch.session.SessionResult;
import app.unhunch.settings.Settings;
import app.unhunch.text.SpokenWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes the cues of a session heard, keeps the screen on, and hands on the result. Used on the engine's thread.
final class SessionCues implements Consumer<SessionCue> {

    private static final Duration FLEETING = Duration.ofMillis(300);
    private static final Duration LASTING = Duration.ofSeconds(2);

    private final Speaker speaker;
    private final KeepAwake keepAwake;
    private final String reason;
    private final Locale locale;
    private final Consumer<SessionResult> finished;
    private SpokenWords words;
    private Settings settings;
    private Hush hush = Hush.NONE;
    private Optional<Watch> awake = Optional.empty();

    /// @param reason why the screen stays on, for desktops that show it
    /// @param finished takes what became of a session
    SessionCues(Speaker speaker, KeepAwake keepAwake, String reason, Locale locale, Settings settings,
            Consumer<SessionResult> finished) {
        this.speaker = speaker;
        this.keepAwake = keepAwake;
        this.reason = reason;
        this.locale = locale;
        this.words = new SpokenWords(locale, settings.sound().voice());
        this.finished = finished;
        this.settings = settings;
    }

    /// Takes other choices at once.
    void settle(Settings now) {
        settings = now;
        words = new SpokenWords(locale, now.sound().voice());
        tune();
    }

    /// Takes whether it may be heard.
    void hush(Hush now) {
        hush = now;
        tune();
    }

    private void tune() {
        var audio = AudioSettings.of(settings.sound(), locale);
        speaker.settings(hush.isSilent() ? audio.muted() : audio);
    }

    @Override
    public void accept(SessionCue cue) {
        switch (cue) {
            case SessionCue.StayAwake _ -> awake = Optional.of(keepAwake.hold(reason));
            case SessionCue.MaySleep _ -> sleep();
            case SessionCue.Finished(var result) -> {
                sleep();
                speaker.hush();
                hear(cue);
                finished.accept(result);
            }
            case SessionCue.Begins begins -> {
                speaker.hush();
                hear(cue);
                speaker.prepare(words.ahead(begins));
            }
            case SessionCue.Halted _ -> {
                speaker.hush();
                hear(cue);
            }
            case SessionCue.Started _,SessionCue.Beat _,SessionCue.HalfWay _,SessionCue.Count _,SessionCue.Reenters _,SessionCue.Resumed _,SessionCue.Longer _ ->
                    hear(cue);
        }
    }

    private void hear(SessionCue cue) {
        var patience = cue.isFleeting() ? FLEETING : LASTING;
        var urgency = cue instanceof SessionCue.Count ? Urgency.NOW : Urgency.SOON;
        List<Audio> audio = new ArrayList<>();
        cue.chime().ifPresent(chime -> audio.add(new Audio.Chime(sound(chime), urgency, patience)));
        words.of(cue).ifPresent(text -> audio.add(new Audio.Words(text, urgency, patience)));
        if (!audio.isEmpty()) {
            speaker.perform(audio);
        }
    }

    private void sleep() {
        awake.ifPresent(Watch::close);
        awake = Optional.empty();
    }

    private static Sound sound(Chime chime) {
        return switch (chime) {
            case START -> Sound.START;
            case HALF_WAY -> Sound.HALF_WAY;
            case TICK -> Sound.COUNT;
            case END -> Sound.END;
            case SIDE -> Sound.SIDE;
            case REST -> Sound.REST;
            case REP -> Sound.REP;
            case NEXT -> Sound.NEXT;
            case DONE -> Sound.DONE;
        };
    }
}
