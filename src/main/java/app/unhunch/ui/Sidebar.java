package app.unhunch.ui;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Logo;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.kit.Tip;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;

/// Links to the pages with the dock below; only icons where there is little room.
final class Sidebar extends VBox {

    private static final double WIDE = 220;
    private static final double RAIL = 72;
    private static final double DOT = 4;

    private final Map<Place.Tab, ToggleButton> links = new EnumMap<>(Place.Tab.class);
    private final Map<Place.Tab, Circle> dots = new EnumMap<>(Place.Tab.class);
    private final Texts texts;
    private final Label product = new Label();
    private final RemedyDock remedy;
    private final BreakDock dock;
    private Place.@Nullable Tab marked;

    /// @param chosen told which page the user wants
    Sidebar(List<Page> pages, RemedyDock remedy, BreakDock dock, Texts texts, Consumer<Place.Tab> chosen) {
        this.texts = texts;
        this.remedy = remedy;
        this.dock = dock;
        product.setText(texts.get("product"));
        product.getStyleClass().add("t3");
        var head = new HBox(10, new Logo(30), product);
        head.setAlignment(Pos.CENTER_LEFT);
        var nav = new VBox(2);
        var foot = new VBox(2);
        pages.forEach(page -> (page.tab().atFoot() ? foot : nav).getChildren().add(link(page, chosen)));
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        VBox.setMargin(head, new Insets(0, 0, 18, 8));
        getChildren().setAll(head, nav, spring, remedy, dock);
        if (!foot.getChildren().isEmpty()) {
            VBox.setMargin(foot, new Insets(12, 0, 0, 0));
            getChildren().add(foot);
        }
        getStyleClass().add("uh-side");
        setPadding(new Insets(20, 13, 20, 12));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            var step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
            var all = List.copyOf(links.values());
            var here = all.indexOf(event.getTarget());
            if (step != 0 && here >= 0) {
                all.get(Math.clamp(here + step, 0, all.size() - 1)).requestFocus();
                event.consume();
            }
        });
    }

    /// Marks the page that is shown.
    void mark(Place.Tab tab) {
        marked = tab;
        links.forEach((other, link) -> link.setSelected(other == tab));
    }

    /// Marks the pages on which something is wrong, and no other.
    void warn(Set<Place.Tab> faulty) {
        dots.forEach((tab, dot) -> {
            dot.setVisible(faulty.contains(tab));
            link(tab).setAccessibleText(
                    faulty.contains(tab) ? texts.get("nav.fault", link(tab).getText()) : link(tab).getText());
        });
    }

    /// Gives the keyboard to the link of a page.
    void focus(Place.Tab tab) {
        link(tab).requestFocus();
    }

    /// Shows words and icons.
    void widen() {
        size(WIDE);
        shown(product, true);
        links.values().forEach(link -> {
            link.getStyleClass().remove("rail");
            Tip.off(link);
        });
        remedy.widen();
        dock.widen();
        VBox.setMargin(dock, Insets.EMPTY);
    }

    /// Shows icons only.
    void narrow() {
        size(RAIL);
        shown(product, false);
        links.values().forEach(link -> {
            link.getStyleClass().add("rail");
            Tip.on(link, link.getText());
        });
        remedy.narrow();
        dock.narrow();
        VBox.setMargin(dock, new Insets(0, 0, 0, 2));
    }

    private ToggleButton link(Page page, Consumer<Place.Tab> chosen) {
        var dot = new Circle(DOT);
        dot.getStyleClass().add("uh-nav-fault");
        dot.setVisible(false);
        dots.put(page.tab(), dot);
        StackPane.setAlignment(dot, Pos.TOP_RIGHT);
        dot.setTranslateX(DOT);
        dot.setTranslateY(-DOT);
        var link = Buttons.styled(new ToggleButton(page.name(), new StackPane(Icons.of(page.icon()), dot)), "uh-nav");
        link.setId("nav-" + page.tab().name().toLowerCase(Locale.ROOT));
        link.setAccessibleText(page.name());
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinWidth(0);
        link.setWrapText(true);
        link.setOnAction(_ -> {
            link.setSelected(page.tab() == marked); // a press is a wish: what is shown is marked
            chosen.accept(page.tab());
        });
        links.put(page.tab(), link);
        return link;
    }

    private ToggleButton link(Place.Tab tab) {
        return Objects.requireNonNull(links.get(tab));
    }

    private void size(double width) {
        setMinWidth(width);
        setMaxWidth(width);
    }

    private static void shown(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
