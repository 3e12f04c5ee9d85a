package app.unhunch.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.desktop.Answering;
import app.unhunch.desktop.NotifierAbilities;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerAbilitiesTest {

    @Test
    void dunstTakesActionsButShowsNoButtons() {
        assertEquals(new NotifierAbilities("dunst", Answering.MIDDLE_CLICK, true),
                ServerAbilities.of("dunst", List.of("actions", "body-markup")));
    }

    @Test
    void othersShowWhatTheySay() {
        assertEquals(new NotifierAbilities("gnome-shell", Answering.BUTTONS, false),
                ServerAbilities.of("gnome-shell", List.of("actions", "body")));
        assertEquals(new NotifierAbilities("xfce", Answering.NONE, false), ServerAbilities.of("xfce", List.of("body")));
    }
}
