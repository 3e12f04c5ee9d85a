package app.unhunch.desktop.linux.wayland;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.desktop.linux.wayland.FakeCompositor.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToplevelsTest {

    private static final String MANAGER = "zwlr_foreign_toplevel_manager_v1";
    private static final int MANAGERS = 4; // display, registry, the first question, then this
    private static final int SLIDES = 0xff000001;
    private static final int MAIL = 0xff000002;
    private static final int PROGRAM = 1;
    private static final int STATE = 4;
    private static final int DONE = 5;
    private static final int CLOSED = 6;
    private static final int IN_FRONT = 2;
    private static final int FULL_SCREEN = 3;

    @TempDir
    private Path scratch;

    @Test
    void whatCoversTheScreenIsKnownAtOnceAndFollowed() throws Exception {
        try (var compositor = compositor(3)) {
            serve(compositor,
                    List.of(Told.of(MANAGERS, 0, SLIDES), Told.text(SLIDES, PROGRAM, "slides"),
                            Told.of(SLIDES, STATE, 8, FULL_SCREEN, IN_FRONT), Told.of(SLIDES, DONE)),
                    List.of(Told.of(MANAGERS, 0, MAIL), Told.text(MAIL, PROGRAM, "mail"),
                            Told.of(SLIDES, STATE, 4, FULL_SCREEN), Told.of(SLIDES, DONE),
                            Told.of(MAIL, STATE, 4, IN_FRONT), Told.of(MAIL, DONE),
                            Told.of(SLIDES, STATE, 8, IN_FRONT, FULL_SCREEN), Told.of(SLIDES, DONE),
                            Told.of(SLIDES, CLOSED)));
            try (var windows = Toplevels.open(environment())) {
                assertEquals(Optional.of("slides"), windows.fullScreenWindow());
                assertEquals(Optional.empty(), windows.awaitFullScreenOtherThan(Optional.of("slides")));
                assertEquals(Optional.of("slides"), windows.awaitFullScreenOtherThan(Optional.empty()));
                assertEquals(Optional.empty(), windows.awaitFullScreenOtherThan(Optional.of("slides")));
            }
        }
    }

    @Test
    void aChangeCountsOnceItIsComplete() throws Exception {
        try (var compositor = compositor(2)) {
            serve(compositor,
                    List.of(Told.of(MANAGERS, 0, SLIDES), Told.of(SLIDES, STATE, 8, FULL_SCREEN, IN_FRONT)),
                    List.of(Told.text(SLIDES, PROGRAM, "slides"), Told.of(SLIDES, DONE)));
            try (var windows = Toplevels.open(environment())) {
                assertEquals(Optional.empty(), windows.fullScreenWindow());
                assertEquals(Optional.of("slides"), windows.awaitFullScreenOtherThan(Optional.empty()));
            }
        }
    }

    @Test
    void aCompositorThatListsNoWindowsOrKnowsNoFullScreenIsRefused() throws Exception {
        try (var compositor = compositor(1)) {
            serve(compositor, List.of(), List.of());
            var none = assertThrows(IOException.class, () -> Toplevels.open(environment()));
            assertTrue(none.getMessage().contains("does not list"), none.toString());
        }
    }

    private FakeCompositor compositor(int version) throws IOException {
        return new FakeCompositor(scratch.resolve("wayland-7"), version, MANAGER);
    }

    private static void serve(FakeCompositor compositor, List<Told> first, List<Told> then) {
        Thread.startVirtualThread(() -> {
            try {
                compositor.tell(first, then);
            } catch (IOException clientLeft) {
                assertTrue(clientLeft.getMessage() != null);
            }
        });
    }

    private Map<String, String> environment() {
        return Map.of("WAYLAND_DISPLAY", "wayland-7", "XDG_RUNTIME_DIR", scratch.toString());
    }
}
