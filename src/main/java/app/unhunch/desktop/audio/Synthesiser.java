package app.unhunch.desktop.audio;

import app.unhunch.desktop.Speech;
import java.io.IOException;

/// Turns words into recorded sound. May be asked for several at a time.
@FunctionalInterface
interface Synthesiser {

    /// `speech` as sound; silence around it and any loudness are fine.
    ///
    /// @throws IOException if it cannot be made; the message says why
    Pcm speak(Speech speech) throws IOException;
}
