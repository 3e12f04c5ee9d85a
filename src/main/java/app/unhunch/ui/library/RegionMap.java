package app.unhunch.ui.library;

import app.unhunch.exercise.BodyRegion;
import app.unhunch.ui.kit.BodyMap;
import app.unhunch.ui.kit.BodySpot;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// The picture beside the list of regions: a spot for each region that lies at one place, picked as in the list.
final class RegionMap {

    private static final double SIZE = 0.66;
    private static final List<Place> PLACES = List.of(new Place(BodyRegion.NECK, "neck", 134, 92, 34),
            new Place(BodyRegion.SHOULDERS, "left-shoulder", 84, 126, 32),
            new Place(BodyRegion.SHOULDERS, "right-shoulder", 184, 126, 32),
            new Place(BodyRegion.UPPER_BACK, "upper-back", 134, 155, 44),
            new Place(BodyRegion.MID_BACK, "mid-back", 134, 216, 34));

    private final BodyMap map;

    private record Place(BodyRegion region, String id, double x, double y, double reach) {

        Criterion criterion() {
            return new Criterion.Serves(region);
        }
    }

    RegionMap(LibraryViewModel model) {
        var texts = model.texts();
        map = new BodyMap(texts.get("map"),
                PLACES.stream().map(place -> new BodySpot(place.id(), texts.get("map." + place.id()), place.x(),
                        place.y(), place.reach())).toList(),
                SIZE, id -> PLACES.stream().filter(place -> place.id().equals(id))
                        .forEach(place -> model.turn(place.criterion())));
    }

    Node node() {
        return map;
    }

    /// Marks the regions that are picked.
    void show(Filter filter) {
        map.show(PLACES.stream().filter(place -> filter.picked().contains(place.criterion())).map(Place::id)
                .collect(Collectors.toSet()));
    }
}
