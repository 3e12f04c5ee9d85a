package app.unhunch.figure;

/// Pelvis, spine and head as frames at the lower end of each part.
record Trunk(Frame pelvis, Frame lumbar, Frame thorax, Frame chest, Frame neck, Frame head) {

    /// Builds the spine upwards from the pelvis.
    static Trunk on(Frame pelvis, Pose pose) {
        var lumbar = part(pelvis.at(pelvis.point(-1.2, Proportions.SACRUM, 0)), Proportions.REST_LUMBAR, pose,
                Channel.LUMBAR);
        var thorax = part(lumbar.at(lumbar.point(0, Proportions.LUMBAR, 0)), Proportions.REST_THORAX, pose,
                Channel.THORAX);
        var chest = part(thorax.at(thorax.point(0, Proportions.THORAX, 0)), Proportions.REST_CHEST, pose,
                Channel.CHEST);
        var neck = part(chest.at(chest.point(0, Proportions.CHEST, 0)), Proportions.REST_NECK, pose, Channel.NECK);
        var head = part(neck.at(neck.point(0, Proportions.NECK, 0)), Proportions.REST_HEAD, pose, Channel.HEAD);
        return new Trunk(pelvis, lumbar, thorax, chest, neck, head);
    }

    private static Frame part(Frame base, double resting, Pose pose, Channel channel) {
        return base.jointed(resting + pose.get(channel, 0), pose.get(channel, 1), pose.get(channel, 2));
    }

    /// What arm angles are measured in: the chest with the resting curves taken out, plumb in standing.
    Frame armFrame() {
        return chest.bent(-(Proportions.REST_LUMBAR + Proportions.REST_THORAX + Proportions.REST_CHEST));
    }

    Vec sacrum() {
        return lumbar.origin();
    }

    Vec waist() {
        return thorax.origin();
    }

    /// The middle of the rib cage's back.
    Vec middle() {
        return chest.origin();
    }

    /// The seventh neck vertebra.
    Vec nape() {
        return neck.origin();
    }

    Vec hip(BodySide side) {
        return pelvis.point(0, 0, Proportions.HIP * side.sign());
    }
}
