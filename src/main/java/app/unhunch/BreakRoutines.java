package app.unhunch;

import app.unhunch.breaks.BreakOffer;
import app.unhunch.breaks.BreakSize;
import app.unhunch.settings.BreakSettings;
import app.unhunch.text.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which routine a break plays, with what is said of it, without reading the catalog.
final class BreakRoutines implements Function<BreakOffer, RoutineFace> {

    /// The hourly desk breaks in their order over the day.
    private static final List<String> ROTATION = List.of("hourly-cat-and-rolls", "hourly-wall-stretch",
            "hourly-chin-tucks", "hourly-walk-and-water", "hourly-wing-and-twist", "hourly-blade-squeezes",
            "hourly-reach-and-cat", "hourly-standing-cat");

    private static final String SHORT = "hourly-chin-tucks";

    private final Texts faces;
    private final Function<String, RoutineFace> others;

    /// @param others the face of a routine that is none of the shipped breaks
    BreakRoutines(Locale locale, Function<String, RoutineFace> others) {
        this.faces = Texts.load("break-routines", locale);
        this.others = others;
    }

    @Override
    public RoutineFace apply(BreakOffer offer) {
        return face(idOf(offer));
    }

    /// What is said of a routine.
    RoutineFace face(String id) {
        return isShipped(id)
                ? new RoutineFace(id, faces.get(id + ".name"),
                        Duration.ofSeconds(Long.parseLong(faces.get(id + ".seconds"))), faces.get(id + ".move"))
                : others.apply(id);
    }

    /// Whether it is one of the shipped breaks.
    boolean isShipped(String id) {
        return faces.keys().contains(id + ".name");
    }

    /// The hourly desk breaks from that turn on, each once.
    static Stream<String> rotation(int turn) {
        return IntStream.range(0, ROTATION.size()).mapToObj(
                step -> ROTATION.get(Math.floorMod(turn + step, ROTATION.size())));
    }

    /// The routine of an offer.
    static String idOf(BreakOffer offer) {
        if (offer.size() == BreakSize.SHORT) {
            return SHORT;
        }
        return offer.routine().equals(BreakSettings.ROTATION)
                ? ROTATION.get(Math.floorMod(offer.turn(), ROTATION.size()))
                : offer.routine();
    }
}
