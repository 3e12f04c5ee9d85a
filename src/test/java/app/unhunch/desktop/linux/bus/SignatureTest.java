package app.unhunch.desktop.linux.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void splitsIntoCompleteTypes() {
        assertEquals(List.of("s", "u", "a{sv}", "(ia{sv}av)", "aai", "a(i(ss))"),
                Signature.split("sua{sv}(ia{sv}av)aaia(i(ss))"));
        assertEquals(List.of("i", "a{sv}", "av"), Signature.inside("(ia{sv}av)"));
    }

    @Test
    void refusesHalfAType() {
        assertThrows(IllegalArgumentException.class, () -> Signature.split("a"));
        assertThrows(IllegalArgumentException.class, () -> Signature.split("(is"));
    }
}
