package app.unhunch.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A movement that repeats: poses, and the order and time in which they are reached.
///
/// Beat i moves from the pose of beat i-1 (the last, for the first) to its own.
///
/// @param id the catalog's id
/// @param view from where it is seen
/// @param props what is used
/// @param poses all poses by name
/// @param play the beats, at least one
/// @param flow how the poses are joined
/// @param sides whether it is done once for each side
/// @param highlights muscles that glow
/// @param peaks poses in which they glow most
/// @param thumb the pose of still pictures
/// @param arrows what is traced by motion arrows
/// @param arrowOut how far arrows keep from the body (cm)
public record Motion(
        String id,
        View view,
        List<Prop> props,
        Map<String, Pose> poses,
        List<Beat> play,
        Flow flow,
        Sides sides,
        List<Highlight> highlights,
        List<String> peaks,
        String thumb,
        List<Trace> arrows,
        double arrowOut) {

    /// How poses are joined.
    public enum Flow {
        /// Each move starts and ends at rest.
        EASED,
        /// A smooth curve through all poses, for circles.
        CIRCLING
    }

    /// Whether a movement is done once for each side.
    public enum Sides {
        /// Both sides work together, or alternate within the motion.
        TOGETHER,
        /// The poses show the right side; the left is their mirror image.
        EACH
    }

    private static final double RESTING = .55;
    private static final double CIRCLING = .85;

    /// Checks that everything named is there.
    public Motion {
        props = List.copyOf(props);
        poses = Map.copyOf(poses);
        play = List.copyOf(play);
        highlights = List.copyOf(highlights);
        peaks = List.copyOf(peaks);
        arrows = List.copyOf(arrows);
        if (play.isEmpty()) {
            throw new IllegalArgumentException(id + " plays nothing");
        }
        for (var beat : play) {
            require(poses, beat.pose());
        }
        for (var peak : peaks) {
            require(poses, peak);
        }
        require(poses, thumb);
    }

    /// By the id alone, which tells motions apart well enough: they are asked for in every frame.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private static void require(Map<String, Pose> poses, String name) {
        if (!poses.containsKey(name)) {
            throw new IllegalArgumentException("there is no pose '" + name + "'");
        }
    }

    /// Seconds of one round.
    public double seconds() {
        return play.stream().mapToDouble(Beat::seconds).sum();
    }

    /// The pose of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public Pose named(String name) {
        return Optional.ofNullable(poses.get(name))
                .orElseThrow(() -> new IllegalArgumentException(id + " has no pose '" + name + "'"));
    }

    /// The pose a beat ends in; indices count round.
    public Pose key(int beat) {
        return named(play.get(Math.floorMod(beat, play.size())).pose());
    }

    /// Whether nothing moves in a beat.
    public boolean still(int beat) {
        return play.get(beat).pose().equals(play.get(Math.floorMod(beat - 1, play.size())).pose());
    }

    /// Whether the poses themselves say how full the lungs are, so that nobody adds breathing.
    public boolean breathes() {
        return poses.values().stream()
                .anyMatch(pose -> pose.get(Channel.BREATH, 0) > 0 || pose.get(Channel.BELLY, 0) > 0);
    }

    // time

    /// Where the motion is after so many seconds of endless repetition.
    public Moment moment(double seconds) {
        var length = seconds();
        var left = length <= 0 ? 0 : seconds - Math.floor(seconds / length) * length;
        var beat = 0;
        while (beat < play.size() - 1 && left >= play.get(beat).seconds()) {
            left -= play.get(beat).seconds();
            beat++;
        }
        var lasts = play.get(beat).seconds();
        return new Moment(beat, lasts <= 0 ? 1 : Math.min(1, left / lasts));
    }

    /// The pose at a moment.
    public Pose at(Moment moment) {
        var from = key(moment.beat() - 1);
        var to = key(moment.beat());
        if (flow == Flow.CIRCLING) {
            return from.curving(key(moment.beat() - 2), to, key(moment.beat() + 1), moment.fraction());
        }
        return from.toward(to, Easing.minimumJerk(moment.fraction()));
    }

    /// How hard the muscles work at a moment, .55 to 1.
    public double effort(Moment moment) {
        if (flow == Flow.CIRCLING) {
            return CIRCLING;
        }
        var from = effort(moment.beat() - 1);
        return from + (effort(moment.beat()) - from) * Easing.minimumJerk(moment.fraction());
    }

    private double effort(int beat) {
        return effortOf(play.get(Math.floorMod(beat, play.size())).pose());
    }

    /// How hard the muscles work in a pose.
    public double effortOf(String pose) {
        return peaks.contains(pose) ? 1 : RESTING;
    }

    /// The same motion in the tempo of a dose: beats it names take its seconds, the others keep theirs. The poses of a
    /// circle share the seconds of the circle.
    public Motion paced(Map<String, Double> secondsByBeat) {
        var share = flow == Flow.CIRCLING ? play.size() : 1;
        var beats = play.stream().map(beat -> secondsByBeat.containsKey(beat.name())
                ? new Beat(beat.pose(), beat.name(), secondsByBeat.getOrDefault(beat.name(), 0.0) / share)
                : beat).toList();
        return new Motion(id, view, props, poses, beats, flow, sides, highlights, peaks, thumb, arrows, arrowOut);
    }

    // sides

    /// The motion for a side: as written for the right, its mirror image for the left.
    public Motion on(BodySide side) {
        return side == BodySide.LEFT && sides == Sides.EACH ? mirrored() : this;
    }

    /// The exact mirror image.
    public Motion mirrored() {
        var mirrored = new LinkedHashMap<String, Pose>();
        poses.forEach((name, pose) -> mirrored.put(name, pose.mirrored()));
        return new Motion(
                id,
                view.mirrored(),
                props.stream().map(Prop::mirrored).toList(),
                mirrored,
                play,
                flow,
                sides,
                highlights.stream().map(Highlight::mirrored).toList(),
                peaks,
                thumb,
                arrows.stream().map(Trace::mirrored).toList(),
                arrowOut);
    }

    boolean has(Prop.Kind kind) {
        return props.stream().anyMatch(prop -> prop.kind() == kind);
    }
}
