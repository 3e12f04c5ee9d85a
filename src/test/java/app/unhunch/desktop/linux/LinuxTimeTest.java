package app.unhunch.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LinuxTimeTest {

    @Test
    void readsTheUpTimeOfTheKernel() {
        assertEquals(351_735_470_000_000L, LinuxTime.nanos("351735.47 234388.90\n"));
        assertEquals(50_000_000L, LinuxTime.nanos("0.05 0.00\n"));
    }
}
