package app.unhunch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.figure.Look.Cut;
import app.unhunch.ui.figure.FigureGallery;
import app.unhunch.ui.figure.Looks;
import app.unhunch.ui.figure.PictureShelf;
import app.unhunch.ui.look.Look;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class FiguresViewTest {

    private static app.unhunch.figure.Look person(long day, int chosen) {
        var pictures = new Figures(_ -> Optional.empty(), PictureShelf.none(), Locale.UK, day).pictures();
        pictures.dress().accept(Look.Choice.PLAIN, chosen);
        return ((FigureGallery) pictures.gallery()).palette().getValue().look();
    }

    @Test
    void theChosenPersonStaysAndPeopleWhoTakeTurnsChangeByTheDay() {
        assertEquals(Looks.of(2, Looks.Light.DAY), person(20_000, 3));
        assertEquals(Looks.of(2, Looks.Light.DAY), person(20_001, 3));
        assertEquals(LongStream.range(0, 5).mapToObj(n -> Looks.of((int) n, Looks.Light.DAY)).toList(),
                LongStream.range(20_000, 20_005).mapToObj(day -> person(day, 0)).toList());
        assertEquals(List.of(Cut.SHORT, Cut.BUN), List.of(person(0, 1).cut(), person(0, 2).cut()));
    }
}
