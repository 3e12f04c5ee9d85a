package app.unhunch.ui.settings;

import app.unhunch.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// Which quiet rules this computer can notice.
final class WhatWorks extends StackPane {

    private static final List<String> SENSES = List.of("full-screen", "call", "disturb", "program", "battery", "idle",
            "session");

    private final SettingsViewModel model;
    private final Texts texts;

    WhatWorks(SettingsViewModel model) {
        this.model = model;
        texts = model.texts();
        model.reportsProperty().subscribe(this::show);
    }

    private void show(List<String> reports) {
        var again = Notes.button("works-again", Feather.REFRESH_CW, texts.get("works.again"), model::look);
        List<Node> parts = new ArrayList<>();
        parts.add(Notes.line(reports.isEmpty() ? texts.get("works.unknown") : sentence(reports)));
        parts.add(reports.isEmpty() ? Notes.buttons(again)
                : Notes.buttons(again, Notes.copy("works-copy", texts.get("works.copy"), reports)));
        getChildren().setAll(Notes.note("info", Feather.INFO, texts.get("works"), parts.toArray(Node[]::new)));
    }

    private String sentence(List<String> reports) {
        return SENSES.stream().flatMap(sense -> state(reports, sense).stream()
                .map(state -> texts.get("works.line", texts.get("works." + sense), state)))
                .collect(Collectors.joining(" "));
    }

    private Optional<String> state(List<String> reports, String sense) {
        return reports.stream().filter(line -> line.startsWith(sense + ":")).findFirst()
                .map(line -> texts.get("works.state." + Stream.of("working", "waiting", "doubtful", "absent", "failed")
                        .filter(state -> line.toLowerCase(Locale.ROOT).contains(": " + state)).findFirst()
                        .orElse("waiting")));
    }
}
