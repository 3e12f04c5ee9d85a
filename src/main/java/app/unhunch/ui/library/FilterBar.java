package app.unhunch.ui.library;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.DropLayer;
import app.unhunch.ui.kit.Icons;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The pills of the filters, and the order.
final class FilterBar extends HBox {

    private final LibraryViewModel model;
    private final DropLayer drops;
    private final List<FilterPill> pills;
    private final Button clear;
    private final Button sort;
    private Optional<FilterCard> open = Optional.empty();

    FilterBar(LibraryViewModel model, DropLayer drops) {
        super(8);
        this.model = model;
        this.drops = drops;
        pills = Arrays.stream(Facet.values()).map(facet -> new FilterPill(facet, model)).toList();
        pills.forEach(pill -> pill.setOnAction(_ -> press(pill)));
        clear = Buttons.styled(Buttons.quiet(model.texts().get("clear-all")), "link", "tight");
        clear.setId("clear-filters");
        clear.setOnAction(_ -> model.clearFilters());
        sort = Buttons.styled(Buttons.quiet(""), "uh-sort");
        sort.setId("library-sort");
        sort.setGraphic(Icons.small(Feather.CHEVRON_DOWN));
        sort.setContentDisplay(ContentDisplay.RIGHT);
        sort.setOnAction(_ -> orders().show(sort, Side.BOTTOM, 0, 4));
        var flow = new FlowPane(8, 8);
        flow.getChildren().setAll(pills);
        flow.getChildren().add(clear);
        FlowPane.setMargin(clear, new Insets(0, 12, 0, 12));
        flow.setMinWidth(0);
        flow.setPrefWrapLength(2000);
        HBox.setHgrow(flow, Priority.ALWAYS);
        var word = new Label(model.texts().get("sort"));
        word.getStyleClass().addAll("small", "muted");
        word.setMinWidth(USE_PREF_SIZE);
        word.setMinHeight(36);
        setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(flow, word, sort);
        model.screenProperty().subscribe(this::show);
        drops.anchorProperty().subscribe(_ -> show(model.screenProperty().get()));
    }

    private void show(LibraryScreen screen) {
        var anchor = drops.anchorProperty().get();
        pills.forEach(pill -> pill.show(screen.filter(), anchor.filter(pill::equals).isPresent()
                ? FilterPill.Openness.OPEN
                : FilterPill.Openness.CLOSED));
        clear.setVisible(screen.clear() == LibraryScreen.Clear.YES);
        clear.setManaged(clear.isVisible());
        sort.setText(name(screen.sort()));
        sort.setAccessibleText(model.texts().get("sort.name-of", name(screen.sort())));
        if (anchor.isPresent()) {
            open.ifPresent(card -> card.show(screen.filter()));
        }
    }

    private void press(FilterPill pill) {
        switch (pill.facet()) {
            case DESK -> model.turn(new Criterion.AtDesk());
            case STAR -> model.turn(new Criterion.Starred());
            default -> {
                if (drops.anchorProperty().get().filter(pill::equals).isPresent()) {
                    drops.close();
                } else {
                    var card = new FilterCard(model, pill.facet());
                    open = Optional.of(card);
                    card.show(model.screenProperty().get().filter());
                    drops.open(pill, card, card.first());
                }
            }
        }
    }

    private ContextMenu orders() {
        var menu = new ContextMenu();
        var group = new ToggleGroup();
        for (var order : Sort.values()) {
            var item = new RadioMenuItem(name(order));
            item.setToggleGroup(group);
            item.setSelected(order == model.screenProperty().get().sort());
            item.setOnAction(_ -> model.sort(order));
            menu.getItems().add(item);
        }
        return menu;
    }

    private String name(Sort order) {
        return model.texts().get("sort." + order.name().toLowerCase(Locale.ROOT));
    }
}
