package app.unhunch.ui.remedies;

import app.unhunch.remedy.KnotRelease;
import app.unhunch.remedy.KnotSpot;
import app.unhunch.routine.Phase;
import app.unhunch.session.SessionState;
import app.unhunch.session.SessionState.Underway;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.remedies.KnotScreen.Row;
import app.unhunch.ui.remedies.RemedyScreen.Mark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Writes what the page of the knots shows.
final class KnotWriter {

    private final Texts texts;
    private final TimeWords times;

    KnotWriter(Locale locale) {
        texts = Texts.load("remedies", locale);
        times = new TimeWords(locale);
    }

    String name() {
        return texts.get("card.knot");
    }

    String name(KnotSpot spot) {
        return texts.get("spot." + spot.id());
    }

    /// The spots at the places that the user marked in the first steps.
    static Set<KnotSpot> spots(Collection<String> places) {
        var spots = EnumSet.noneOf(KnotSpot.class);
        places.forEach(place -> spots.addAll(switch (place) {
            case "left-shoulder" -> List.of(KnotSpot.LEFT_SHOULDER);
            case "right-shoulder" -> List.of(KnotSpot.RIGHT_SHOULDER);
            case "neck" -> List.of(KnotSpot.LEFT_SHOULDER, KnotSpot.RIGHT_SHOULDER);
            case "between-blades" -> List.of(KnotSpot.LEFT_BLADE, KnotSpot.RIGHT_BLADE);
            case "mid-back" -> List.of(KnotSpot.LEFT_BELOW, KnotSpot.RIGHT_BELOW);
            default -> List.of();
        }));
        return spots;
    }

    /// @param total of the whole session; empty where it cannot begin
    KnotScreen setup(Set<KnotSpot> spots, Duration each, int visits, Optional<Duration> total) {
        var time = visits == 1 ? seconds(each) : texts.get("knot.twice", seconds(each));
        return new KnotScreen(KnotScreen.Phase.SETUP, "", "", texts.get("knot.pick"), texts.get("knot.pick.line"),
                Set.copyOf(spots), spots.stream().map(spot -> new Row(name(spot), time, Mark.LATER)).toList(),
                total.map(times::minutes));
    }

    KnotScreen running(Underway session) {
        var run = session.run();
        var step = session.step();
        var moves = run.timeline().moves();
        List<Row> rows = new ArrayList<>();
        for (var i = 0; i < moves.size(); i++) {
            var mark = i < step.move() ? Mark.DONE : i == step.move() ? Mark.NOW : Mark.LATER;
            rows.add(new Row(moves.get(i).exercise().words().name(), seconds(moves.get(i).dose().length()), mark));
        }
        var spot = step.exercise().words().name();
        var lead = step.phase() != Phase.HOLD;
        var phase = session instanceof SessionState.Paused ? KnotScreen.Phase.PAUSED
                : lead ? KnotScreen.Phase.LEAD
                : KnotScreen.Phase.PRESS;
        return new KnotScreen(phase, texts.get("knot.progress", step.move() + 1, moves.size()),
                texts.get(switch (phase) {
                    case PAUSED -> "paused";
                    case LEAD -> "knot.lead";
                    case SETUP, PRESS -> "knot.press";
                }), spot, lead ? texts.get("knot.lead.line") : texts.get("knot.press.line"), lit(spot), rows,
                Optional.empty());
    }

    /// What the dock says while that many seconds are left.
    RunningRemedy dock(String seconds) {
        var brief = texts.get("knot.seconds", seconds);
        return new RunningRemedy(KnotRelease.EXERCISE, texts.get("dock", name(), brief), brief);
    }

    private String seconds(Duration time) {
        return texts.get("knot.seconds", time.toSeconds());
    }

    private Set<KnotSpot> lit(String name) {
        return Stream.of(KnotSpot.values()).filter(spot -> name(spot).equals(name)).findFirst().map(Set::of)
                .orElse(Set.of());
    }
}
