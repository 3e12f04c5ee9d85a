package app.unhunch.desktop.audio;

import app.unhunch.settings.SoundSettings;
import app.unhunch.settings.Voice;
import java.util.Locale;

/// How loud sounds and words are, and how words are spoken. What has volume 0 is not played at all.
///
/// @param sounds volume of sounds, 0 to 1
/// @param words volume of words, 0 to 1
/// @param rate pace of words, 0.5 to 2
/// @param language language of the words
public record AudioSettings(double sounds, double words, double rate, Locale language) {

    public AudioSettings {
        requireWithin(0, sounds, 1, "sounds");
        requireWithin(0, words, 1, "words");
        requireWithin(0.5, rate, 2, "rate");
    }

    /// What the user chose for a session, spoken in `language`. How much is spoken is decided before it is asked for.
    public static AudioSettings of(SoundSettings chosen, Locale language) {
        var volume = chosen.muted() ? 0 : chosen.volume() / 100.0;
        return new AudioSettings(chosen.cues() ? volume : 0, chosen.voice() == Voice.OFF ? 0 : volume,
                chosen.voiceSpeed(), language);
    }

    /// The same, silent.
    public AudioSettings muted() {
        return new AudioSettings(0, 0, rate, language);
    }

    /// How loud `audio` is to be, 0 to 1.
    double volume(Audio audio) {
        return switch (audio) {
            case Audio.Chime _ -> sounds;
            case Audio.Words _ -> words;
        };
    }

    private static void requireWithin(double least, double value, double most, String what) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ", was " + value);
        }
    }
}
