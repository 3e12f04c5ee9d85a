package app.unhunch.figure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words in which an author changes a pose; every wrong word is said with what was expected.
public final class PoseWords {

    private static final Channel[] TRUNK = {Channel.LUMBAR, Channel.THORAX, Channel.CHEST};
    /// How a bend and a turn of the whole spine spread over lumbar, lower and upper ribs.
    private static final double[] BEND = {.40, .30, .30};
    private static final double[] TURN = {.16, .42, .42};
    /// How a look spreads over neck and head.
    private static final double NECK = .45;
    private static final double HEAD = .55;

    private PoseWords() {}

    /// The pose everything starts from: standing, every channel zero.
    public static Pose nothing() {
        return Pose.zero();
    }

    /// Sets a channel, or one of the short words `spine`, `gaze`, and plurals such as `arms` for both sides.
    ///
    /// @param numbers the channel's numbers; fewer leave the rest, null leaves one as it is
    /// @throws IllegalArgumentException if there is no such word, or it takes fewer numbers
    public static Pose set(Pose pose, String word, List<? extends @Nullable Double> numbers) {
        return switch (word) {
            case "spine" -> spine(pose, numbers);
            case "gaze" -> gaze(pose, numbers);
            default -> {
                var one = Channel.named(word);
                if (one.isPresent()) {
                    yield put(pose, one.get(), numbers);
                }
                var left = Channel.named(singular(word) + "L");
                if (left.isEmpty()) {
                    throw new IllegalArgumentException("no channel is called '" + word + "'");
                }
                yield put(put(pose, left.get(), numbers), left.get().mirrored(), numbers);
            }
        };
    }

    private static String singular(String word) {
        if (word.equals("feet")) {
            return "foot";
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word + " ";
    }

    private static Pose put(Pose pose, Channel channel, List<? extends @Nullable Double> numbers) {
        atMost(channel.size(), numbers, channel.key());
        var next = pose;
        for (var i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            if (number != null) {
                next = next.with(channel, i, number);
            }
        }
        return next;
    }

    private static Pose spine(Pose pose, List<? extends @Nullable Double> numbers) {
        atMost(3, numbers, "spine");
        var next = pose;
        for (var part = 0; part < TRUNK.length; part++) {
            for (var i = 0; i < numbers.size(); i++) {
                var number = numbers.get(i);
                if (number != null) {
                    next = next.with(TRUNK[part], i, number * (i == 2 ? TURN : BEND)[part]);
                }
            }
        }
        return next;
    }

    private static Pose gaze(Pose pose, List<? extends @Nullable Double> numbers) {
        atMost(3, numbers, "gaze");
        var next = pose;
        for (var i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            if (number != null) {
                next = next.with(Channel.NECK, i, number * NECK).with(Channel.HEAD, i, number * HEAD);
            }
        }
        return next;
    }

    private static void atMost(int count, List<?> numbers, String word) {
        if (numbers.size() > count) {
            throw new IllegalArgumentException(
                    word + " takes at most " + count + " numbers, here are " + numbers.size());
        }
    }

    /// Sets what carries the body.
    ///
    /// @throws IllegalArgumentException if there is no such support
    public static Pose support(Pose pose, String word) {
        return Arrays.stream(Support.values())
                .filter(support -> word(support).equals(word))
                .findFirst()
                .map(pose::with)
                .orElseThrow(() -> new IllegalArgumentException("no support is called '" + word
                        + "'; stand, sit, kneel or lie was expected"));
    }

    /// Sets the height of the seat (cm).
    public static Pose seat(Pose pose, double height) {
        return pose.withSeat(height);
    }

    /// Leaves a hand to the arm's angles.
    ///
    /// @param word `handL`, `handR` or `hands`
    public static Pose free(Pose pose, String word) {
        var next = pose;
        for (var side : sides(word)) {
            next = next.withHold(side, null);
        }
        return next;
    }

    /// Plants a hand, or both as mirror images.
    ///
    /// @param word `handL`, `handR` or `hands`
    /// @param place `floor`, `desk`, `wall`, `wallBehind`, `point`, or a part of the body: `nape`, `chin`, `sternum`,
    ///     `belly`; `shoulder`, `trap`, `elbow`, `knee`, `thigh`, `hip`, `head` followed by `L`, `R`, `Same` or `Other`
    /// @param at two (floor: forward, aside) or three numbers, or none; aside counts outwards for each hand
    /// @param turn degrees the fingers are turned outwards
    /// @throws IllegalArgumentException if there is no such place
    public static Pose plant(Pose pose, String word, String place, List<Double> at, double turn) {
        var next = pose;
        for (var side : sides(word)) {
            next = next.withHold(side, hold(side, place, at, turn));
        }
        return next;
    }

    private static List<BodySide> sides(String word) {
        return switch (word) {
            case "hands" -> List.of(BodySide.values());
            case "handL" -> List.of(BodySide.LEFT);
            case "handR" -> List.of(BodySide.RIGHT);
            default -> throw new IllegalArgumentException("'" + word + "' is no hand");
        };
    }

    private static Hold hold(BodySide hand, String place, List<Double> at, double turn) {
        for (var spot : Spot.values()) {
            var name = word(spot);
            if (!spot.sided() && name.equals(place)) {
                return new Hold(spot, hand, offset(at, hand.sign()), turn * hand.sign());
            }
            if (spot.sided() && place.startsWith(name)) {
                var of = of(hand, place.substring(name.length()));
                if (of != null) {
                    return new Hold(spot, of, offset(at, hand.sign()), turn * hand.sign());
                }
            }
        }
        throw new IllegalArgumentException("no place for a hand is called '" + place + "'");
    }

    private static Vec offset(List<Double> at, double sign) {
        return switch (at.size()) {
            case 0 -> Vec.ZERO;
            case 2 -> new Vec(at.get(0), 0, at.get(1) * sign);
            case 3 -> new Vec(at.get(0), at.get(1), at.get(2) * sign);
            default -> throw new IllegalArgumentException("a place has two or three numbers, here are " + at.size());
        };
    }

    private static @Nullable BodySide of(BodySide hand, String suffix) {
        return switch (suffix) {
            case "L" -> BodySide.LEFT;
            case "R" -> BodySide.RIGHT;
            case "Same" -> hand;
            case "Other" -> hand.other();
            default -> null;
        };
    }

    private static String word(Enum<?> constant) {
        var camel = new StringBuilder();
        var upper = false;
        for (var letter : constant.name().toCharArray()) {
            if (letter != '_') {
                camel.append(upper ? letter : Character.toLowerCase(letter));
            }
            upper = letter == '_';
        }
        return camel.toString();
    }
}
