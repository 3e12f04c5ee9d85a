package app.unhunch.figure;

/// Colours and strengths of what is drawn on top of things.
///
/// @param glow a worked muscle
/// @param arrow where a part is going
/// @param warm a heat pad
/// @param cold a cold pack
/// @param occlusion shadow of a part on the part behind it; its opacity counts
/// @param sheen strands of hair
/// @param ground colour of the shadow on the floor
/// @param groundStrength opacity of that shadow
/// @param contactStrength opacity of the shadow under a touching part
/// @param distance what limbs behind the trunk are mixed with
/// @param distanceStrength how much of it
public record Marks(
        Ink glow,
        Ink arrow,
        Ink warm,
        Ink cold,
        Ink occlusion,
        Ink sheen,
        Ink ground,
        double groundStrength,
        double contactStrength,
        Ink distance,
        double distanceStrength) {}
