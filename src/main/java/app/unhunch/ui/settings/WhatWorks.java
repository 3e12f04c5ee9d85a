package app.unhunch.ui.settings;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// Which quiet rules this computer can notice.
final class WhatWorks extends StackPane {

    private static final List<String> SENSES = List.of("full-screen", "call", "disturb", "program", "battery", "idle",
            "session");
    private static final Set<String> STATES = Set.of("working", "waiting", "doubtful", "absent", "failed");

    private final SettingsViewModel model;
    private final Texts texts;
    private final Consumer<Place> go;

    /// @param go takes the user to a place
    WhatWorks(SettingsViewModel model, Consumer<Place> go) {
        this.model = model;
        this.go = go;
        texts = model.texts();
        model.reportsProperty().subscribe(this::show);
    }

    private void show(List<Sense> reports) {
        var again = Notes.button("works-again", Feather.REFRESH_CW, texts.get("works.again"), model::look);
        List<Node> parts = new ArrayList<>();
        parts.add(Notes.line(reports.isEmpty() ? texts.get("works.unknown") : sentence(reports)));
        parts.add(Notes.buttons(again,
                Notes.button("works-all", Feather.ACTIVITY, texts.get("works.all"),
                        () -> go.accept(SettingsPage.WORKS)),
                Notes.button("works-why", Feather.HELP_CIRCLE, texts.get("why"), () -> go.accept(SettingsPage.WHY))));
        getChildren().setAll(Notes.note("info", Feather.INFO, texts.get("works"), parts.toArray(Node[]::new)));
    }

    private String sentence(List<Sense> reports) {
        return SENSES.stream().flatMap(sense -> state(reports, sense).stream()
                .map(state -> texts.get("works.line", texts.get("works." + sense), state)))
                .collect(Collectors.joining(" "));
    }

    private Optional<String> state(List<Sense> reports, String sense) {
        return reports.stream().filter(report -> report.name().equals(sense)).findFirst()
                .map(report -> texts.get("works.state." + (STATES.contains(report.state()) ? report.state()
                        : "waiting")));
    }
}
