package app.unhunch.desktop.audio;

import app.unhunch.desktop.Stop;
import java.io.IOException;

/// Where recorded sound becomes audible. One at a time; each call blocks a thread of its own.
interface Output {

    /// Plays `pcm` and returns when it has been heard, or shortly after `stop` is asked for.
    ///
    /// @param gain factor on the samples, 0 to 1
    /// @throws IOException if it cannot be heard; the message says why
    void play(Pcm pcm, double gain, Stop stop) throws IOException;
}
