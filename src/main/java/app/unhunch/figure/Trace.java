package app.unhunch.figure;

import java.util.Arrays;
import java.util.List;

/// A place on the body whose path is drawn as a motion arrow.
public enum Trace {
    /// Left hand.
    HAND_L("handL", Reference.TRUNK),
    /// Right hand.
    HAND_R("handR", Reference.TRUNK),
    /// Left elbow.
    ELBOW_L("elbowL", Reference.TRUNK),
    /// Right elbow.
    ELBOW_R("elbowR", Reference.TRUNK),
    /// Left shoulder.
    SHOULDER_L("shoulderL", Reference.TRUNK),
    /// Right shoulder.
    SHOULDER_R("shoulderR", Reference.TRUNK),
    /// The chin.
    CHIN("chin", Reference.HEAD),
    /// Top of the head.
    HEAD("head", Reference.RIBS),
    /// Back of the ribs.
    MID("mid", Reference.RIBS),
    /// The breastbone.
    CHEST("chest", Reference.RIBS),
    /// The belly.
    BELLY("belly", Reference.RIBS),
    /// The tail.
    PELVIS("pelvis", Reference.RIBS),
    /// A point before the breastbone, to show a turn.
    TURN("turn", Reference.NONE),
    /// A point before the nose, to show a turn of the head.
    NOSE("nose", Reference.NONE),
    /// Left knee.
    KNEE_L("kneeL", Reference.TRUNK),
    /// Right knee.
    KNEE_R("kneeR", Reference.TRUNK);

    /// What an arrow is pushed away from.
    enum Reference {
        NONE, TRUNK, RIBS, HEAD
    }

    private final String key;
    private final Reference reference;

    Trace(String key, Reference reference) {
        this.key = key;
        this.reference = reference;
    }

    /// The name in a motion file.
    public String key() {
        return key;
    }

    /// The trace of that name.
    ///
    /// @throws IllegalArgumentException naming what it is not
    public static Trace of(String name) {
        return Arrays.stream(values())
                .filter(trace -> trace.key.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing that can be traced is called '" + name
                        + "'; one of " + List.of(values()).stream().map(Trace::key).toList() + " was expected"));
    }

    Reference reference() {
        return reference;
    }

    Trace mirrored() {
        return switch (this) {
            case HAND_L -> HAND_R;
            case HAND_R -> HAND_L;
            case ELBOW_L -> ELBOW_R;
            case ELBOW_R -> ELBOW_L;
            case SHOULDER_L -> SHOULDER_R;
            case SHOULDER_R -> SHOULDER_L;
            case KNEE_L -> KNEE_R;
            case KNEE_R -> KNEE_L;
            default -> this;
        };
    }

    /// Where it is on a skeleton.
    Vec on(Skeleton skeleton) {
        var trunk = skeleton.trunk();
        var chest = trunk.chest();
        return switch (this) {
            case HAND_L -> skeleton.arm(BodySide.LEFT).palm();
            case HAND_R -> skeleton.arm(BodySide.RIGHT).palm();
            case ELBOW_L -> skeleton.arm(BodySide.LEFT).elbow();
            case ELBOW_R -> skeleton.arm(BodySide.RIGHT).elbow();
            case SHOULDER_L -> skeleton.arm(BodySide.LEFT).shoulder().along(chest.up(), 4);
            case SHOULDER_R -> skeleton.arm(BodySide.RIGHT).shoulder().along(chest.up(), 4);
            case CHIN -> trunk.head().point(10.5, 1, 0);
            case HEAD -> trunk.head().point(0, 20, 0);
            case MID -> trunk.middle().along(trunk.thorax().forward(), -8);
            case CHEST -> chest.point(14, 2, 0);
            case BELLY -> trunk.lumbar().point(13 + skeleton.pose().get(Channel.BELLY, 0) * 4, 5, 0);
            case PELVIS -> trunk.pelvis().point(-12, 2, 0);
            case TURN -> chest.point(34, -4, 0);
            case NOSE -> trunk.head().point(22, 6, 0);
            case KNEE_L -> skeleton.leg(BodySide.LEFT).knee();
            case KNEE_R -> skeleton.leg(BodySide.RIGHT).knee();
        };
    }
}
