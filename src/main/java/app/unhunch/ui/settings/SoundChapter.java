package app.unhunch.ui.settings;

import app.unhunch.settings.SettingValue;
import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Icons;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// What is to be heard, each with a way to hear it.
final class SoundChapter {

    private final Form form;
    private final Controls controls;
    private final NumberFormat percent;
    private final NumberFormat speed;

    SoundChapter(Form form, Locale locale) {
        this.form = form;
        controls = form.controls();
        percent = NumberFormat.getPercentInstance(locale);
        speed = NumberFormat.getNumberInstance(locale);
        speed.setMinimumFractionDigits(1);
        speed.setMaximumFractionDigits(1);
    }

    void fill() {
        form.card(Chapter.SOUND, "sound",
                form.row(Chapter.SOUND, "sound.muted", controls.flag("sound.muted")),
                form.row(Chapter.SOUND, "sound.volume",
                        controls.slide("sound.volume", 0, 100, 5, value -> percent.format(value / 100))),
                form.row(Chapter.SOUND, "sound.cues",
                        listen("sound.cues", Errands.Sample.CUE, () -> form.model().draft().sound().cues()),
                        controls.flag("sound.cues")),
                form.row(Chapter.SOUND, "sound.notice",
                        listen("sound.notice", Errands.Sample.NOTICE, () -> form.model().draft().sound().notice()),
                        controls.flag("sound.notice")));
        form.card(Chapter.SOUND, "voice",
                form.row(Chapter.SOUND, "sound.voice", controls.words("sound.voice", "off", "key", "everything"),
                        listen("sound.voice", Errands.Sample.VOICE,
                                () -> !isOff(form.model().value("sound.voice").get()))),
                form.row(Chapter.SOUND, "sound.voiceSpeed",
                        controls.slide("sound.voiceSpeed", 0.5, 2, 0.1,
                                value -> form.texts().get("sound.times", speed.format(value)))));
    }

    private Control listen(String key, Errands.Sample sample, BooleanSupplier on) {
        Button button = Buttons.round(Icons.small(Feather.PLAY),
                form.texts().get("sound.listen", form.texts().get(key)), 32);
        button.setId("listen-" + sample.name().toLowerCase(Locale.ROOT));
        button.setOnAction(_ -> form.model().errands().listen(sample));
        Runnable follow = () -> button.setDisable(form.model().draft().sound().muted() || !on.getAsBoolean());
        form.model().value(key).subscribe(_ -> follow.run());
        form.model().value("sound.muted").subscribe(_ -> follow.run());
        return new Control(key, button);
    }

    private static boolean isOff(SettingValue voice) {
        return voice.typed().equals("off");
    }
}
