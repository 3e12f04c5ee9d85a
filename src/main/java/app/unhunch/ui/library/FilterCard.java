package app.unhunch.ui.library;

import app.unhunch.ui.kit.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What can be picked of a facet, with how many moves each would show.
final class FilterCard extends VBox {

    private static final double MOST = 420;

    private final LibraryViewModel model;
    private final Facet facet;
    private final List<Row> rows;
    private final Optional<RegionMap> map;

    private record Row(Option option, CheckBox box, Label count) {}

    FilterCard(LibraryViewModel model, Facet facet) {
        super(8);
        this.model = model;
        this.facet = facet;
        rows = model.options(facet).stream().map(this::row).toList();
        var list = new VBox(2);
        rows.forEach(row -> list.getChildren().add(line(row)));
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("uh-pages");
        scroll.setMinHeight(60);
        scroll.setMaxHeight(MOST);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        map = facet == Facet.REGION ? Optional.of(new RegionMap(model)) : Optional.empty();
        var body = new HBox(14, scroll);
        map.ifPresent(picture -> body.getChildren().addFirst(picture.node()));
        VBox.setVgrow(body, Priority.ALWAYS);
        setPadding(new Insets(16, 8, 12, 16));
        getStyleClass().add(map.isPresent() ? "uh-filter-map" : "uh-filter");
        getChildren().setAll(head(), body);
        for (var index = 0; index < rows.size(); index++) {
            follow(index);
        }
    }

    /// Up and down lead from one to the next: the scroll pane would keep them for itself.
    private void follow(int index) {
        rows.get(index).box().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                var next = Math.floorMod(index + (event.getCode() == KeyCode.UP ? -1 : 1), rows.size());
                rows.get(next).box().requestFocus();
                event.consume();
            }
        });
    }

    /// The first thing to pick.
    Node first() {
        return rows.isEmpty() ? this : rows.getFirst().box();
    }

    /// Shows what is picked now, and what each would show.
    void show(Filter filter) {
        map.ifPresent(picture -> picture.show(filter));
        var options = new ArrayList<>(model.options(facet));
        for (var index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            row.box().setSelected(filter.picked().contains(row.option().criterion()));
            row.count().setText(String.valueOf(options.get(index).count()));
            row.box().setAccessibleText(
                    model.texts().get("drop.count", row.option().name(), options.get(index).count()));
        }
    }

    private Node head() {
        var title = new Label(model.texts().get("drop." + facet.name().toLowerCase(Locale.ROOT)));
        title.getStyleClass().add("t4");
        title.setWrapText(true);
        var reset = Buttons.styled(Buttons.quiet(model.texts().get("drop.reset")), "link", "tight");
        reset.setOnAction(_ -> model.clear(facet));
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(8, title, spring, reset);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Row row(Option option) {
        var box = new CheckBox(option.name());
        box.setMnemonicParsing(false);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinHeight(32);
        box.setWrapText(true);
        box.setOnAction(_ -> model.turn(option.criterion()));
        HBox.setHgrow(box, Priority.ALWAYS);
        var count = new Label();
        count.getStyleClass().addAll("small", "muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        return new Row(option, box, count);
    }

    private static Node line(Row row) {
        var line = new HBox(8, row.box(), row.count());
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPadding(new Insets(0, 10, 0, 2));
        return line;
    }
}
