package app.unhunch.desktop.audio;

import app.unhunch.desktop.Speech;
import app.unhunch.desktop.Stop;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/// Speaks with the voices of Windows (SAPI) through PowerShell. The text is read as input, never as part of a command.
final class WindowsSpeech implements Synthesiser {

    private final Program program;

    WindowsSpeech(Program program) {
        this.program = program;
    }

    @Override
    public Pcm speak(Speech speech) throws IOException {
        var command = List.of("powershell", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded(speech));
        return Wav.read(program.run(command, speech.text().getBytes(StandardCharsets.UTF_8), new Stop()));
    }

    private static String encoded(Speech speech) {
        return Base64.getEncoder().encodeToString(script(speech).getBytes(StandardCharsets.UTF_16LE));
    }

    /// The pace of SAPI goes from -10 (a third) to 10 (three times), evenly on the ear.
    private static String script(Speech speech) {
        var pace = Math.round(10 * Math.log(speech.rate()) / Math.log(3));
        return """
                $ErrorActionPreference = 'Stop'
                Add-Type -AssemblyName System.Speech
                $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
                $voice.Rate = %s
                $culture = [Globalization.CultureInfo]::GetCultureInfo('%s')
                try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, $culture) } catch { }
                $memory = New-Object IO.MemoryStream
                $voice.SetOutputToWaveStream($memory)
                $in = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8)
                $voice.Speak($in.ReadToEnd())
                $out = [Console]::OpenStandardOutput()
                $memory.WriteTo($out)
                $out.Flush()
                """
                .formatted(pace, speech.language().toLanguageTag());
    }
}
