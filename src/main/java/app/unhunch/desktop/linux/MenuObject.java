package app.unhunch.desktop.linux;

import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.BusObject;
import app.unhunch.desktop.linux.bus.Message;
import app.unhunch.desktop.linux.bus.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The tray's menu on the bus, as `com.canonical.dbusmenu` wants it.
///
/// @param shown the menu as it is now
/// @param chosen is told the key of a line that was chosen
record MenuObject(Supplier<Shown> shown, Consumer<String> chosen) implements BusObject {

    static final String FACE = "com.canonical.dbusmenu";
    static final String PATH = "/MenuBar";

    private static final Map<String, Variant> PROPERTIES = Map.of("Version", new Variant("u", 3L), "TextDirection",
            Variant.of("ltr"), "Status", Variant.of("normal"), "IconThemePath", new Variant("as", List.of()));

    /// A menu and the number of its version.
    record Shown(long revision, MenuNode menu) {}

    @Override
    public Answer on(Message call) throws BusFailure {
        var body = call.body();
        return switch (call.member()) {
            case "GetLayout" -> layout((Integer) body.get(0), (Integer) body.get(1));
            case "GetGroupProperties" -> Answer.of("a(ia{sv})", group((List<?>) body.get(0)));
            case "GetProperty" -> Answer.of("v", property((Integer) body.get(0), (String) body.get(1)));
            case "Event" -> {
                event((Integer) body.get(0), (String) body.get(1));
                yield Answer.DONE;
            }
            case "EventGroup" -> {
                for (var event : (List<?>) body.get(0)) {
                    event((Integer) ((List<?>) event).get(0), (String) ((List<?>) event).get(1));
                }
                yield Answer.of("ai", List.of());
            }
            case "AboutToShow" -> Answer.of("b", false);
            case "AboutToShowGroup" -> Answer.of("aiai", List.of(), List.of());
            default -> BusProperties.answer(call, PROPERTIES);
        };
    }

    private Answer layout(int parent, int depth) throws BusFailure {
        var now = shown.get();
        var part = now.menu().find(parent)
                .orElseThrow(() -> new BusFailure("org.freedesktop.DBus.Error.InvalidArgs", "no line " + parent));
        return Answer.of("u(ia{sv}av)", now.revision(), part.layout(depth));
    }

    private List<Object> group(List<?> ids) {
        var group = new ArrayList<>();
        for (var node : shown.get().menu().all()) {
            if (ids.isEmpty() || ids.contains(node.id())) {
                group.add(List.of(node.id(), node.properties()));
            }
        }
        return group;
    }

    private Variant property(int id, String name) {
        var properties = shown.get().menu().find(id).map(MenuNode::properties).orElse(Map.of());
        return properties.getOrDefault(name, Variant.of(""));
    }

    /// A line that has left the menu meanwhile means nothing any more.
    private void event(int id, String type) {
        if (type.equals("clicked")) {
            shown.get().menu().find(id).map(MenuNode::key).filter(key -> !key.isEmpty()).ifPresent(chosen);
        }
    }
}
