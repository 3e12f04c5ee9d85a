package app.unhunch.settings;

/// What is to be heard.
///
/// @param muted whether nothing at all is
/// @param volume loudness of sounds and voice in percent, 0 to 100
/// @param cues whether a session is accompanied by sounds
/// @param notice whether the notice of a break has a sound
/// @param voice how much is spoken
/// @param voiceSpeed pace of the voice, 0.5 to 2 times the usual
public record SoundSettings(boolean muted, int volume, boolean cues, boolean notice, Voice voice, double voiceSpeed) {

    static final SoundSettings DEFAULTS = new SoundSettings(false, 60, true, true, Voice.KEY, 1.0);

    public SoundSettings {
        Ranges.within("sound.volume", volume, 0, 100);
        Ranges.within("sound.voiceSpeed", voiceSpeed, 0.5, 2);
    }

    public SoundSettings withMuted(boolean changed) {
        return new SoundSettings(changed, volume, cues, notice, voice, voiceSpeed);
    }

    public SoundSettings withVolume(int changed) {
        return new SoundSettings(muted, changed, cues, notice, voice, voiceSpeed);
    }

    public SoundSettings withCues(boolean changed) {
        return new SoundSettings(muted, volume, changed, notice, voice, voiceSpeed);
    }

    public SoundSettings withNotice(boolean changed) {
        return new SoundSettings(muted, volume, cues, changed, voice, voiceSpeed);
    }

    public SoundSettings withVoice(Voice changed) {
        return new SoundSettings(muted, volume, cues, notice, changed, voiceSpeed);
    }

    public SoundSettings withVoiceSpeed(double changed) {
        return new SoundSettings(muted, volume, cues, notice, voice, changed);
    }
}
