package app.unhunch.desktop.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unhunch.settings.SoundSettings;
import app.unhunch.settings.Voice;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AudioSettingsTest {

    private static final SoundSettings CHOSEN = new SoundSettings(false, 60, true, true, Voice.KEY, 1.5);

    @Test
    void takesVolumeAndPaceFromWhatTheUserChose() {
        assertEquals(new AudioSettings(0.6, 0.6, 1.5, Locale.GERMAN), AudioSettings.of(CHOSEN, Locale.GERMAN));
    }

    @Test
    void whatIsSwitchedOffHasNoVolume() {
        assertEquals(new AudioSettings(0, 0.6, 1.5, Locale.ENGLISH),
                AudioSettings.of(CHOSEN.withCues(false), Locale.ENGLISH));
        assertEquals(new AudioSettings(0.6, 0, 1.5, Locale.ENGLISH),
                AudioSettings.of(CHOSEN.withVoice(Voice.OFF), Locale.ENGLISH));
        assertEquals(new AudioSettings(0, 0, 1.5, Locale.ENGLISH),
                AudioSettings.of(CHOSEN.withMuted(true), Locale.ENGLISH));
    }

    @Test
    void refusesWhatNobodyCanHear() {
        assertThrows(IllegalArgumentException.class, () -> new AudioSettings(1.1, 0, 1, Locale.ENGLISH));
        assertThrows(IllegalArgumentException.class, () -> new AudioSettings(0, Double.NaN, 1, Locale.ENGLISH));
        assertThrows(IllegalArgumentException.class, () -> new AudioSettings(0, 0, 0.4, Locale.ENGLISH));
    }
}
