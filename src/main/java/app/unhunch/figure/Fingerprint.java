package app.unhunch.figure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/// Tells still pictures apart by everything that is seen of them: motion, colours, size. The same in every run of the
/// program.
public final class Fingerprint {

    /// How the figure is drawn; counted up whenever the drawing of all pictures changes.
    private static final int DRAWING = 2;

    private Fingerprint() {}

    /// 32 hexadecimal digits.
    ///
    /// @param motion of what; its thumb pose is seen
    /// @param palette in which colours
    /// @param measures width, height and whatever else makes a difference
    public static String of(Motion motion, Palette palette, List<Double> measures) {
        var seen = List.of(DRAWING, motion.id(), motion.view(), motion.props(), new TreeMap<>(motion.poses()),
                motion.thumb(), motion.peaks(), motion.play(), motion.highlights(), palette, measures);
        return HexFormat.of().formatHex(digest(seen.toString()), 0, 16);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java knows SHA-256", never);
        }
    }
}
