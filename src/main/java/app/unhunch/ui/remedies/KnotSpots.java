package app.unhunch.ui.remedies;

import app.unhunch.remedy.KnotSpot;
import app.unhunch.remedy.Remedy;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.BodyMap;
import app.unhunch.ui.kit.BodySpot;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The map of the back with the spots, and the spots as a list.
final class KnotSpots extends VBox {

    private static final double WIDTH = 330;
    private static final double REACH = 30;

    private final Texts texts;
    private final BodyMap map;
    private final VBox list = new VBox(8);
    private final Node heat;
    private Optional<Label> now = Optional.empty();
    private String whole = "";

    KnotSpots(RemediesViewModel model) {
        super(16);
        texts = model.texts();
        var spots = Stream.of(KnotSpot.values())
                .map(spot -> new BodySpot(spot.id(), model.knots().writer().name(spot), x(spot), y(spot), REACH))
                .toList();
        map = new BodyMap(texts.get("knot.map"), spots, 1, id -> model.knots().toggle(spot(id)));
        heat = heat(model);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        getChildren().setAll(mapCard(), listCard(), heat);
    }

    void takeFocus() {
        map.takeFocus();
    }

    void show(KnotScreen screen) {
        map.show(screen.lit().stream().map(KnotSpot::id).collect(Collectors.toSet()));
        map.setMouseTransparent(screen.phase() != KnotScreen.Phase.SETUP);
        now = Optional.empty();
        list.getChildren().setAll(screen.rows().stream().map(this::row).toList());
        if (screen.rows().isEmpty()) {
            var none = Reliefs.label("muted");
            none.setText(texts.get("knot.none"));
            list.getChildren().setAll(List.of(none));
        }
        Reliefs.shown(heat, screen.phase() == KnotScreen.Phase.SETUP);
    }

    /// Takes the seconds until the next spot is pressed.
    void lead(String left) {
        now.ifPresent(label -> label.setText(texts.get("knot.row-lead", left)));
    }

    /// Takes the seconds that are left of the spot that is pressed.
    void tick(String left) {
        now.ifPresent(label -> label.setText(texts.get("knot.row", left, whole)));
    }

    private Node mapCard() {
        var title = new Label(texts.get("knot.spots"));
        title.getStyleClass().add("t4");
        var middle = new StackPane(map);
        var card = new VBox(6, title, middle);
        card.setPadding(new Insets(14, 18, 0, 18));
        card.getStyleClass().add("uh-card");
        return card;
    }

    private Node listCard() {
        list.setPadding(new Insets(14, 18, 14, 18));
        var card = new VBox(list);
        card.getStyleClass().add("uh-card");
        return card;
    }

    private Node row(KnotScreen.Row row) {
        var badge = new StackPane();
        badge.getStyleClass().addAll("uh-step", switch (row.mark()) {
            case DONE -> "done";
            case NOW -> "now";
            case LATER -> "later";
        });
        if (row.mark() == RemedyScreen.Mark.DONE) {
            badge.getChildren().setAll(List.of(Icons.small(Feather.CHECK)));
        }
        badge.setMinSize(22, 22);
        badge.setMaxSize(22, 22);
        var name = Reliefs.label(row.mark() == RemedyScreen.Mark.NOW ? "sb" : "body");
        name.setText(row.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var time = new Label(row.time());
        time.setMinWidth(Region.USE_PREF_SIZE);
        time.getStyleClass().addAll("small", "muted");
        if (row.mark() == RemedyScreen.Mark.NOW) {
            now = Optional.of(time);
            whole = row.time();
        }
        var line = new HBox(10, badge, name, time);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node heat(RemediesViewModel model) {
        var words = Reliefs.label("small", "muted");
        words.setText(texts.get("knot.heat"));
        var link = Buttons.styled(Buttons.quiet(texts.get("knot.heat.start")), "link", "tight");
        link.setId("knot-heat");
        link.setOnAction(_ -> model.go(new Place.Relief(Remedy.HEAT.exercise())));
        return new VBox(2, words, link);
    }

    private static KnotSpot spot(String id) {
        return Stream.of(KnotSpot.values()).filter(spot -> spot.id().equals(id)).findFirst().orElseThrow();
    }

    /// Beside the spine, which is at 134.
    private static double x(KnotSpot spot) {
        return switch (spot) {
            case LEFT_SHOULDER -> 84;
            case LEFT_BLADE, LEFT_BELOW -> 110;
            case RIGHT_BLADE, RIGHT_BELOW -> 158;
            case RIGHT_SHOULDER -> 184;
        };
    }

    private static double y(KnotSpot spot) {
        return switch (spot) {
            case LEFT_SHOULDER, RIGHT_SHOULDER -> 122;
            case LEFT_BLADE, RIGHT_BLADE -> 154;
            case LEFT_BELOW, RIGHT_BELOW -> 198;
        };
    }
}
