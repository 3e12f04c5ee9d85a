package app.unhunch.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SenseReportTest {

    private static final SenseReport IDLE = SenseReport.waiting("idle", "x11");

    @Test
    void aFaultSaysWhatItWas() {
        assertEquals(Optional.of("no display"), IDLE.failed(new IOException("no display")).failure());
    }

    @Test
    void aFaultWithoutWordsIsNamedByItsKind() {
        assertEquals(Optional.of("EOFException"), IDLE.failed(new EOFException()).failure());
    }
}
