package app.unhunch.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unhunch.desktop.Raster;
import app.unhunch.desktop.TrayItem;
import app.unhunch.desktop.TrayLook;
import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.BusObject.Answer;
import app.unhunch.desktop.linux.bus.Message;
import app.unhunch.desktop.linux.bus.Variant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The tray as a panel asks for it, without a bus.
class TrayObjectsTest {

    private static final List<TrayItem> ITEMS = List.of(new TrayItem.Note("Break in 3 min"), new TrayItem.Separator(),
            new TrayItem.Action("start", "Start_now"),
            new TrayItem.Menu("Pause", List.of(new TrayItem.Toggle("hour", "1 hour", true))));

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> chosen = new ArrayList<>();

    @Test
    void theWholeMenuIsLaidOut() throws BusFailure {
        assertEquals(Answer.of("u(ia{sv}av)", 7L, List.of(0, Map.of("children-display", Variant.of("submenu")), List.of(
                line(1, Map.of("label", Variant.of("Break in 3 min"), "enabled", Variant.of(false))),
                line(2, Map.of("type", Variant.of("separator"))),
                line(3, Map.of("label", Variant.of("Start__now"))),
                new Variant("(ia{sv}av)", List.of(4,
                        Map.of("label", Variant.of("Pause"), "children-display", Variant.of("submenu")),
                        List.of(line(5, Map.of("label", Variant.of("1 hour"), "toggle-type", Variant.of("checkmark"),
                                "toggle-state", Variant.of(1))))))))),
                menu(ITEMS).on(call("GetLayout", "iias", 0, -1, List.of())));
    }

    @Test
    void aLineThatWasChosenIsTold() throws BusFailure {
        menu(ITEMS).on(call("Event", "isvu", 3, "clicked", Variant.of(0), 0L));
        menu(ITEMS).on(call("Event", "isvu", 3, "hovered", Variant.of(0), 0L));
        menu(ITEMS).on(call("EventGroup", "a(isvu)", List.of(List.of(5, "clicked", Variant.of(0), 0L))));
        assertEquals(List.of("start", "hour"), chosen);
    }

    @Test
    void aLineKeepsItsNumberAndOneThatLeftMeansNothing() throws BusFailure {
        menu(ITEMS);
        var later = menu(List.of(new TrayItem.Action("quit", "Quit"), new TrayItem.Toggle("hour", "1 hour", false)));
        later.on(call("Event", "isvu", 3, "clicked", Variant.of(0), 0L));
        later.on(call("Event", "isvu", 5, "clicked", Variant.of(0), 0L));
        assertEquals(List.of("hour"), chosen);
    }

    @Test
    void theIconIsGivenAsPixels() throws BusFailure {
        var clicks = new ArrayList<String>();
        var look = new TrayLook(List.of(new Raster(1, 1, new byte[]{1, 2, 3, 4})), "Unhunch", "soon", List.of());
        var item = new ItemObject(() -> look, () -> clicks.add("click"));
        var pixmap = (Variant) item.on(call("Get", "ss", ItemObject.FACE, "IconPixmap")).values().getFirst();
        assertEquals("a(iiay)", pixmap.signature());
        var first = (List<?>) ((List<?>) pixmap.value()).getFirst();
        assertEquals(List.of(1, 1), first.subList(0, 2));
        assertArrayEquals(new byte[]{1, 2, 3, 4}, (byte[]) first.get(2));
        item.on(call("Activate", "ii", 5, 5));
        assertEquals(List.of("click"), clicks);
        assertThrows(BusFailure.class, () -> item.on(call("Get", "ss", ItemObject.FACE, "Colour")));
        assertThrows(BusFailure.class, () -> item.on(call("Explode", "")));
    }

    private MenuObject menu(List<TrayItem> items) {
        var shown = new MenuObject.Shown(7, MenuNode.menu(items, ids));
        return new MenuObject(() -> shown, chosen::add);
    }

    private static Variant line(int id, Map<String, Variant> properties) {
        return new Variant("(ia{sv}av)", List.of(id, properties, List.of()));
    }

    private static Message call(String member, String signature, Object... values) {
        return new Message(Message.Kind.CALL, 1, "/", "", member, "", 0, "", ":1.1", signature, List.of(values));
    }
}
