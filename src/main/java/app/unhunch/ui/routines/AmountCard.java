package app.unhunch.ui.routines;

import app.unhunch.routine.Sides;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Option;
import app.unhunch.ui.kit.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every number of a row, to be typed exactly as somebody prescribed it.
final class AmountCard extends VBox {

    private static final double WIDE = 330;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final BuilderViewModel model;
    private final int place;
    private final RowNumbers numbers;
    private final VBox rows = new VBox(10);
    private final List<TextField> fields = new ArrayList<>();

    /// @param place of the row, from 0
    AmountCard(BuilderViewModel model, int place) {
        super(12);
        this.model = model;
        this.place = place;
        var texts = model.texts();
        numbers = model.numbers();
        var move = numbers.move(place);
        var title = new Label(move.map(shown -> shown.words().shortName()).orElseGet(() -> texts.get("rest.name")));
        title.getStyleClass().add("t4");
        var reset = Buttons.styled(Buttons.quiet(texts.get("amount.reset")), "link", "tight");
        reset.setId("amount-reset");
        reset.setOnAction(_ -> {
            numbers.reset(place);
            show();
        });
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        reset.setVisible(move.isPresent());
        var head = new HBox(8, title, spring, reset);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(head, rows);
        move.map(shown -> shown.words().cautions()).filter(cautions -> !cautions.isEmpty())
                .ifPresent(cautions -> getChildren().add(small(cautions.getFirst())));
        setPadding(new Insets(16, 18, 18, 18));
        setPrefWidth(WIDE);
        show();
    }

    /// What gets the keyboard.
    Node first() {
        return fields.isEmpty() ? this : fields.getFirst();
    }

    private void show() {
        fields.clear();
        rows.getChildren().clear();
        numbers.rest(place).ifPresentOrElse(seconds -> rows.getChildren().add(restRow(seconds)), this::showMove);
    }

    private void showMove() {
        var amounts = numbers.amounts(place);
        if (amounts.isEmpty()) {
            rows.getChildren().add(small(model.texts().get("amount.fixed")));
        }
        amounts.forEach(amount -> rows.getChildren().add(row(amount)));
        numbers.sides(place).ifPresent(now -> rows.getChildren().add(sides(now)));
    }

    private Node sides(Sides now) {
        var texts = model.texts();
        var name = new Label(texts.get("amount.sides"));
        var all = new Select<Sides>(texts.get("amount.sides"), Stream.of(Sides.values())
                .map(value -> new Option<>(value, texts.get("sides." + value.name().toLowerCase(Locale.ROOT))))
                .toList(),
                chosen -> numbers.sides(place, chosen));
        all.setId("amount-sides");
        all.show(new Option<>(now, ""));
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var line = new HBox(8, name, spring, all);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node row(AmountRow amount) {
        var field = field("amount-" + amount.amount().name().toLowerCase(Locale.ROOT), amount.value());
        return line(amount.name(), field, amount.unit(), amount.range(), () -> take(amount, field));
    }

    private Node restRow(String seconds) {
        var texts = model.texts();
        var field = field("amount-length", seconds);
        return line(texts.get("amount.time"), field, texts.get("unit.seconds"), "",
                () -> numbers.typeRest(place, field.getText()) ? "" : wrong(field, "amount.wrong.rest"));
    }

    private static TextField field(String id, String value) {
        var field = new TextField(value);
        field.setId(id);
        field.getStyleClass().add("uh-field");
        field.setPrefColumnCount(4);
        field.setMaxWidth(84);
        field.setAlignment(Pos.CENTER_RIGHT);
        return field;
    }

    /// @param take takes what is in the field, and gives what is to be said of it
    private Node line(String name, TextField field, String unit, String said, Supplier<String> take) {
        var label = new Label(name);
        label.setWrapText(true);
        field.setAccessibleText(model.texts().get("amount.name", name, unit));
        var behind = new Label(unit);
        behind.getStyleClass().add("muted");
        behind.setMinWidth(28);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var line = new HBox(8, label, spring, field, behind);
        line.setAlignment(Pos.CENTER_LEFT);
        var note = small("");
        say(note, said);
        var before = new String[]{field.getText()};
        Runnable takes = () -> {
            if (!field.getText().equals(before[0])) {
                before[0] = field.getText();
                field.pseudoClassStateChanged(WRONG, false);
                say(note, take.get());
            }
        };
        field.setOnAction(_ -> takes.run());
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                takes.run();
            }
        });
        fields.add(field);
        return new VBox(4, line, note);
    }

    private static void say(Label note, String words) {
        note.setText(words);
        note.setManaged(!words.isEmpty());
        note.setVisible(!words.isEmpty());
    }

    /// A number that cannot be is left in the field, marked, with what it can be.
    private String take(AmountRow amount, TextField field) {
        return numbers.type(place, amount.amount(), field.getText())
                ? numbers.amounts(place).stream().filter(row -> row.amount() == amount.amount()).map(AmountRow::range)
                        .findFirst().orElse("")
                : wrong(field, amount.amount().isTime() ? "amount.wrong.time" : "amount.wrong.count");
    }

    private String wrong(TextField field, String key) {
        field.pseudoClassStateChanged(WRONG, true);
        return model.texts().get(key);
    }

    private static Label small(String words) {
        var label = new Label(words);
        label.getStyleClass().addAll("small", "muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
