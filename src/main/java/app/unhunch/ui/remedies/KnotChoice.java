package app.unhunch.ui.remedies;

import app.unhunch.remedy.KnotRelease;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.Option;
import app.unhunch.ui.kit.Segments;
import app.unhunch.ui.kit.Stepper;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// How long each spot is pressed, and how often.
final class KnotChoice extends VBox {

    private final KnotModel model;
    private final Texts texts;
    private final Stepper each;
    private final Segments<Integer> visits;
    private final Label total = Reliefs.label("small", "muted");

    KnotChoice(KnotModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        each = new Stepper(texts.get("knot.shorter"), texts.get("knot.longer"), () -> model.lengthen(-1),
                () -> model.lengthen(1));
        each.setMaxWidth(148);
        visits = new Segments<>(texts.get("knot.visits"),
                List.of(new Option<>(1, texts.get("knot.visits.1")), new Option<>(2, texts.get("knot.visits.2"))),
                model::visit);
        var name = Reliefs.label("small");
        name.setText(texts.get("knot.each"));
        getChildren().setAll(name, each, visits, total);
    }

    void show(KnotScreen screen) {
        var ways = EnumSet.noneOf(Stepper.Way.class);
        if (model.each().compareTo(KnotRelease.LEAST) > 0) {
            ways.add(Stepper.Way.LESS);
        }
        if (model.each().compareTo(KnotRelease.MOST) < 0) {
            ways.add(Stepper.Way.MORE);
        }
        each.show(texts.get("knot.seconds", model.each().toSeconds()), ways);
        visits.show(new Option<>(model.visits(), ""));
        total.setText(screen.total().map(time -> texts.get("knot.total", time)).orElse(""));
    }
}
