package app.unhunch.ui.player;

import app.unhunch.ui.kit.DigitRow;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.RingTimer;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The ring with what is in it: the picture of the move, or the number of a pause.
public final class RingPane extends Pane {

    private static final List<String> TONES = List.of("ready", "rest", "switch");

    /// Most height of the number, above a figure and alone (shares of the square in the ring).
    private static final double OVER_FIGURE = .52;
    private static final double ALONE = .86;

    private static final String TYPE = "display-xl";
    private static final String ALONE_TYPE = "display-xxl";

    private final RingTimer ring = new RingTimer();
    private final StageContent stage;
    private final Stages stages;
    private final Label word = new Label();
    private final DigitRow number = new DigitRow(TYPE);
    private final Label note = new Label();
    private final VBox count = new VBox(2, word, number, note);
    private final StackPane badge = badge();
    private final StackPane picture;
    private boolean shared;

    /// A ring with pictures of those.
    public RingPane(Stages stages) {
        this.stages = stages;
        stage = stages.ring();
        picture = new StackPane(stage.node());
        word.getStyleClass().add("t2");
        note.getStyleClass().add("unit");
        count.setAlignment(Pos.CENTER);
        count.setMaxHeight(USE_PREF_SIZE);
        ring.setContent(new StackPane(picture, count, badge));
        StackPane.setAlignment(badge, Pos.TOP_CENTER);
        getChildren().setAll(ring);
    }

    /// Shows a step.
    public void show(PlayerScreen screen) {
        var tone = tone(screen.mode());
        ring.getStyleClass().removeAll(TONES);
        word.getStyleClass().removeAll("morning-text", "afternoon-text");
        if (!tone.isEmpty()) {
            ring.getStyleClass().add(tone);
            word.getStyleClass().add(tone.equals("ready") ? "morning-text" : "afternoon-text");
        }
        ring.pieces(screen.pieces());
        word.setText(screen.ringWord());
        shown(note, !screen.ringNote().isEmpty());
        note.setText(screen.ringNote());
        shown(count, screen.mode().numberInRing());
        number.setType(screen.mode() == PlayerScreen.Mode.REST ? ALONE_TYPE : TYPE);
        shown(badge, screen.mode() == PlayerScreen.Mode.SWITCH);
        var both = stages.card().isPresent() && (screen.mode() == PlayerScreen.Mode.READY
                || screen.mode() == PlayerScreen.Mode.REENTRY || screen.mode() == PlayerScreen.Mode.SWITCH);
        shown(picture, both || !screen.mode().numberInRing());
        shared = both;
        StackPane.setAlignment(count, both ? Pos.TOP_CENTER : Pos.CENTER);
        requestLayout();
        ring.setAccessibleText(screen.ringWord().isEmpty() ? screen.name() : screen.ringWord());
    }

    /// Shows a moment of a step.
    public void show(PlayerScreen screen, PlayerReading reading) {
        ring.show(reading.ring());
        if (screen.mode().numberInRing()) {
            number.setText(reading.number());
        }
        stage.show(screen.step(), reading.position());
    }

    /// Lets the ring say those words to those who do not see it.
    public void hear(String words) {
        if (!words.equals(ring.getAccessibleText())) {
            ring.setAccessibleText(words);
        }
    }

    @Override
    protected void layoutChildren() {
        var size = Math.min(getWidth(), getHeight());
        ring.resizeRelocate((getWidth() - size) / 2, (getHeight() - size) / 2, size, size);
        var inner = ring.innerSide();
        picture.setMaxSize(inner, inner);
        picture.setPadding(new Insets(shared ? 0.34 * inner : 0, 0, 0, 0));
        StackPane.setMargin(count, new Insets(shared ? 0.1 * inner : 0, 0, 0, 0));
        StackPane.setMargin(badge, new Insets(0.16 * inner, 0, 0, 0));
        fit(inner * (shared ? OVER_FIGURE : ALONE));
    }

    /// Makes the number smaller where the ring is small and the text large; what is at the top stays there.
    private void fit(double room) {
        var height = count.prefHeight(-1);
        var size = Math.min(1, room / Math.max(1, height));
        count.setScaleX(size);
        count.setScaleY(size);
        count.setTranslateY(shared ? -height * (1 - size) / 2 : 0);
    }

    private static String tone(PlayerScreen.Mode mode) {
        return switch (mode) {
            case READY, REENTRY -> "ready";
            case REST, CHANGE, CLOSE -> "rest";
            case SWITCH -> "switch";
            case WORK, LIST -> "";
        };
    }

    private static StackPane badge() {
        var icon = Icons.huge(Feather.REPEAT);
        icon.getStyleClass().add("icon-night");
        var badge = new StackPane(icon);
        badge.getStyleClass().addAll("uh-badge", "plate");
        badge.setMinSize(76, 76);
        badge.setMaxSize(76, 76);
        return badge;
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
