package app.unhunch.ui.kit;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// Rows of a form that belong together, under a title.
public final class FormCard extends VBox {

    private final Label note = new Label();
    private final VBox card = new VBox();

    /// A card.
    ///
    /// @param note small line beside the title; may be empty
    public FormCard(String title, String note, List<? extends Region> rows) {
        super(10);
        var head = new Label(title);
        head.getStyleClass().add("t3");
        head.setWrapText(true);
        head.setMinWidth(Region.USE_PREF_SIZE);
        this.note.getStyleClass().addAll("small", "muted");
        this.note.setText(note);
        this.note.setWrapText(true);
        this.note.setTextAlignment(TextAlignment.RIGHT);
        this.note.setMinHeight(Region.USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var line = new HBox(12, head, spring, this.note);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.setPadding(new Insets(0, 2, 0, 2));
        card.getStyleClass().add("uh-card");
        card.setPadding(new Insets(6, 0, 6, 0));
        rows(rows);
        getChildren().setAll(line, card);
    }

    /// Says another line beside the title.
    public void note(String line) {
        note.setText(line);
    }

    /// Shows other rows.
    public void rows(List<? extends Region> rows) {
        card.getChildren().clear();
        rows.forEach(row -> {
            if (!card.getChildren().isEmpty()) {
                var rule = new Region();
                rule.getStyleClass().add("uh-rule");
                VBox.setMargin(rule, new Insets(0, 20, 0, 20));
                card.getChildren().add(rule);
            }
            card.getChildren().add(row);
        });
    }
}
