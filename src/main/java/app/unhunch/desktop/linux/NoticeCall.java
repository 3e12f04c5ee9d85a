package app.unhunch.desktop.linux;

import app.unhunch.desktop.Notice;
import app.unhunch.desktop.NotifierAbilities;
import app.unhunch.desktop.Picture;
import app.unhunch.desktop.Raster;
import app.unhunch.desktop.linux.bus.Call;
import app.unhunch.desktop.linux.bus.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts a [Notice] into the words of the freedesktop notification specification.
final class NoticeCall {

    /// It shows the default action as one more button.
    private static final String XFCE = "Xfce Notify Daemon";

    private NoticeCall() {}

    /// @param replaced number the server gave the notice that is live; 0 for none
    static Call of(Notice notice, long replaced, NotifierAbilities known) {
        var how = notice.howToAnswer().get(known.answering());
        var body = how == null ? notice.body() : notice.body() + "\n" + how;
        return Call.to("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "Notify")
                .with("susssasa{sv}i", "Unhunch", replaced, "", notice.summary(), known.markup() ? escaped(body) : body,
                        actions(notice, known), hints(notice), stays(notice));
    }

    private static List<String> actions(Notice notice, NotifierAbilities known) {
        var flat = new ArrayList<String>();
        if (!known.server().equals(XFCE)) {
            notice.defaultAction().ifPresent(key -> {
                flat.add("default");
                flat.add(label(notice, key));
            });
        }
        for (var action : notice.actions()) {
            flat.add(action.key());
            flat.add(action.label());
        }
        return flat;
    }

    private static String label(Notice notice, String key) {
        for (var action : notice.actions()) {
            if (action.key().equals(key)) {
                return action.label();
            }
        }
        return key;
    }

    private static Map<String, Variant> hints(Notice notice) {
        var hints = new LinkedHashMap<String, Variant>();
        hints.put("urgency", Variant.of(switch (notice.urgency()) {
            case LOW -> (byte) 0;
            case NORMAL -> (byte) 1;
            case CRITICAL -> (byte) 2;
        }));
        hints.put("desktop-entry", Variant.of("unhunch"));
        // our own sounds follow the user's choice of sounds; the server's would not
        hints.put("suppress-sound", Variant.of(true));
        notice.picture().ifPresent(picture -> {
            switch (picture) {
                case Picture.Pixels(var raster) -> hints.put("image-data", pixels(raster));
                case Picture.File(var png) -> hints.put("image-path", Variant.of(png.toUri().toString()));
            }
        });
        return hints;
    }

    private static Variant pixels(Raster raster) {
        return new Variant("(iiibiiay)",
                List.of(raster.width(), raster.height(), raster.width() * 4, true, 8, 4, raster.rgba()));
    }

    private static int stays(Notice notice) {
        return notice.stays().map(time -> (int) Math.min(time.toMillis(), Integer.MAX_VALUE)).orElse(-1);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
