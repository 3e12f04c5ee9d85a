package app.unhunch.desktop.linux;

import app.unhunch.desktop.Raster;
import app.unhunch.desktop.TrayLook;
import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.BusObject;
import app.unhunch.desktop.linux.bus.Message;
import app.unhunch.desktop.linux.bus.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The tray's icon on the bus, as `org.kde.StatusNotifierItem` wants it.
///
/// @param look how it looks now
/// @param activated is run at a click
record ItemObject(Supplier<TrayLook> look, Runnable activated) implements BusObject {

    static final String FACE = "org.kde.StatusNotifierItem";
    static final String PATH = "/StatusNotifierItem";

    @Override
    public Answer on(Message call) throws BusFailure {
        return switch (call.member()) {
            case "Activate" -> {
                activated.run();
                yield Answer.DONE;
            }
            case "SecondaryActivate", "XAyatanaSecondaryActivate", "ContextMenu", "Scroll",
                    "ProvideXdgActivationToken" ->
                    Answer.DONE;
            default -> BusProperties.answer(call, properties(look.get()));
        };
    }

    private static Map<String, Variant> properties(TrayLook look) {
        var properties = new LinkedHashMap<String, Variant>();
        properties.put("Category", Variant.of("ApplicationStatus"));
        properties.put("Id", Variant.of("unhunch"));
        properties.put("Title", Variant.of(look.title()));
        properties.put("Status", Variant.of("Active"));
        properties.put("WindowId", Variant.of(0));
        properties.put("IconThemePath", Variant.of(""));
        properties.put("IconName", Variant.of(""));
        properties.put("IconPixmap", new Variant("a(iiay)", pixmaps(look.icons())));
        properties.put("OverlayIconName", Variant.of(""));
        properties.put("OverlayIconPixmap", new Variant("a(iiay)", List.of()));
        properties.put("AttentionIconName", Variant.of(""));
        properties.put("AttentionIconPixmap", new Variant("a(iiay)", List.of()));
        properties.put("AttentionMovieName", Variant.of(""));
        properties.put("ToolTip",
                new Variant("(sa(iiay)ss)", List.of("", List.of(), look.title(), look.tooltip())));
        properties.put("ItemIsMenu", Variant.of(false));
        properties.put("Menu", new Variant("o", MenuObject.PATH));
        return properties;
    }

    private static List<Object> pixmaps(List<Raster> icons) {
        var pixmaps = new ArrayList<>();
        for (var icon : icons) {
            pixmaps.add(List.of(icon.width(), icon.height(), icon.argb()));
        }
        return pixmaps;
    }
}
