package app.unhunch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LineTerminalTest {

    @Test
    void theFirstCharacterOfALineIsAKeyAndAnEmptyOneIsEnter() throws InterruptedException {
        assertEquals(List.of((int) 'p', (int) '\n', (int) '+', (int) 'n', Terminal.END_OF_KEYS),
                keys("pause\n\n+\nn", 5));
    }

    @Test
    void linesOnlyGrowAndNothingMoves() {
        var out = new ByteArrayOutputStream();
        var terminal = new LineTerminal(new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8));
        terminal.line("Hold.");
        terminal.status("[###] 3");
        terminal.line("Rest.");
        terminal.close();
        assertEquals("Hold.\nRest.\n", out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
        assertEquals(0, terminal.width());
    }

    private static List<Integer> keys(String typed, int count) throws InterruptedException {
        var heard = new LinkedBlockingQueue<Integer>();
        new LineTerminal(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), System.out)
                .listen(heard::add);
        var keys = new ArrayList<Integer>();
        while (keys.size() < count) {
            keys.add(heard.poll(10, TimeUnit.SECONDS));
        }
        return keys;
    }
}
