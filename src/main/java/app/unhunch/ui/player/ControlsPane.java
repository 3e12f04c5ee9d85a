package app.unhunch.ui.player;

import app.unhunch.ui.kit.Buttons;
import app.unhunch.ui.kit.Glyph;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.Tip;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// The buttons below the ring, as the step needs them.
final class ControlsPane extends HBox {

    private final Button back;
    private final Button pause;
    private final Button skip;
    private final Button start;
    private final Button rest;
    private final Button list;
    private final Button more;
    private final Button breath;

    ControlsPane(PlayerViewModel model) {
        super(16);
        var texts = model.words().texts();
        setAlignment(Pos.CENTER);
        back = button(Buttons.round(Icons.large(Feather.SKIP_BACK), texts.get("back"), 52), "player-back",
                model.commands()::back);
        pause = button(Buttons.round(Glyph.PAUSE.at(28), texts.get("pause"), 76), "player-pause",
                model.commands()::togglePause);
        pause.getStyleClass().add("primary");
        skip = button(Buttons.round(Icons.large(Feather.SKIP_FORWARD), texts.get("skip"), 52), "player-skip",
                model.commands()::skip);
        start = button(tall(Buttons.primary(texts.get("start-now"))), "player-start", model.commands()::goOn);
        start.setGraphic(Glyph.PLAY.at(22));
        rest = button(tall(Buttons.primary(texts.get("skip-rest"))), "player-skip-rest", model.commands()::skip);
        rest.setGraphic(Icons.of(Feather.SKIP_FORWARD));
        list = button(tall(Buttons.primary(texts.get("list-done"))), "player-list-done", model.commands()::goOn);
        list.setGraphic(Icons.of(Feather.CHECK));
        more = button(tall(Buttons.plain(texts.get("more"))), "player-more", model.commands()::moreTime);
        more.setGraphic(Icons.of(Feather.PLUS));
        breath = button(tall(Buttons.primary(texts.get("pause"))), "player-breath", model.commands()::togglePause);
        breath.setGraphic(Glyph.PAUSE.at(18));
        model.pausedProperty().subscribe(paused -> {
            breath.setGraphic((paused ? Glyph.PLAY : Glyph.PAUSE).at(18));
            breath.setText(texts.get(paused ? "resume" : "pause"));
            pause.setGraphic((paused ? Glyph.PLAY : Glyph.PAUSE).at(28));
            pause.setAccessibleText(texts.get(paused ? "resume" : "pause"));
            Tip.on(pause, pause.getAccessibleText());
        });
    }

    void show(PlayerScreen screen) {
        switch (screen.mode()) {
            case READY, CHANGE, CLOSE -> getChildren().setAll(start, more);
            case REST -> getChildren().setAll(rest, more);
            case LIST -> getChildren().setAll(back, list, skip);
            case WORK, SWITCH, REENTRY -> {
                if (BreathReading.fits(screen)) {
                    getChildren().setAll(breath);
                } else {
                    getChildren().setAll(back, pause, skip);
                }
            }
        }
    }

    private static Button tall(Button button) {
        return Buttons.styled(button, "tall");
    }

    private static Button button(Button button, String id, Runnable does) {
        button.setId(id);
        button.setOnAction(_ -> does.run());
        button.setFocusTraversable(true);
        return button;
    }
}
