package app.unhunch.figure;

/// All colours of a picture: the person, what stands around, and what is drawn on top.
public record Palette(Look look, Scenery scenery, Marks marks) {

    /// Furniture far behind.
    Ink farWood() {
        return scenery.wood().deep().mixed(scenery.page(), .35);
    }
}
