package app.unhunch.figure;

/// Something the person uses.
///
/// @param kind what
/// @param at where (cm); what that point means is said at the kind
/// @param size height or radius (cm), as said at the kind
public record Prop(Kind kind, Vec at, double size) {

    /// What a prop is.
    public enum Kind {
        /// Exercise mat, as long as it must be; needs no place.
        MAT("mat", 0, 0, 0, 0),
        /// Chair with a backrest under the person, as high as the pose's seat.
        CHAIR("chair", 0, 0, 0, 0),
        /// Stool, as high as the pose's seat.
        STOOL("stool", 0, 0, 0, 0),
        /// Elastic band between the hands.
        BAND("band", 0, 0, 0, 0),
        /// Elastic band from each hand to the place.
        ANCHORED_BAND("anchoredBand", 95, 110, 0, 0),
        /// Door frame around the person.
        DOOR_FRAME("doorFrame", 0, 0, 0, 0),
        /// Wall the person leans on, filling the picture; seen from the front.
        WALL_BEHIND("wallBehind", 0, 0, 0, 0),
        /// Wall in front of the person, filling the picture; seen from behind.
        WALL_AHEAD("wallAhead", 0, 0, 0, 0),
        /// Wall behind, seen from the side; the place is its face.
        WALL("wall", -21, 0, 0, 0),
        /// Wall in front, seen from the side; the place is its face.
        FRONT_WALL("frontWall", 40, 0, 0, 0),
        /// Foam roller lying across; the place is its axis.
        ROLLER("roller", 0, 7.5, 0, 7.5),
        /// Rolled towel lying across; the place is its axis.
        TOWEL("towel", 0, 4.6, 0, 4.6),
        /// Back wheel lying across; the place is its axis.
        WHEEL("wheel", 0, 15, 0, 15),
        /// Massage ball; the place is its middle.
        BALL("ball", 0, 0, 0, 3.6),
        /// Desk; the place is the middle of its near edge, on top.
        DESK("desk", 40, 74, 0, 0),
        /// Computer screen on a desk; the place is where its foot stands.
        SCREEN("screen", 75, 74, 0, 34),
        /// Pillow; the place is the middle of its underside, the size its height.
        PILLOW("pillow", 0, 0, 0, 9.5),
        /// Mattress under a lying person; the place is the middle of its top.
        BED("bed", 0, 0, 0, 16),
        /// Box standing on the floor or carried; the place is the middle of its underside.
        BOX("box", 0, 0, 0, 24),
        /// Heat pad lying on the upper back.
        HEAT_PAD("heatPad", 0, 0, 0, 0),
        /// Cold pack in a cloth, lying on the upper back.
        COLD_PACK("coldPack", 0, 0, 0, 0),
        /// Hot-water bottle on a towel, lying on the upper back.
        HOT_BOTTLE("hotBottle", 0, 0, 0, 0),
        /// Piece of ice in a cloth, in the right hand.
        ICE("ice", 0, 0, 0, 0),
        /// Water bottle in the right hand.
        BOTTLE("bottle", 0, 0, 0, 0),
        /// Bottle of oil with a dropper in the left hand.
        DROPPER("dropper", 0, 0, 0, 0),
        /// Shower whose water falls onto the neck; the place is the middle of its head.
        SHOWER("shower", -36, 190, 0, 0);

        private final String key;
        private final double x;
        private final double y;
        private final double z;
        private final double size;

        Kind(String key, double x, double y, double z, double size) {
            this.key = key;
            this.x = x;
            this.y = y;
            this.z = z;
            this.size = size;
        }

        /// The name in a motion file.
        public String key() {
            return key;
        }

        /// The prop where and as large as it usually is.
        public Prop usual() {
            return new Prop(this, new Vec(x, y, z), size);
        }
    }

    Prop mirrored() {
        return new Prop(kind, new Vec(at.x(), at.y(), -at.z()), size);
    }
}
