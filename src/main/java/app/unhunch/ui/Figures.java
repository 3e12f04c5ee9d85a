package app.unhunch.ui;

import app.unhunch.figure.Motion;
import app.unhunch.figure.Palette;
import app.unhunch.ui.figure.DeskPerson;
import app.unhunch.ui.figure.FigureFrame;
import app.unhunch.ui.figure.FigureGallery;
import app.unhunch.ui.figure.FigureStages;
import app.unhunch.ui.figure.Looks;
import app.unhunch.ui.figure.Movement;
import app.unhunch.ui.figure.Palettes;
import app.unhunch.ui.figure.PictureShelf;
import app.unhunch.ui.figure.Portraits;
import app.unhunch.ui.figure.Thumbnails;
import app.unhunch.ui.look.Look;
import app.unhunch.ui.today.DeskFigure;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

/// The drawn person in every place that shows one, dressed alike in all of them.
public final class Figures {

    private final Function<String, Optional<Motion>> motions;
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palettes.LIGHT);
    private final ObjectProperty<Looks.Light> light = new SimpleObjectProperty<>(Looks.Light.DAY);
    private final ObjectProperty<Movement> movement = new SimpleObjectProperty<>(Movement.FULL);

    private final PictureShelf shelf;
    private final Locale locale;
    private final long day;

    /// @param motions the motion of an exercise by its id; empty for one that is told in words
    /// @param shelf where pictures are kept from one run to the next
    /// @param day which day it is, counted from any: people who take turns change with it
    public Figures(Function<String, Optional<Motion>> motions, PictureShelf shelf, Locale locale, long day) {
        this.motions = motions;
        this.shelf = shelf;
        this.locale = locale;
        this.day = day;
    }

    /// The pictures for the screens.
    public Pictures pictures() {
        var stages = new FigureStages(motions, palette, movement);
        var gallery = new FigureGallery(motions, new Thumbnails(shelf), palette, stages, locale);
        return new Pictures(stages, desk(stages), () -> desk(stages), gallery, this::portraits, this::dress);
    }

    private Optional<DeskFigure> desk(FigureStages stages) {
        return motions.apply(DeskPerson.ID).map(motion -> new DeskPerson(stages.stage(FigureFrame.BARE), motion));
    }

    private List<Node> portraits() {
        return motions.apply(Portraits.ID).map(motion -> Portraits.of(motion, palette, light)).orElse(List.of());
    }

    private void dress(Look.Choice choice, int figure) {
        var dark = choice.tone() == Look.Tone.DARK;
        light.set(dark ? Looks.Light.NIGHT : Looks.Light.DAY);
        var theme = dark ? Palettes.DARK : Palettes.LIGHT;
        var person = Looks.of(figure == 0 ? (int) (day % Looks.count()) : figure - 1, light.get());
        var dressed = new Palette(person, theme.scenery(), theme.marks());
        palette.set(choice.contrast() == Look.Contrast.HIGH ? Palettes.contrasting(dressed) : dressed);
        movement.set(choice.motion() == Look.Motion.REDUCED ? Movement.STILLS : Movement.FULL);
    }
}
