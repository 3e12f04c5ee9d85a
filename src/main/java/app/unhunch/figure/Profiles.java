package app.unhunch.figure;

/// How thick the body is, in centimetres. Limbs: share of the length, radius, offset to the muscle's side.
final class Profiles {

    static final Profile THIGH = new Profile(
            row(0, 9.1, -.5), row(.16, 8.9, 0), row(.36, 8.25, .5), row(.58, 7.4, .6), row(.8, 6.5, .4),
            row(.93, 6.1, .3), row(1, 6.0, .1));
    static final Profile SHIN = new Profile(
            row(0, 6.0, .1), row(.1, 5.9, -.1), row(.28, 5.8, -.8), row(.5, 5.2, -.8), row(.75, 4.6, -.4),
            row(.95, 4.35, -.1));
    static final Profile UPPER_ARM = new Profile(
            row(0, 5.5, 0), row(.2, 5.2, .2), row(.45, 4.8, .4), row(.7, 4.35, .3), row(.9, 4.0, 0), row(1, 3.9, 0));
    static final Profile SLEEVE = new Profile(
            row(0, 5.6, 0), row(.15, 5.75, .1), row(.34, 5.6, .3), row(.5, 5.5, .3));
    static final Profile FOREARM = new Profile(
            row(0, 3.9, 0), row(.14, 4.15, .1), row(.32, 4.05, .1), row(.56, 3.45, .1), row(.8, 2.85, 0),
            row(1, 2.6, 0));
    /// Trunk: place on the spine (0 pelvis to 4 neck), half width, half depth, offset forward.
    static final Profile TRUNK = new Profile(
            row(-.55, 12.0, 9.0, -.2), row(-.3, 16.0, 10.6, -.6), row(.1, 16.9, 11.2, -.8), row(.55, 15.9, 10.3, -.2),
            row(1.0, 14.2, 9.3, .6), row(1.5, 13.1, 8.8, 1.2), row(2.0, 13.5, 9.2, 1.8), row(2.5, 14.6, 10.1, 2.5),
            row(3.0, 15.6, 10.7, 2.8), row(3.4, 15.2, 9.9, 2.4), row(3.7, 12.6, 8.0, 1.7), row(3.95, 7.6, 6.2, 1.3),
            row(4.1, 6.0, 5.5, 1.2));

    private Profiles() {}

    private static double[] row(double... numbers) {
        return numbers;
    }
}
