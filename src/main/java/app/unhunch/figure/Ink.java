package app.unhunch.figure;

/// A colour to draw with; every part from 0 to 1.
public record Ink(double red, double green, double blue, double opacity) {

    /// Reads `#RRGGBB`.
    public static Ink of(String hex) {
        var rgb = Integer.parseInt(hex, 1, 7, 16);
        return new Ink((rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0, (rgb & 255) / 255.0, 1);
    }

    /// The same colour, its opacity multiplied.
    public Ink faded(double share) {
        return new Ink(red, green, blue, opacity * share);
    }

    /// The colour between this (share 0) and `other` (share 1).
    public Ink mixed(Ink other, double share) {
        return new Ink(
                red + (other.red - red) * share,
                green + (other.green - green) * share,
                blue + (other.blue - blue) * share,
                opacity + (other.opacity - opacity) * share);
    }

    /// Seven tenths as bright.
    Ink darker() {
        return new Ink(red * .7, green * .7, blue * .7, opacity);
    }
}
