package app.unhunch.ui.kit;

/// A place on the picture of the upper back, in the units of the full-sized picture from its top left corner.
///
/// @param id key, such as `neck`
/// @param name what it is called
/// @param reach how far its glow reaches
public record BodySpot(String id, String name, double x, double y, double reach) {}
