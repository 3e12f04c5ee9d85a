package app.unhunch.figure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A body at one moment: the numbers of every channel, what carries it, and where each hand is planted, if anywhere.
///
/// On the way between two poses it knows the planted hands of both and how far it has come, so that a solver can blend
/// the places instead of the angles.
public final class Pose {

    /// Channels that change sign in the mirror, by which of their numbers do.
    private static final Channel[] SPINE = {Channel.LUMBAR, Channel.THORAX, Channel.CHEST, Channel.NECK, Channel.HEAD};

    private final double[] values;
    private final Support support;
    private final double seat;
    private final @Nullable Hold[] holds;
    private final double blend;

    private Pose(double[] values, Support support, double seat, @Nullable Hold[] holds, double blend) {
        this.values = values;
        this.support = support;
        this.seat = seat;
        this.holds = holds;
        this.blend = blend;
    }

    /// Standing with every channel zero; the seat, should anyone sit, is 46 cm high.
    static Pose zero() {
        return new Pose(new double[Channel.TOTAL], Support.STAND, 46, new Hold[4], 0);
    }

    /// One number of a channel.
    public double get(Channel channel, int index) {
        return values[channel.start() + index];
    }

    /// One number of the twin on `side` of a left channel.
    double get(Channel left, BodySide side, int index) {
        return get(left.on(side), index);
    }

    /// What carries the body.
    public Support support() {
        return support;
    }

    /// Height of the seat above the floor (cm).
    public double seat() {
        return seat;
    }

    /// Where the hand of that side is planted, if it is.
    @Nullable
    Hold hold(BodySide side) {
        return holds[side.index()];
    }

    /// Where the hand will be planted in the pose this one is on the way to; the same place if it is on no way.
    @Nullable
    Hold nextHold(BodySide side) {
        return holds[2 + side.index()];
    }

    /// How far the way has come, 0 to 1.
    double blend() {
        return blend;
    }

    // changed copies

    Pose with(Channel channel, int index, double value) {
        var next = values.clone();
        next[channel.start() + index] = value;
        return new Pose(next, support, seat, holds, blend);
    }

    Pose with(Support other) {
        return new Pose(values, other, seat, holds, blend);
    }

    Pose withSeat(double height) {
        return new Pose(values, support, height, holds, blend);
    }

    Pose withHold(BodySide side, @Nullable Hold hold) {
        var next = holds.clone();
        next[side.index()] = hold;
        next[2 + side.index()] = hold;
        return new Pose(values, support, seat, next, blend);
    }

    /// The pose a quiet breath makes of this one, `seconds` into endless breathing of 13 breaths a minute.
    public Pose breathing(double seconds) {
        var wave = Math.sin(2 * Math.PI * seconds / 4.6);
        var next = values.clone();
        next[Channel.BREATH.start()] += .5 + .5 * wave;
        next[Channel.SHOULDER_L.start()] += .7 * wave;
        next[Channel.SHOULDER_R.start()] += .7 * wave;
        next[Channel.CHEST.start()] -= .5 * wave;
        return new Pose(next, support, seat, holds, blend);
    }

    /// The pose between this (share 0) and `other` (share 1).
    public Pose toward(Pose other, double share) {
        var next = new double[values.length];
        for (var i = 0; i < next.length; i++) {
            next[i] = values[i] + (other.values[i] - values[i]) * share;
        }
        return between(other, share, next);
    }

    /// The pose on a smooth curve through `before`, this, `to` and `after`, between this and `to`.
    Pose curving(Pose before, Pose to, Pose after, double share) {
        var next = new double[values.length];
        for (var i = 0; i < next.length; i++) {
            next[i] = catmullRom(before.values[i], values[i], to.values[i], after.values[i], share);
        }
        return between(to, share, next);
    }

    private Pose between(Pose other, double share, double[] next) {
        var both = new Hold[]{holds[0], holds[1], other.holds[0], other.holds[1]};
        return new Pose(next, support, seat + (other.seat - seat) * share, both, share);
    }

    private static double catmullRom(double before, double from, double to, double after, double t) {
        return .5
                * (2 * from + (to - before) * t + (2 * before - 5 * from + 4 * to - after) * t * t
                        + (3 * from - before - 3 * to + after) * t * t * t);
    }

    /// The same pose with left and right exchanged.
    public Pose mirrored() {
        var next = new double[values.length];
        for (var channel : Channel.values()) {
            System.arraycopy(values, channel.start(), next, channel.mirrored().start(), channel.size());
        }
        for (var channel : SPINE) {
            next[channel.start() + 1] *= -1;
            next[channel.start() + 2] *= -1;
        }
        next[Channel.ROOT.start() + 2] *= -1;
        next[Channel.TILT.start() + 1] *= -1;
        next[Channel.TILT.start() + 2] *= -1;
        var rest = Channel.REST.start();
        next[rest + 1] = values[rest + 2];
        next[rest + 2] = values[rest + 1];
        var flipped = new Hold[]{flip(holds[1]), flip(holds[0]), flip(holds[3]), flip(holds[2])};
        return new Pose(next, support, seat, flipped, blend);
    }

    private static @Nullable Hold flip(@Nullable Hold hold) {
        return hold == null ? null : hold.mirrored();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pose pose
                && Arrays.equals(values, pose.values)
                && support == pose.support
                && seat == pose.seat
                && blend == pose.blend
                && Arrays.equals(holds, pose.holds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values) * 31 + Arrays.hashCode(holds);
    }

    @Override
    public String toString() {
        return support + " " + seat + " " + blend + Arrays.toString(holds) + Arrays.toString(values);
    }
}
