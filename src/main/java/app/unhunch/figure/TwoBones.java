package app.unhunch.figure;

/// A joint between two bones whose ends are given, and the end that can be reached.
record TwoBones(Vec joint, Vec end) {

    /// Bends towards `pole`; a target out of reach is approached as far as the bones go.
    static TwoBones reach(Vec root, Vec target, double first, double second, Vec pole) {
        var way = target.minus(root);
        var distance = Math.max(Math.min(way.length(), (first + second) * .9995), Math.abs(first - second) + .5);
        var direction = way.unit();
        var cos = (first * first + distance * distance - second * second) / (2 * first * distance);
        cos = Math.clamp(cos, -1, 1);
        var aside = pole.squareTo(direction, Vec.UP);
        var joint = root.along(direction, first * cos).along(aside, first * Math.sqrt(1 - cos * cos));
        return new TwoBones(joint, root.along(direction, distance));
    }
}
