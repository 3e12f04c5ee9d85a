package app.unhunch.desktop.linux;

import app.unhunch.desktop.Answering;
import app.unhunch.desktop.Notice;
import app.unhunch.desktop.Picture;
import app.unhunch.desktop.Png;
import app.unhunch.desktop.linux.bus.Call;
import app.unhunch.desktop.linux.bus.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a [Notice] into the words of the notification portal.
final class PortalCall {

    static final String FACE = "org.freedesktop.portal.Notification";

    /// The one notice that stands.
    static final String ID = "break";

    /// What a click says on a notice that has no default action, as no program need be started for it.
    static final String READ = "read";

    private static final Call PORTAL = Call.to("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
            "AddNotification").on(FACE);

    static final Call REMOVE = Call.to(PORTAL.destination(), PORTAL.path(), "RemoveNotification").on(FACE)
            .with("s", ID);

    private PortalCall() {}

    static Call add(Notice notice) {
        return PORTAL.with("sa{sv}", ID, words(notice));
    }

    private static Map<String, Variant> words(Notice notice) {
        var how = notice.howToAnswer().get(Answering.CLICK);
        var words = new LinkedHashMap<String, Variant>();
        words.put("title", Variant.of(notice.summary()));
        words.put("body", Variant.of(how == null ? notice.body() : notice.body() + "\n" + how));
        words.put("priority", Variant.of(switch (notice.urgency()) {
            case LOW -> "low";
            case NORMAL -> "normal";
            case CRITICAL -> "urgent";
        }));
        words.put("default-action", Variant.of(notice.defaultAction().orElse(READ)));
        words.put("buttons", new Variant("aa{sv}", notice.actions().stream().map(PortalCall::button).toList()));
        notice.picture().flatMap(PortalCall::png)
                .ifPresent(png -> words.put("icon", new Variant("(sv)", List.of("bytes", new Variant("ay", png)))));
        return words;
    }

    private static Map<String, Variant> button(Notice.Action action) {
        return Map.of("label", Variant.of(action.label()), "action", Variant.of(action.key()));
    }

    private static Optional<byte[]> png(Picture picture) {
        return switch (picture) {
            case Picture.Pixels(var raster) -> Optional.of(Png.of(raster));
            case Picture.File(var file) -> read(file);
        };
    }

    /// A picture that cannot be read is left out, as it is no reason to be silent.
    private static Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
