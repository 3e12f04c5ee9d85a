package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnceTest {

    private final List<String> heard = new ArrayList<>();
    private final Once<List<String>> once = new Once<>(() -> {
        heard.add("made");
        return heard;
    });

    @Test
    void isMadeWhenAskedForAndThenKept() {
        assertEquals(Optional.empty(), once.ifMade());
        assertEquals(once.get(), once.get());
        assertEquals(Optional.of(List.of("made")), once.ifMade());
    }

    @Test
    void hearsTheNewestOfEachKindOnceItIsMade() {
        once.tell(String.class, "one", List::add);
        once.tell(Integer.class, 7, (list, number) -> list.add("number " + number));
        once.tell(String.class, "two", List::add);
        assertEquals(List.of(), heard);
        assertEquals(List.of("made", "two", "number 7"), once.get());
    }

    @Test
    void hearsAtOnceWhatIsToldLater() {
        once.tell(String.class, "before", List::add);
        assertEquals(List.of("made", "before"), once.get());
        once.tell(String.class, "after", List::add);
        assertEquals(List.of("made", "before", "after"), once.get());
    }
}
