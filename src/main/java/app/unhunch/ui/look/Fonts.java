package app.unhunch.ui.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The typefaces we ship. Families are addressed by the names JavaFX gives them: `Inter`, `Inter Medium`,
/// `Inter Semi Bold`, `Inter Display Semi Bold`.
final class Fonts {

    private static final List<String> FILES = List.of("Inter-Regular", "Inter-Medium", "Inter-SemiBold",
            "InterDisplay-SemiBold");

    private Fonts() {}

    /// Makes them known to JavaFX and gives their families in that order.
    ///
    /// @throws IllegalStateException if one of them is not there
    static List<String> load() {
        return FILES.stream().map(Fonts::family).toList();
    }

    private static String family(String file) {
        try (var in = Fonts.class.getResourceAsStream("/app/unhunch/assets/fonts/" + file + ".otf")) {
            var font = in == null ? null : Font.loadFont(in, 14);
            if (font == null) {
                throw new IllegalStateException("the typeface " + file + " is not in this build");
            }
            return font.getFamily();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
