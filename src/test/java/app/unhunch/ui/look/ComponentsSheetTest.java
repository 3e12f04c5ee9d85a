package app.unhunch.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ComponentsSheetTest {

    private static final Pattern SELECTOR = Pattern.compile("(?m)^([^{}/\\n]+) \\{");

    /// A name that two parts of the program chose would dress the one in the looks of the other.
    @Test
    void noSelectorIsGivenTwice() throws IOException {
        var met = new HashSet<String>();
        assertEquals(List.of(), SELECTOR.matcher(sheet()).results().map(found -> found.group(1))
                .filter(selector -> !met.add(selector)).toList());
    }

    private static String sheet() throws IOException {
        try (var in = Objects.requireNonNull(Look.class.getResourceAsStream("components.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
