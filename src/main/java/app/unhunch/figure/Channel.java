package app.unhunch.figure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// One named group of numbers of a pose; `docs/figures.md` gives every unit, sign and range.
public enum Channel {
    /// Shift of the body forward, up, right (cm).
    ROOT("root", 3),
    /// Pelvis pitched forward, rolled right, the whole body turned right (degrees).
    TILT("tilt", 3),
    /// Lumbar spine: bend forward, lean right, turn right (degrees beyond the resting curve).
    LUMBAR("lumbar", 3),
    /// Lower rib cage, as lumbar.
    THORAX("thorax", 3),
    /// Upper rib cage, as lumbar.
    CHEST("chest", 3),
    /// Neck, as lumbar.
    NECK("neck", 3),
    /// Head on the neck, as lumbar.
    HEAD("head", 3),
    /// Kneeling: thighs leaned back (degrees, 75 on the heels), knees apart from the middle (cm).
    KNEEL("kneel", 2),
    /// Weight 0 to 1 of "tilt the pelvis until the planted arms are straight".
    PRESS("press", 1),
    /// Weights 0 to 1 of "tilt until this lies on the floor": head, left shoulder, right shoulder.
    REST("rest", 3),
    /// Lying: 1 plants the feet.
    PLANT("plant", 1),
    /// Ribs full of air, 0 to 1.
    BREATH("breath", 1),
    /// Belly full of air, 0 to 1.
    BELLY("belly", 1),
    /// Shoulder girdle raised, forward (degrees of the collar bone).
    SHOULDER_L("shoulderL", 2),
    /// As the left.
    SHOULDER_R("shoulderR", 2),
    /// Arm: raise, plane (0 front, 90 side), outward rotation, elbow (degrees).
    ARM_L("armL", 4),
    /// As the left.
    ARM_R("armR", 4),
    /// Palm turned down (degrees).
    PALM_L("palmL", 1),
    /// As the left.
    PALM_R("palmR", 1),
    /// Wrist bent to the palm, to the thumb (degrees).
    WRIST_L("wristL", 2),
    /// As the left.
    WRIST_R("wristR", 2),
    /// Fingers closed, 0 to 1.
    GRIP_L("gripL", 1),
    /// As the left.
    GRIP_R("gripR", 1),
    /// Leg: flex, spread, turn out, knee (degrees).
    LEG_L("legL", 4),
    /// As the left.
    LEG_R("legR", 4),
    /// Foot pointed (degrees).
    ANKLE_L("ankleL", 1),
    /// As the left.
    ANKLE_R("ankleR", 1),
    /// Planted foot: forward, lift, half stance (cm), toes out, heel raised (degrees).
    FOOT_L("footL", 5),
    /// As the left.
    FOOT_R("footR", 5),
    /// Eyes open, 0 to 1.
    EYES("eyes", 1);

    /// Numbers given out so far while the constants are made.
    private static final class Room {

        private static int taken;

        private Room() {}
    }

    private static final Map<Channel, Channel> TWINS = new EnumMap<>(Channel.class);
    /// How many numbers all channels have together.
    static final int TOTAL = Arrays.stream(values()).mapToInt(Channel::size).sum();

    static {
        for (var channel : values()) {
            var name = channel.name();
            var stem = name.substring(0, name.length() - 1);
            TWINS.put(channel, name.endsWith("_L") ? valueOf(stem + "R") : name.endsWith("_R") ? valueOf(stem + "L")
                    : channel);
        }
    }

    private final String key;
    private final int start;
    private final int size;

    Channel(String key, int size) {
        this.key = key;
        this.size = size;
        start = Room.taken;
        Room.taken += size;
    }

    /// The name in a motion file.
    public String key() {
        return key;
    }

    /// How many numbers it has.
    public int size() {
        return size;
    }

    /// Where its numbers begin among those of all channels.
    int start() {
        return start;
    }

    /// The channel of that name, if there is one.
    public static Optional<Channel> named(String key) {
        return Arrays.stream(values()).filter(channel -> channel.key.equals(key)).findFirst();
    }

    /// The same channel of the other side; itself if it has no side.
    Channel mirrored() {
        return TWINS.getOrDefault(this, this);
    }

    /// This left channel, or its twin on `side`.
    Channel on(BodySide side) {
        return side == BodySide.LEFT ? this : mirrored();
    }
}
