package app.unhunch.figure;

/// All colours of a picture: the person, what stands around, and what is drawn on top.
public record Palette(Look look, Scenery scenery, Marks marks) {

    /// The same picture of another person.
    public Palette with(Look other) {
        return new Palette(other, scenery, marks);
    }

    /// Furniture far behind.
    Ink farWood() {
        return scenery.wood().deep().mixed(scenery.page(), .35);
    }
}
