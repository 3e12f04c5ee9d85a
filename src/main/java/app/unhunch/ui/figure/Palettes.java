package app.unhunch.ui.figure;

import app.unhunch.figure.Ink;
import app.unhunch.figure.Marks;
import app.unhunch.figure.Palette;
import app.unhunch.figure.Scenery;
import app.unhunch.figure.Tones;

/// The colours of the light and the dark theme, and of high contrast.
public final class Palettes {

    private static final Ink LIGHT_ARROW = Ink.of("#1F8F82");
    private static final Ink DARK_ARROW = Ink.of("#57CDBB");

    private static final Scenery LIGHT_SCENERY = new Scenery(
            Ink.of("#FBF8F3"),
            Ink.of("#EFE9DF"),
            Tones.of("#DCCDB8", "#C9B79F", "#B5A188"),
            Tones.of("#F3ECE1", "#E2D7C6", "#E4DACA"),
            Tones.of("#BFDCD4", "#9CC2B8", "#9CC2B8"),
            Tones.of("#FBF6EE", "#DDD2C3", "#B5A188"),
            Tones.of("#D9E25A", "#AEB83C", "#8B9330"),
            new Tones(Ink.of("#8E97D8").mixed(LIGHT_ARROW, .75), Ink.of("#16645B"), LIGHT_ARROW),
            Tones.of("#7D8790", "#5E6870", "#4A545C"));

    private static final Scenery DARK_SCENERY = new Scenery(
            Ink.of("#161A22"),
            Ink.of("#262E3C"),
            Tones.of("#6C6973", "#5A5760", "#46444D"),
            Tones.of("#222936", "#303948", "#1A202B"),
            Tones.of("#2F4A55", "#22363F", "#22363F"),
            Tones.of("#D8D2C8", "#A9A297", "#7D776D"),
            Tones.of("#D9E25A", "#AEB83C", "#8B9330"),
            new Tones(
                    Ink.of("#8F99E0").mixed(DARK_ARROW, .75),
                    Ink.of("#285753"),
                    DARK_ARROW),
            Tones.of("#8C949C", "#69727A", "#565F66"));

    /// Light theme, the first look.
    public static final Palette LIGHT = new Palette(
            Looks.first(Looks.Light.DAY),
            LIGHT_SCENERY,
            new Marks(
                    Ink.of("#F2603F"),
                    LIGHT_ARROW,
                    Ink.of("#E2724F"),
                    Ink.of("#6FA8D6"),
                    Ink.of("#2A1430").faded(.24),
                    Ink.of("#9A776A").faded(.55),
                    Ink.of("#5B4A3A"),
                    .20,
                    .26,
                    Ink.of("#3C3550"),
                    .17));

    /// Dark theme, the first look.
    public static final Palette DARK = new Palette(
            Looks.first(Looks.Light.NIGHT),
            DARK_SCENERY,
            new Marks(
                    Ink.of("#FF7A55"),
                    DARK_ARROW,
                    Ink.of("#E2724F"),
                    Ink.of("#6FA8D6"),
                    Ink.of("#04060C").faded(.38),
                    Ink.of("#B58A78").faded(.55),
                    Ink.of("#05070A"),
                    .55,
                    .6,
                    Ink.of("#10151F"),
                    .26));

    private Palettes() {}

    /// A theme with stronger arrows, glow and edges between parts, for high contrast.
    public static Palette contrasting(Palette theme) {
        var dark = theme.scenery().equals(DARK_SCENERY);
        var marks = theme.marks();
        return new Palette(
                theme.look(),
                theme.scenery(),
                new Marks(
                        Ink.of(dark ? "#FF9A6E" : "#D12F0E"),
                        Ink.of(dark ? "#8FF5E4" : "#075F54"),
                        marks.warm(),
                        marks.cold(),
                        Ink.of("#000000").faded(dark ? .62 : .46),
                        marks.sheen(),
                        marks.ground(),
                        marks.groundStrength(),
                        marks.contactStrength(),
                        marks.distance(),
                        dark ? .4 : .3));
    }
}
