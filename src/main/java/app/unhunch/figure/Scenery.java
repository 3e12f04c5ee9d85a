package app.unhunch.figure;

/// Colours of what stands around the person.
///
/// @param page what furniture fades into far away
/// @param stage the disc behind the figure
/// @param wood of furniture: lit is its top, shade its front, deep its side
/// @param wall lit is the wall, shade its edge, deep the person's shadow on it
/// @param mat lit is its top, shade its edge, deep is not used
/// @param linen pillows, towels, cloth
/// @param ball the massage ball
/// @param kit roller, band and bottle: the colour of motion arrows at rest
/// @param screen lit is the glass, shade the case, deep the stand
public record Scenery(
        Ink page, Ink stage, Tones wood, Tones wall, Tones mat, Tones linen, Tones ball, Tones kit, Tones screen) {}
