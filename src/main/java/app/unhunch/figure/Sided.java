package app.unhunch.figure;

import java.util.function.Function;

/// One thing on each side of the body.
record Sided<T>(T left, T right) {

    static <T> Sided<T> by(Function<BodySide, T> make) {
        return new Sided<>(make.apply(BodySide.LEFT), make.apply(BodySide.RIGHT));
    }

    T of(BodySide side) {
        return side == BodySide.LEFT ? left : right;
    }
}
