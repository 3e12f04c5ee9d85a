package app.unhunch.desktop.awt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.unhunch.desktop.Raster;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.TrayEvent;
import app.unhunch.desktop.TrayItem;
import app.unhunch.desktop.TrayLook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// The port's contract over AWT, with a shelf that is played, as no machine with a real one is at hand.
class AwtTrayTest {

    private static final TrayLook LOOK = new TrayLook(List.of(icon(22), icon(32)), "Unhunch", "Break in 34 min",
            List.of(new TrayItem.Action("start", "Start a break now")));

    private final LinkedBlockingQueue<TrayEvent> told = new LinkedBlockingQueue<>();

    @Test
    void itsHostIsThereOnceItIsShownAndWhatIsChosenIsTold() throws InterruptedException {
        var shelf = new Played();
        var tray = new AwtTray(shelf);
        tray.listen(told::add);
        tray.show(LOOK);
        tray.show(LOOK);
        assertEquals(new TrayEvent.HostChanged(true), told.poll(10, TimeUnit.SECONDS));
        tray.close();
        assertEquals(List.of("Break in 34 min", "Break in 34 min", "cleared"), shelf.seen);
        assertEquals(SenseState.WORKING, tray.report().state());
        shelf.listener.accept(new TrayEvent.Chosen("start"));
        assertEquals(List.of(new TrayEvent.Chosen("start")), List.copyOf(told));
    }

    @Test
    void withoutAPlaceForIconsItIsAskedOnce() {
        var shelf = new Played();
        shelf.refuses = true;
        var tray = new AwtTray(shelf);
        tray.listen(told::add);
        tray.show(LOOK);
        tray.show(LOOK);
        tray.close();
        assertEquals(List.of("refused", "cleared"), shelf.seen);
        assertEquals(SenseState.ABSENT, tray.report().state());
        assertEquals(List.of(), List.copyOf(told));
    }

    @Test
    void itSpeaksBesideItsIconAndFailsWhereThereIsNone() throws IOException {
        var shelf = new Played();
        var tray = new AwtTray(shelf);
        tray.say("Break", "now");
        assertEquals(List.of("Break: now"), shelf.seen);
        shelf.refuses = true;
        assertThrows(IOException.class, () -> tray.say("Break", "now"));
        assertThrows(IOException.class, () -> AwtTray.ofSystem().say("Break", "now"));
    }

    @Test
    void withoutAScreenThereIsNoPlaceForIcons() {
        var tray = AwtTray.ofSystem();
        tray.show(LOOK);
        tray.close();
        assertEquals(SenseState.ABSENT, tray.report().state());
    }

    @Test
    void thePictureThatFitsIsTakenPixelByPixel() {
        assertEquals(32, SystemShelf.fitting(LOOK.icons(), 24).width());
        assertEquals(32, SystemShelf.fitting(LOOK.icons(), 64).width());
        assertEquals(22, SystemShelf.fitting(LOOK.icons(), 16).width());
        var image = SystemShelf.image(new Raster(2, 1, new byte[]{(byte) 0xff, 1, 2, 3, 0x40, 0x50, 0x60, 0x70}));
        assertEquals(List.of(0xff010203, 0x40506070), List.of(image.getRGB(0, 0), image.getRGB(1, 0)));
    }

    private static Raster icon(int width) {
        return new Raster(width, width, new byte[width * width * 4]);
    }

    /// Takes what the test wants.
    private static final class Played implements Shelf {

        private final List<String> seen = new ArrayList<>();
        private Consumer<TrayEvent> listener = _ -> {};
        private boolean refuses;

        @Override
        public void show(TrayLook look, Consumer<TrayEvent> listener) throws IOException {
            this.listener = listener;
            if (refuses) {
                seen.add("refused");
                throw new IOException("no shelf");
            }
            seen.add(look.tooltip());
        }

        @Override
        public void say(String title, String text) throws IOException {
            if (refuses) {
                throw new IOException("no shelf");
            }
            seen.add(title + ": " + text);
        }

        @Override
        public void clear() {
            seen.add("cleared");
        }
    }
}
