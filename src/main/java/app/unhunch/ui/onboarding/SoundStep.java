package app.unhunch.ui.onboarding;

import app.unhunch.settings.Voice;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Option;
import app.unhunch.ui.kit.Segments;
import app.unhunch.ui.kit.Slide;
import app.unhunch.ui.kit.Switch;
import app.unhunch.ui.settings.Errands;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What is to be heard, whether notices are seen, and the start at log-in.
final class SoundStep {

    private final OnboardingViewModel model;
    private final Texts texts;
    private final NumberFormat percent;
    private final Label seen;
    private final Switch chime;

    SoundStep(OnboardingViewModel model, Locale locale) {
        this.model = model;
        texts = Texts.load("onboarding", locale);
        percent = NumberFormat.getPercentInstance(locale);
        seen = StepParts.text(texts.get("sound.notice.asked"), "small", "muted");
        seen.setId("notice-line");
        chime = new Switch(texts.get("sound.chime"),
                on -> model.change(now -> now.withSound(now.sound().withCues(on))));
        chime.setId("sound-chime");
    }

    StepForm form() {
        var sounds = card(row(Feather.BELL, "sound.chime", listen(), chime), rule(),
                row(Feather.MIC, "sound.voice", voice()), rule(), row(Feather.VOLUME_2, "sound.volume", volume()));
        var notices = card(noticeRow(), rule(), row(Feather.POWER, "sound.log-in", logIn()));
        var privacy = new VBox(2, StepParts.text(texts.get("sound.private"), "t4"),
                StepParts.text(texts.get("sound.private.line"), "small"));
        HBox.setHgrow(privacy, Priority.ALWAYS);
        var note = new HBox(12, Icons.of(Feather.SHIELD), privacy);
        note.getStyleClass().add("uh-note");
        model.settingsProperty().subscribe(now -> chime.setSelected(now.sound().cues()));
        return new StepForm(new VBox(20, sounds, notices, note), this::next, chime::requestFocus);
    }

    /// Shows a notification, so that the user can say whether it was seen.
    void arrive() {
        seen.setText(texts.get("sound.notice.asked"));
        model.ports().errands().tryNotice(trial -> {
            if (trial == Errands.Trial.NOBODY) {
                seen.setText(texts.get("sound.notice.nobody"));
            }
        });
    }

    private void next() {
        if (model.holdsOff()) {
            model.finish();
        } else {
            model.begin();
        }
    }

    private Button listen() {
        var listen = Buttons.styled(Buttons.plain(texts.get("sound.listen")), "tight");
        listen.setGraphic(Icons.small(Feather.PLAY));
        listen.setId("sound-listen");
        listen.setAccessibleText(texts.get("sound.listen") + ", " + texts.get("sound.chime"));
        listen.setOnAction(_ -> model.ports().errands().listen(Errands.Sample.CUE));
        return listen;
    }

    private Segments<Voice> voice() {
        var options = List.of(new Option<>(Voice.OFF, texts.get("voice.off")),
                new Option<>(Voice.KEY, texts.get("voice.key")),
                new Option<>(Voice.EVERYTHING, texts.get("voice.everything")));
        var voice = new Segments<>(texts.get("sound.voice"), options,
                chosen -> model.change(now -> now.withSound(now.sound().withVoice(chosen))));
        model.settingsProperty().subscribe(now -> options.stream()
                .filter(option -> option.value() == now.sound().voice()).findFirst().ifPresent(voice::show));
        return voice;
    }

    private Slide volume() {
        var slide = new Slide(texts.get("sound.volume"), 0, 100, 5, value -> percent.format(value / 100),
                value -> model.change(now -> now.withSound(now.sound().withVolume((int) Math.round(value)))));
        model.settingsProperty().subscribe(now -> slide.show(now.sound().volume()));
        return slide;
    }

    private Node noticeRow() {
        var yes = answer("sound.yes", "notice-yes", () -> {
            model.seen();
            seen.setText(texts.get("sound.notice.yes"));
        });
        var no = answer("sound.no", "notice-no", () -> {
            model.notSeen();
            seen.setText(texts.get("sound.notice.no"));
        });
        return row(Feather.MESSAGE_SQUARE, texts.get("sound.notice"), seen, yes, no);
    }

    private Button answer(String key, String id, Runnable does) {
        var button = Buttons.styled(Buttons.plain(texts.get(key)), "tight");
        button.setId(id);
        button.setAccessibleText(texts.get(key) + ", " + texts.get("sound.notice"));
        button.setOnAction(_ -> does.run());
        return button;
    }

    private Switch logIn() {
        var lever = new Switch(texts.get("sound.log-in"),
                on -> model.logIn(on ? OnboardingPorts.LogIn.START : OnboardingPorts.LogIn.LEAVE));
        lever.setId("log-in");
        lever.setSelected(true);
        return lever;
    }

    private Node row(Feather icon, String key, Node... controls) {
        return row(icon, texts.get(key), StepParts.text(texts.get(key + ".line"), "small", "muted"), controls);
    }

    private static Node row(Feather icon, String name, Label line, Node... controls) {
        var words = new VBox(2, StepParts.text(name, "sb"), line);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        var side = new HBox(10, controls);
        side.setAlignment(Pos.CENTER_RIGHT);
        side.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(14, StepParts.icon(icon, "icon-plain"), words, side);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(58);
        return row;
    }

    private static VBox card(Node... rows) {
        var card = new VBox(2, rows);
        card.getStyleClass().add("uh-card");
        card.setPadding(new Insets(11, 20, 11, 20));
        return card;
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add("uh-rule");
        return rule;
    }
}
