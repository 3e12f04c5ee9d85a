package app.unhunch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeystrokesTest {

    @Test
    void keysThatSendSeveralBytesAreNoLetters() {
        assertEquals("np", heard("n\u001b[H\u001b[B\u001b[1;5D\u001b[3~\u001bOP\u001b[15~p"));
    }

    @Test
    void altWithALetterIsNotThatLetter() {
        assertEquals("n", heard("\u001bhn"));
    }

    @Test
    void escapeAloneIsAKey() {
        assertEquals("n\u001b", heard("n\u001b"));
        assertEquals("n", heard("\u001b\u001bhn"));
    }

    private static String heard(String sent) {
        var keys = new Keystrokes(new ByteArrayInputStream(sent.getBytes(StandardCharsets.US_ASCII)));
        var heard = new StringBuilder();
        for (var key = keys.next(); key >= 0; key = keys.next()) {
            heard.append((char) key);
        }
        return heard.toString();
    }

    @Test
    void aStreamThatIsGoneHasEnded() {
        assertEquals(Terminal.END_OF_KEYS, new Keystrokes(InputStream.nullInputStream()).next());
    }
}
