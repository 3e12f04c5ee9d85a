package app.unhunch.ui.library;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.settings.SetupSettings;
import java.util.EnumSet;
import java.util.Set;

/// The parts of the body that bother the user, as they were picked at the first start.
final class OwnRegions {

    private OwnRegions() {}

    /// None where nothing was picked.
    static Set<BodyRegion> of(SetupSettings setup) {
        var regions = EnumSet.noneOf(BodyRegion.class);
        setup.spots().forEach(spot -> {
            switch (spot) {
                case "neck" -> regions.add(BodyRegion.NECK);
                case "left-shoulder", "right-shoulder" -> regions.add(BodyRegion.SHOULDERS);
                case "between-blades" -> regions.add(BodyRegion.UPPER_BACK);
                case "mid-back" -> regions.add(BodyRegion.MID_BACK);
                default -> {}
            }
        });
        return regions;
    }
}
