package app.unhunch.desktop;

/// One of our own short sounds, shipped as a 16-bit mono WAV file of 44.1 kHz and less than 700 ms.
public enum Sound {

    /// A hold or a set begins: a soft bell.
    START("start-bell"),

    /// Half of a long hold is over: wood.
    HALF_WAY("half-way"),

    /// One of the last three seconds: a quiet tick.
    COUNT("count-tick"),

    /// A hold or a set is over: a lower bell.
    END("end-bell"),

    /// The other side follows: two notes.
    SIDE("side-change"),

    /// A rest begins: one low, slow tone.
    REST("rest"),

    /// One repetition: a very soft tick.
    REP("rep-tick"),

    /// The next move is announced.
    NEXT("next-up"),

    /// A break is near: two knocks on a wood block.
    NOTICE("break-notice"),

    /// The session is done: three warm notes.
    DONE("done");

    private final String file;

    Sound(String file) {
        this.file = file;
    }

    /// Name of its file without folder and ending; lower-case words joined by hyphens.
    public String file() {
        return file;
    }
}
