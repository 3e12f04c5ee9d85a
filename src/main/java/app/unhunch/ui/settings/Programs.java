package app.unhunch.ui.settings;

import app.unhunch.settings.SettingValue;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/// Names of programs, each with a way to take it out again, and a field to add one.
final class Programs extends FlowPane {

    private static final String KEY = "quiet.programs";

    private final SettingsViewModel model;
    private final TextField field = new TextField();

    Programs(SettingsViewModel model) {
        super(8, 8);
        this.model = model;
        field.setId("quiet-program");
        field.setPromptText(model.texts().get("quiet.programs.add"));
        field.setAccessibleText(model.texts().get("quiet.programs.add"));
        field.getStyleClass().add("uh-field");
        field.setPrefColumnCount(12);
        field.setOnAction(_ -> add());
        setAlignment(Pos.CENTER_RIGHT);
        setPrefWrapLength(360);
        model.value(KEY).subscribe(value -> show(value instanceof SettingValue.Several(var all) ? all : List.of()));
    }

    private void show(List<String> programs) {
        List<Node> parts = new ArrayList<>(programs.stream().map(this::chip).toList());
        parts.add(field);
        getChildren().setAll(parts);
    }

    private Button chip(String program) {
        var chip = Buttons.styled(new Button(program, Icons.small(Feather.X)), "uh-pill");
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(model.texts().get("quiet.programs.remove", program));
        chip.setOnAction(_ -> model.change(KEY, new SettingValue.Several(
                model.draft().quiet().programs().stream().filter(other -> !other.equals(program)).toList())));
        return chip;
    }

    private void add() {
        var name = field.getText().strip();
        if (!name.isEmpty()) {
            List<String> all = new ArrayList<>(model.draft().quiet().programs());
            all.add(name);
            field.clear();
            model.change(KEY, new SettingValue.Several(all));
            field.requestFocus();
        }
    }
}
