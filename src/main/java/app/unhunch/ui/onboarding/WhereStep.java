package app.unhunch.ui.onboarding;

import app.unhunch.safety.Band;
import app.unhunch.text.SafetyWords;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.BodyMap;
import app.unhunch.ui.kit.BodySpot;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.OneStop;
import app.unhunch.ui.kit.Slide;
import app.unhunch.ui.safety.SignList;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Where it bothers, what it is like, how much, and the emergency lines.
final class WhereStep {

    private static final String WORDS = "onboarding";
    private static final double GAP = 36;
    private static final double LEAST = 250;
    private static final double PILL = 36;

    private final OnboardingViewModel model;
    private final Texts texts;
    private final SafetyWords words;
    private final SignList signs;
    private final Label pick = StepParts.text("", "danger-text", "small");
    private final Slide pain;
    private final BodyMap map;

    WhereStep(OnboardingViewModel model, Locale locale) {
        this.model = model;
        texts = Texts.load(WORDS, locale);
        words = new SafetyWords(locale);
        signs = new SignList(words, Band.EMERGENCY, 2);
        signs.answerProperty().subscribe(_ -> pick.setText(""));
        map = new BodyMap(texts.get("where.map"), Stream.of(Spot.values()).map(this::onMap).toList(), 1,
                id -> model.toggle(Spot.of(id)));
        map.getStyleClass().add("uh-card");
        pain = new Slide(texts.get("where.pain"), 0, 10, 1, value -> texts.get("where.score", Math.round(value)),
                value -> model.rate((int) Math.round(value)));
    }

    StepForm form() {
        var facts = facts();
        var top = new FlowPane(GAP, 16, map, facts);
        facts.prefWidthProperty().bind(top.widthProperty()
                .map(width -> beside(width.doubleValue()) >= LEAST ? beside(width.doubleValue())
                        : width.doubleValue() - 1));
        model.settingsProperty().subscribe(_ -> map.show(
                model.spots().stream().map(Spot::id).collect(Collectors.toSet())));
        return new StepForm(new VBox(14, top, check()), this::next, map::takeFocus);
    }

    /// Takes a score that was typed.
    void rate(int score) {
        pain.show(score);
        model.rate(score);
    }

    private void next() {
        if (signs.answerProperty().get() == SignList.Answer.OPEN) {
            pick.setText(words.texts().get("check.pick"));
            signs.takeFocus();
        } else {
            model.answer(signs.signs());
        }
    }

    private BodySpot onMap(Spot spot) {
        return new BodySpot(spot.id(), texts.get("spot." + spot.id()), spot.x(), spot.y(), spot.reach());
    }

    /// Room beside the map.
    private double beside(double width) {
        return width - BodyMap.WIDTH - GAP - 1;
    }

    private Region facts() {
        var picked = new FlowPane(8, 8);
        picked.setMinHeight(PILL);
        model.settingsProperty().subscribe(_ -> picked.getChildren().setAll(Stream.of(Spot.values())
                .filter(model.spots()::contains).map(this::chip).toList()));
        var none = StepParts.text(texts.get("where.none"), "muted");
        none.visibleProperty().bind(model.settingsProperty().map(_ -> model.spots().isEmpty()));
        StackPane.setAlignment(none, Pos.CENTER_LEFT);
        var feels = new FlowPane(8, 8, Stream.of(Feel.values()).map(this::pill).toArray(Node[]::new));
        OneStop.ofMany(feels);
        pain.setMaxWidth(Double.MAX_VALUE);
        pain.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(8, StepParts.text(texts.get("where.picked"), "t4"), new StackPane(picked, none),
                StepParts.text(texts.get("where.feels"), "t4"), feels, StepParts.text(texts.get("where.pain"), "t4"),
                pain);
        return box;
    }

    private Button chip(Spot spot) {
        var name = texts.get("spot." + spot.id());
        var chip = Buttons.styled(new Button(name, Icons.small(Feather.X)), "uh-pill", "chosen");
        chip.setId("picked-" + spot.id());
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setAccessibleText(texts.get("where.remove", name));
        chip.setOnAction(_ -> model.toggle(spot));
        return chip;
    }

    private ToggleButton pill(Feel feel) {
        var pill = Buttons.styled(new ToggleButton(texts.get("feel." + feel.id())), "uh-pill");
        pill.setId("feel-" + feel.id());
        pill.setOnAction(_ -> model.toggle(feel));
        model.settingsProperty()
                .subscribe(now -> {
                    pill.setSelected(now.setup().feels().contains(feel.id()));
                    pill.setGraphic(pill.isSelected() ? Icons.small(Feather.CHECK) : null);
                });
        return pill;
    }

    private Node check() {
        var title = StepParts.text(words.texts().get("check.title"), "t4");
        HBox.setHgrow(pick, Priority.ALWAYS); // beside the title it moves nothing, so that all answers stay in sight
        pick.setMaxWidth(Double.MAX_VALUE);
        var more = Buttons.styled(Buttons.quiet(words.texts().get("check.more")), "link", "tight");
        more.setId("check-more");
        more.setOnAction(_ -> model.askFurther());
        var head = new HBox(10, StepParts.icon(Feather.LIFE_BUOY, "icon-danger"), title, pick, more);
        head.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(10, head, signs);
        card.getStyleClass().add("uh-card");
        card.setPadding(new Insets(12, 20, 14, 20));
        return card;
    }
}
