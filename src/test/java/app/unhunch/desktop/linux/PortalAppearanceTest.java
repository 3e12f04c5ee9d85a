package app.unhunch.desktop.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.unhunch.desktop.DesktopWishes;
import app.unhunch.desktop.DesktopWishes.Scheme;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.linux.bus.Variant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PortalAppearanceTest {

    private final FakeBus bus = new FakeBus();
    private final LinkedBlockingQueue<DesktopWishes> told = new LinkedBlockingQueue<>();
    private final PortalAppearance appearance = new PortalAppearance(bus);

    @AfterEach
    void leave() {
        appearance.close();
    }

    @Test
    void readsBothTheNewAndTheOldKeys() {
        assertEquals(
                new DesktopWishes(Optional.of(Scheme.DARK), Optional.of(true), Optional.of(true), Optional.of(1.25)),
                PortalAppearance.wishes(Map.of(
                        "org.freedesktop.appearance", Map.of("color-scheme", new Variant("u", 1L), "contrast",
                                new Variant("u", 1L)),
                        "org.gnome.desktop.interface", Map.of("enable-animations", Variant.of(false),
                                "text-scaling-factor", new Variant("v", new Variant("d", 1.25))))));
        assertEquals(DesktopWishes.NONE, PortalAppearance.wishes(Map.of()));
    }

    @Test
    void aChangeIsToldOnce() throws InterruptedException {
        scheme(2);
        appearance.listen(told::add);
        assertEquals(Optional.of(Scheme.LIGHT), next().scheme());
        scheme(1);
        bus.send("org.freedesktop.portal.Settings", "SettingChanged", "org.freedesktop.appearance");
        bus.send("org.freedesktop.portal.Settings", "SettingChanged", "org.freedesktop.appearance");
        assertEquals(Optional.of(Scheme.DARK), next().scheme());
        appearance.close();
        assertNull(told.poll());
    }

    @Test
    void withoutAPortalNothingIsToldAndTheReportSaysWhy() {
        appearance.listen(told::add);
        appearance.close();
        assertNull(told.poll());
        assertEquals(SenseState.ABSENT, appearance.report().state());
    }

    private DesktopWishes next() throws InterruptedException {
        return told.poll(5, TimeUnit.SECONDS);
    }

    private void scheme(long number) {
        bus.answers.put("ReadAll",
                List.of(Map.of("org.freedesktop.appearance", Map.of("color-scheme", new Variant("u", number)))));
    }
}
