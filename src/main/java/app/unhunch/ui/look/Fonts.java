package app.unhunch.ui.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The typefaces we ship. Families are addressed by the names JavaFX gives them: `Inter`, `Inter Medium`,
/// `Inter Semi Bold`, `Inter Display Semi Bold`.
final class Fonts {

    private static final List<String> FILES = List.of("Inter-Regular", "Inter-Medium", "Inter-SemiBold",
            "InterDisplay-SemiBold");

    /// Any: a family is known in every size.
    private static final double SIZE = 14;

    private Fonts() {}

    /// Makes them known to JavaFX and gives their families in that order.
    ///
    /// @throws IllegalStateException if one of them is not there
    static List<String> load() {
        return FILES.stream().map(Fonts::family).toList();
    }

    /// The image keeps them as files: of anything else JavaFX writes a copy, at every start.
    private static String family(String file) {
        var inImage = Path.of(System.getProperty("java.home"), "lib", "unhunch", "fonts", file + ".otf");
        return Files.exists(inImage) ? named(file, Font.loadFont(inImage.toUri().toString(), SIZE)) : shipped(file);
    }

    private static String shipped(String file) {
        try (var in = Fonts.class.getResourceAsStream("/app/unhunch/assets/fonts/" + file + ".otf")) {
            return named(file, in == null ? null : Font.loadFont(in, SIZE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static String named(String file, @Nullable Font font) {
        if (font == null) {
            throw new IllegalStateException("the typeface " + file + " is not in this build");
        }
        return font.getFamily();
    }
}
