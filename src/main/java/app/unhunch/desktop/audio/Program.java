package app.unhunch.desktop.audio;

import app.unhunch.desktop.Stop;
import java.io.IOException;
import java.util.List;

/// Runs a program of the desktop: its arguments as they are, no shell in between.
@FunctionalInterface
interface Program {

    /// Runs `command` and answers what it wrote.
    ///
    /// @param input what it reads; a few kilobytes at most
    /// @param stop ends the program; what it wrote until then is answered
    /// @throws java.nio.file.NoSuchFileException if there is no such program
    /// @throws IOException if it fails or takes longer than a minute; the message names the program
    byte[] run(List<String> command, byte[] input, Stop stop) throws IOException;
}
