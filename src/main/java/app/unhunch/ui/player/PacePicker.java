package app.unhunch.ui.player;

import app.unhunch.remedy.BreathPattern;
import app.unhunch.remedy.Breathing;
import app.unhunch.ui.kit.Option;
import app.unhunch.ui.kit.Segments;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;

/// The paces of breathing to choose from while it runs; empty where the move keeps its own.
final class PacePicker extends StackPane {

    private final Segments<BreathPattern> segments;

    PacePicker(PlayerViewModel model) {
        var texts = model.words().texts();
        List<Option<BreathPattern>> options = Stream.of(BreathPattern.values())
                .map(pattern -> new Option<>(pattern, texts.get("pace.of", pattern.in(), pattern.out()))).toList();
        segments = new Segments<>(texts.get("pace"), options, model::breathe);
        segments.setId("player-pace");
        getChildren().setAll(segments);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    void show(PlayerScreen screen) {
        var beats = screen.step().exercise().dosage().tempo();
        segments.setVisible(screen.step().exercise().id().equals(Breathing.EXERCISE));
        BreathPattern.with(beats).ifPresent(pattern -> segments.show(new Option<>(pattern, "")));
    }
}
