package app.unhunch.desktop.audio;

import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import app.unhunch.desktop.Voice;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Speaks by making a recording first and playing it as our sounds are played: on time when it was prepared, as loud as
/// they are, and ended softly.
final class RecordedVoice implements Voice {

    private static final Speech TRIAL = new Speech("1", Locale.ENGLISH, 1);

    private final Phrases phrases;
    private final Synthesiser synthesiser;
    private final Output output;

    RecordedVoice(Synthesiser synthesiser, Output output) {
        this.synthesiser = synthesiser;
        this.output = output;
        phrases = new Phrases(speech -> Level.spoken(synthesiser.speak(speech)));
    }

    @Override
    public void warmUp() throws IOException {
        synthesiser.speak(TRIAL);
    }

    @Override
    public void prepare(Speech speech) {
        var _ = phrases.begin(speech);
    }

    @Override
    public void say(Speech speech, double volume, Duration patience, Stop stop) throws IOException {
        try {
            var recording = phrases.begin(speech).get(patience.toNanos(), TimeUnit.NANOSECONDS);
            output.play(recording, Level.gain(volume), stop);
        } catch (TimeoutException late) {
            // dropped, as agreed; the recording stays for the next time
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause() == null ? failed.getMessage() : failed.getCause().getMessage(),
                    failed);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {}
}
