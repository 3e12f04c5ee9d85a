package app.unhunch.figure;

/// One material's colours.
///
/// @param lit where the light falls
/// @param shade away from the light
/// @param deep lines and creases
public record Tones(Ink lit, Ink shade, Ink deep) {

    /// Reads three `#RRGGBB`.
    public static Tones of(String lit, String shade, String deep) {
        return new Tones(Ink.of(lit), Ink.of(shade), Ink.of(deep));
    }
}
