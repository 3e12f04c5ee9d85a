package app.unhunch.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.desktop.Answering;
import app.unhunch.desktop.Notice;
import app.unhunch.desktop.Notice.Action;
import app.unhunch.desktop.NotifierAbilities;
import app.unhunch.desktop.Picture;
import app.unhunch.desktop.linux.bus.Variant;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeCallTest {

    private static final Map<String, Variant> HINTS = Map.of("urgency", Variant.of((byte) 2), "desktop-entry",
            Variant.of("unhunch"), "suppress-sound", Variant.of(true), "image-path", Variant.of("file:///p/a%20b.png"));

    @Test
    void saysEverythingInTheServersWords() {
        assertEquals(
                List.of("Unhunch", 4L, "", "Desk <reset>", "neck &lt; back &amp; more",
                        List.of("default", "Start", "start", "Start", "skip", "Skip"), HINTS, 90_000),
                NoticeCall.of(NOTICE, 4, new NotifierAbilities("Plasma", Answering.BUTTONS, true)).arguments());
    }

    @Test
    void aServerWithoutMarkupGetsPlainTextAndOneWithoutButtonsSaysHowToAnswer() {
        assertEquals(
                List.of("Unhunch", 0L, "", "Desk <reset>", "neck < back & more\nClick to start.",
                        List.of("default", "Start", "start", "Start", "skip", "Skip"), HINTS, 90_000),
                NoticeCall.of(NOTICE, 0, new NotifierAbilities("mako", Answering.CLICK, false)).arguments());
    }

    @Test
    void xfceIsNotGivenTheDefaultActionBecauseItShowsIt() {
        assertEquals(List.of("start", "Start", "skip", "Skip"),
                NoticeCall.of(NOTICE, 0, new NotifierAbilities("Xfce Notify Daemon", Answering.BUTTONS, true))
                        .arguments()
                        .get(5));
    }

    private static final Notice NOTICE = new Notice(1, "Desk <reset>", "neck < back & more",
            Map.of(Answering.CLICK, "Click to start."),
            List.of(new Action("start", "Start"), new Action("skip", "Skip")),
            Optional.of("start"), Notice.Urgency.CRITICAL, Optional.of(new Picture.File(Path.of("/p/a b.png"))),
            Optional.of(Duration.ofSeconds(90)));
}
