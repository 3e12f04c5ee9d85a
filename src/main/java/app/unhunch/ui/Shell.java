package app.unhunch.ui;

import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Logo;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.today.TodayViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Sidebar and pages of the main window.
final class Shell extends BorderPane {

    private static final double WIDE = 220;
    private static final double RAIL = 72;
    private static final double NEEDS_RAIL = 1100;

    private final List<Page> pages;
    private final List<ToggleButton> links = new ArrayList<>();
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane content = new StackPane();
    private final Label product = new Label();
    private final HBox head;
    private final BreakDock dock;
    private final VBox side;
    private final Runnable help;

    Shell(List<Page> pages, TodayViewModel today, Locale locale, Runnable help) {
        this.help = help;
        this.pages = List.copyOf(pages);
        var texts = Texts.load("shell", locale);
        product.setText(texts.get("product"));
        product.getStyleClass().add("t3");
        head = new HBox(10, new Logo(30), product);
        head.setAlignment(Pos.CENTER_LEFT);
        dock = new BreakDock(today);
        side = side();
        getStyleClass().add("uh-page");
        setLeft(side);
        setCenter(content);
        open(pages.getFirst(), pages.getFirst().tab());
        widthProperty().map(width -> width.doubleValue() > 0 && width.doubleValue() < NEEDS_RAIL).subscribe(this::fit);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Gives the keyboard to the first control of the page that is shown.
    void takeFocus() {
        pages.stream().filter(page -> content.getChildren().contains(page.view())).findFirst()
                .ifPresent(page -> page.focus().run());
    }

    /// Takes the user to a place; one whose page is not there changes nothing.
    void go(Place place) {
        pages.stream().filter(page -> page.tab() == place.tab()).findFirst().ifPresent(page -> open(page, place));
    }

    private VBox side() {
        var nav = new VBox(2);
        var foot = new VBox(2);
        pages.forEach(page -> (page.tab().atFoot() ? foot : nav).getChildren().add(link(page)));
        var spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        VBox.setMargin(head, new Insets(0, 0, 18, 8));
        var box = new VBox(head, nav, spring, dock);
        if (!foot.getChildren().isEmpty()) {
            VBox.setMargin(foot, new Insets(12, 0, 0, 0));
            box.getChildren().add(foot);
        }
        box.getStyleClass().add("uh-side");
        box.setPadding(new Insets(20, 13, 20, 12));
        return box;
    }

    private ToggleButton link(Page page) {
        var link = Buttons.styled(new ToggleButton(page.name(), Icons.of(page.icon())), "uh-nav");
        link.setId("nav-" + page.tab().name().toLowerCase(Locale.ROOT));
        link.setMaxWidth(Double.MAX_VALUE);
        link.setMinWidth(0);
        link.setToggleGroup(group);
        link.setOnAction(_ -> open(page, page.tab()));
        links.add(link);
        return link;
    }

    private void open(Page page, Place place) {
        page.arrive().accept(place);
        content.getChildren().setAll(page.view());
        links.get(pages.indexOf(page)).setSelected(true);
    }

    private void fit(boolean rail) {
        side.setMinWidth(rail ? RAIL : WIDE);
        side.setMaxWidth(rail ? RAIL : WIDE);
        product.setVisible(!rail);
        product.setManaged(!rail);
        links.forEach(link -> {
            link.getStyleClass().remove("rail");
            link.setTooltip(rail ? new Tooltip(link.getText()) : null);
            link.setAccessibleText(link.getText());
            if (rail) {
                link.getStyleClass().add("rail");
            }
        });
        if (rail) {
            dock.narrow();
        } else {
            dock.widen();
        }
        VBox.setMargin(dock, rail ? new Insets(0, 0, 0, 2) : Insets.EMPTY);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            help.run();
            event.consume();
        } else if (event.getCode() == KeyCode.F6) {
            var inSide = links.contains(getScene().getFocusOwner());
            if (inSide) {
                takeFocus();
            } else {
                links.getFirst().requestFocus();
            }
            event.consume();
        } else if (event.isShortcutDown() && event.getCode().isDigitKey()) {
            var number = event.getCode().getName().charAt(0) - '1';
            if (number >= 0 && number < pages.size()) {
                open(pages.get(number), pages.get(number).tab());
                takeFocus();
                event.consume();
            }
        }
    }
}
