package app.unhunch.ui.onboarding;

import app.unhunch.settings.SetupSettings.Step;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Later;
import app.unhunch.ui.kit.PainKeys;
import app.unhunch.ui.today.DeskFigure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The three steps of the first start, one at a time, beside their story.
public final class OnboardingView extends BorderPane {

    /// Long words take a second line rather than leave the window.
    private static final double LEAST_BUTTON = 120;

    /// Room around what scrolls for the ring of what has the keyboard.
    private static final double RING = 4;

    private final OnboardingViewModel model;
    private final Texts texts;
    private final StoryPane story;
    private final Label count = StepParts.text("", "small", "sb", "muted");
    private final Label title = StepParts.text("", "t1");
    private final ScrollPane scroll = new ScrollPane();
    private final Button skip = Buttons.quiet("");
    private final Button back = Buttons.styled(Buttons.plain(""), "tall");
    private final Button next = Buttons.styled(Buttons.primary(""), "tall");
    private final WhereStep where;
    private final Label read;
    private final StepForm first;
    private final StepForm second;
    private final StepForm third;
    private final SoundStep sound;

    /// @param desk the person at the desk; empty where there are no pictures
    public OnboardingView(OnboardingViewModel model, Later later, Locale locale, Optional<DeskFigure> desk) {
        this.model = model;
        texts = Texts.load("onboarding", locale);
        story = new StoryPane(locale, desk);
        where = new WhereStep(model, locale);
        sound = new SoundStep(model, locale);
        first = where.form();
        second = new RhythmStep(model, locale).form();
        third = sound.form();
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("uh-pages");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setMargin(scroll, new Insets(-RING));
        List.of(first, second, third).forEach(step -> step.body().setPadding(new Insets(RING)));
        var before = Texts.load("disclaimer", locale);
        read = StepParts.text(String.join(" ", before.get("general"), before.get("ask"), before.get("stop")), "small",
                "muted");
        read.managedProperty().bind(read.visibleProperty());
        var form = new VBox(12, new VBox(2, count, title), scroll, read, foot());
        form.setPadding(new Insets(28, 56, 28, 56));
        getStyleClass().add("uh-page");
        setLeft(story);
        setCenter(form);
        widthProperty().subscribe(width -> story.setPrefWidth(width.doubleValue() < 1100 ? 300 : 400));
        model.stepProperty().subscribe(this::show);
        var scores = new PainKeys(later, where::rate);
        addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, scores));
    }

    /// Gives the keyboard to the first control of the step.
    public void takeFocus() {
        form(model.stepProperty().get()).focus().run();
    }

    private HBox foot() {
        skip.setId("setup-skip");
        back.setId("setup-back");
        next.setId("setup-next");
        next.setDefaultButton(true);
        skip.setOnAction(_ -> {
            if (model.stepProperty().get() == Step.SOUND) {
                model.finish();
            } else {
                model.skip();
            }
        });
        back.setText(texts.get("back"));
        back.setOnAction(_ -> model.back());
        next.setOnAction(_ -> form(model.stepProperty().get()).next().run());
        List.of(skip, next).forEach(button -> {
            button.setWrapText(true);
            button.setMinWidth(LEAST_BUTTON);
        });
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        skip.setAlignment(Pos.CENTER_LEFT);
        HBox.setMargin(skip, new Insets(0, 0, 0, -16));
        var foot = new HBox(12, skip, spring, back, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show(Step step) {
        story.show(step);
        var number = step == Step.SOUND ? 3 : step == Step.RHYTHM ? 2 : 1;
        count.setText(texts.get("count", number, 3));
        title.setText(texts.get("title." + number));
        scroll.setContent(form(step).body());
        scroll.setVvalue(0);
        read.setVisible(number == 1);
        back.setVisible(number > 1);
        back.setManaged(number > 1);
        skip.setText(texts.get(number == 3 ? "today" : "skip"));
        lead(number);
        if (step == Step.SOUND) {
            sound.arrive();
        }
        if (getScene() != null && model.activeProperty().get()) {
            takeFocus();
        }
    }

    private void lead(int number) {
        var begins = number == 3 && !model.holdsOff();
        next.setText(texts.get(number == 1 ? "read" : number == 2 ? "next" : begins ? "begin" : "today"));
        next.setGraphic(begins ? Glyph.PLAY.at(22) : Icons.of(Feather.ARROW_RIGHT));
        next.setContentDisplay(begins ? ContentDisplay.LEFT : ContentDisplay.RIGHT);
        skip.setVisible(number != 3 || begins);
    }

    private StepForm form(Step step) {
        return switch (step) {
            case WHERE -> first;
            case RHYTHM -> second;
            case SOUND, DONE -> third;
        };
    }

    /// Enter goes on; what can be chosen is chosen with the space bar.
    private void enter(KeyEvent event) {
        var choice = event.getTarget() instanceof CheckBox || event.getTarget() instanceof ToggleButton;
        if (choice && event.getCode() == KeyCode.ENTER) {
            next.fire();
            event.consume();
        }
    }

    private void key(KeyEvent event, PainKeys scores) {
        if (event.isAltDown() && event.getCode() == KeyCode.LEFT && model.stepProperty().get() != Step.WHERE) {
            model.back();
            event.consume();
        } else if (model.stepProperty().get() == Step.WHERE) {
            scores.typed(event);
        }
    }
}
