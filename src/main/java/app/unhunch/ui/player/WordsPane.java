package app.unhunch.ui.player;

import app.unhunch.exercise.Side;
import app.unhunch.routine.Phase;
import app.unhunch.ui.kit.Chips;
import app.unhunch.ui.kit.DigitRow;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.SideSegment;
import app.unhunch.ui.kit.TempoWave;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Name, number and cue beside the ring.
public final class WordsPane extends VBox {

    /// How far away it is read from.
    public enum Size {

        /// Two or three meters.
        FAR,

        /// An arm's length.
        NEAR
    }

    private static final double WIDEST = 480;

    private final ScreenWriter words;
    private final Size size;
    private final Label overline = new Label();
    private final FlowPane chips = new FlowPane(8, 8);
    private final SideSegment sides;
    private final ComingCard coming;
    private final Label name = new Label();
    private final DigitRow number;
    private final Label unit = new Label();
    private final HBox count;
    private final Label cue = new Label();
    private final TempoWave wave = new TempoWave();
    private final VBox list = new VBox(10);
    private final VBox need = new VBox(11);

    /// Words to be read from that far.
    ///
    /// @param stages the picture of the move that comes next
    public WordsPane(ScreenWriter words, Stages stages, Size size) {
        super(size == Size.FAR ? 10 : 8);
        this.words = words;
        this.size = size;
        var far = size == Size.FAR;
        coming = new ComingCard(stages, far ? 232 : 120);
        number = new DigitRow(far ? "display-xl" : "display-l");
        count = new HBox(far ? 20 : 12, number, unit);
        sides = new SideSegment(words.side(Side.LEFT), words.side(Side.RIGHT));
        overline.getStyleClass().addAll("t4", "muted");
        name.getStyleClass().add(far ? "display-m" : "t1");
        name.setWrapText(true);
        unit.getStyleClass().addAll(far ? "unit" : "lead", "muted");
        unit.setPadding(new Insets(0, 0, far ? 14 : 8, 0));
        count.setAlignment(Pos.BOTTOM_LEFT);
        cue.getStyleClass().add(far ? "cue" : "near-cue");
        cue.setWrapText(true);
        cue.setMaxWidth(WIDEST);
        cue.setMinHeight(USE_PREF_SIZE);
        name.setMinHeight(USE_PREF_SIZE);
        wave.setMaxWidth(WIDEST - 20);
        need.getStyleClass().add("uh-card");
        need.setPadding(new Insets(20));
        need.setMaxWidth(440);
        VBox.setMargin(cue, new Insets(far ? 8 : 4, 0, 0, 0));
        VBox.setMargin(wave, new Insets(8, 0, 0, 0));
        VBox.setMargin(need, new Insets(14, 0, 0, 0));
        VBox.setMargin(list, new Insets(10, 0, 0, 0));
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(overline, coming, chips, name, count, cue, wave, list, need);
    }

    /// The picture gives up some of its height before the words do.
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width) - coming.spare();
    }

    /// Shows a step.
    public void show(PlayerScreen screen) {
        text(overline, screen.overline());
        text(name, screen.name());
        coming.show(screen);
        chips.getChildren().clear();
        screen.sides().filter(_ -> !screen.mode().numberInRing()).ifPresent(both -> {
            sides.show(both.now(), both.done());
            chips.getChildren().add(sides);
        });
        if (size == Size.NEAR) {
            chips.getChildren().addAll(chip("accent", screen.progress()), chip("", screen.place()));
        }
        screen.chips().forEach(chip -> chips.getChildren().add(chip(screen, chip)));
        shown(chips, !chips.getChildren().isEmpty() && (size == Size.NEAR || !screen.mode().numberInRing()));
        shown(count, !screen.mode().numberInRing() && screen.mode() != PlayerScreen.Mode.LIST);
        wave.setBeats(screen.beats(), beat -> words.beat(screen.step().exercise(), beat));
        shown(wave, !screen.beats().isEmpty());
        fill(screen);
    }

    /// Shows a moment of a step.
    public void show(PlayerReading reading) {
        number.setText(reading.number());
        unit.setText(size == Size.FAR ? reading.unit() : reading.unit().replace('\n', ' '));
        text(cue, reading.cue());
        wave.show(reading.inRep());
    }

    private void fill(PlayerScreen screen) {
        list.getChildren().setAll(screen.list().stream().map(WordsPane::check).toList());
        shown(list, !screen.list().isEmpty());
        need.getChildren().clear();
        if (!screen.need().isEmpty()) {
            var head = new Label(words.texts().get("need"));
            head.getStyleClass().add("t4");
            need.getChildren().add(head);
            screen.need().forEach(line -> {
                var item = new Label(line,
                        Icons.of(line.equals(screen.need().getLast()) ? Feather.CLOCK : Feather.CHECK));
                item.setGraphicTextGap(12);
                need.getChildren().add(item);
            });
        }
        shown(need, !screen.need().isEmpty());
    }

    private static Node chip(String style, String words) {
        var chip = Chips.of(style);
        chip.setText(words);
        return chip;
    }

    private static Node chip(PlayerScreen screen, String words) {
        var counts = screen.step().phase() == Phase.REPS && words.equals(screen.chips().getFirst());
        var chip = counts ? Chips.of("accent", Icons.small(Feather.REPEAT)) : Chips.of("");
        chip.setText(words);
        return chip;
    }

    private static CheckBox check(String words) {
        var check = new CheckBox(words);
        check.setWrapText(true);
        check.getStyleClass().add("lead");
        return check;
    }

    private static void text(Label label, String words) {
        label.setText(words);
        shown(label, !words.isEmpty());
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
