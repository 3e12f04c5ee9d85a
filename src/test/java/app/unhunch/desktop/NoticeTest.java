package app.unhunch.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeTest {

    @Test
    void aClickMustMeanOneOfTheActions() {
        var wrong = assertThrows(IllegalArgumentException.class, () -> notice(Optional.of("start"), Duration.ZERO));
        assertEquals("no action 'start' in [Action[key=skip, label=Skip]]", wrong.getMessage());
    }

    @Test
    void aNoticeCannotStayForLessThanNoTime() {
        assertThrows(IllegalArgumentException.class, () -> notice(Optional.empty(), Duration.ofSeconds(-1)));
    }

    @Test
    void theKeyThatServersReserveIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Notice.Action("default", "Open"));
    }

    private static Notice notice(Optional<String> defaultAction, Duration stays) {
        return new Notice(1, "Desk reset", "2 minutes", Map.of(), List.of(new Notice.Action("skip", "Skip")),
                defaultAction, Notice.Urgency.NORMAL, Optional.empty(), Optional.of(stays));
    }
}
