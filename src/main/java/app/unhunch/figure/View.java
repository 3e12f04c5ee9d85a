package app.unhunch.figure;

/// From where a motion is seen.
///
/// @param yaw degrees: 0 the right side facing right, 90 the face, -90 the back
/// @param pitch degrees looked down
/// @param crop how much of the body is in the picture
public record View(double yaw, double pitch, Crop crop) {

    /// How much of the body is in the picture.
    public enum Crop {
        /// All of it.
        WHOLE,
        /// Down to the knees.
        KNEES,
        /// Down to the hips.
        UPPER,
        /// Head and shoulders.
        HEAD
    }

    /// The mirror image's view.
    View mirrored() {
        return new View(180 - yaw, pitch, crop);
    }

    /// The view between this (share 0) and `other` (share 1), for a glide of the camera.
    View toward(View other, double share) {
        return new View(yaw + (other.yaw - yaw) * share, pitch + (other.pitch - pitch) * share, crop);
    }
}
