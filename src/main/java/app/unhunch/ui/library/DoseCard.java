package app.unhunch.ui.library;

import app.unhunch.exercise.Amount;
import app.unhunch.routine.Sides;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Option;
import app.unhunch.ui.kit.Segments;
import app.unhunch.ui.kit.Stepper;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How much of a move: numbers to change, what they add up to, and the way to start.
final class DoseCard extends VBox {

    private final MoveViewModel model;
    private final Map<Amount, Stepper> steppers = new EnumMap<>(Amount.class);
    private final VBox rows = new VBox(8);
    private final Segments<Sides> sides;
    private final HBox sided;
    private final Button reset = Buttons.styled(Buttons.quiet(""), "link", "tight");
    private final Label fixed = new Label();
    private final Label total = new Label();
    private final HBox totals;
    private final Button start;
    private List<?> shown = List.of();

    /// @param add puts it into a routine
    DoseCard(MoveViewModel model, Button add) {
        super(12);
        this.model = model;
        var texts = model.texts();
        var title = new Label(texts.get("dose.title"));
        title.getStyleClass().add("t4");
        reset.setId("dose-reset");
        reset.setOnAction(_ -> model.reset());
        var head = new HBox(8, title, spring(), reset);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(32);
        sides = new Segments<>(texts.get("sides"), Stream.of(Sides.BOTH, Sides.LEFT, Sides.RIGHT)
                .map(each -> new Option<>(each, name(each))).toList(), model::choose);
        sides.setId("dose-sides");
        var which = new Label(texts.get("sides"));
        which.setWrapText(true);
        sided = new HBox(8, which, spring(), sides);
        sided.setAlignment(Pos.CENTER_LEFT);
        fixed.setWrapText(true);
        fixed.getStyleClass().addAll("muted", "body");
        total.getStyleClass().add("sb");
        total.setId("dose-total");
        var word = new Label(texts.get("total"));
        word.getStyleClass().add("muted");
        totals = new HBox(8, word, spring(), total);
        start = Buttons.primary(texts.get("start"));
        start.setId("move-start");
        start.setGraphic(Glyph.PLAY.at(20));
        start.setOnAction(_ -> model.start());
        var rule = new Region();
        rule.getStyleClass().add("uh-rule");
        getStyleClass().add("uh-card");
        setPadding(new Insets(14, 19, 16, 19));
        getChildren().setAll(head, fixed, rows, sided, rule, totals, new ButtonPair(start, add));
    }

    /// The button that starts it.
    Button start() {
        return start;
    }

    void show(MoveScreen.Dose dose, Set<CardFace.Mark> marks) {
        var rowsNow = dose.rows().stream().map(row -> row.ways().isEmpty() ? row : row.amount()).toList();
        if (!rowsNow.equals(shown)) {
            shown = rowsNow;
            steppers.clear();
            rows.getChildren().setAll(dose.rows().stream().map(this::row).toList());
        }
        dose.rows().forEach(row -> {
            var stepper = steppers.get(row.amount());
            if (stepper != null) {
                stepper.show(row.value(), row.ways());
            }
        });
        dose.sides().ifPresent(now -> sides.show(new Option<>(now, name(now))));
        shown(sided, dose.sides().isPresent());
        fixed.setText(dose.line());
        shown(fixed, dose.rows().isEmpty() && !dose.line().isEmpty());
        shown(reset, !dose.reset().isEmpty());
        reset.setText(dose.reset());
        total.setText(dose.total());
        shown(totals, !dose.total().isEmpty());
        start.setDisable(marks.contains(CardFace.Mark.ON_HOLD));
    }

    private String name(Sides each) {
        return model.texts().get("sides." + each.name().toLowerCase(Locale.ROOT));
    }

    private Node row(MoveScreen.Row row) {
        var name = new Label(row.name());
        name.setWrapText(true);
        var line = new HBox(8, name, spring(), row.ways().isEmpty() ? fixed(row) : stepper(row));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Node fixed(MoveScreen.Row row) {
        var value = new Label(row.value());
        value.getStyleClass().add("sb");
        value.setAlignment(Pos.CENTER);
        value.setMinSize(Stepper.LEAST, 36);
        return value;
    }

    private Node stepper(MoveScreen.Row row) {
        var texts = model.texts();
        var stepper = new Stepper(texts.get("less", row.name()), texts.get("more", row.name()),
                () -> model.less(row.amount()), () -> model.more(row.amount()));
        stepper.setId("dose-" + row.amount().name().toLowerCase(Locale.ROOT));
        steppers.put(row.amount(), stepper);
        return stepper;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
