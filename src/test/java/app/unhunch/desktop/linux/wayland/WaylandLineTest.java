package app.unhunch.desktop.linux.wayland;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaylandLineTest {

    private static final Duration LIMIT = Duration.ofSeconds(3);

    @TempDir
    private Path scratch;

    @Test
    void c2_asksForInputOnlyWhereTheCompositorTellsItApart() throws Exception {
        try (var compositor = compositor(2, "wl_seat", "ext_idle_notifier_v1")) {
            var server = serve(compositor, List.of(0, 1));
            try (var line = WaylandLine.open(environment())) {
                assertEquals("ext-idle-notify", line.notifyAfter(LIMIT));
                assertTrue(line.awaitChange(), "left");
                assertFalse(line.awaitChange(), "back");
                assertThrows(EOFException.class, line::awaitChange);
            }
            server.join();
            // notification 6 of notifier 5, after 3000 ms, for the seat 4
            assertTrue(compositor.requests.contains(new FakeCompositor.Asked(5, 2, List.of(6, 3000, 4))),
                    compositor.requests::toString);
        }
    }

    @Test
    void takesTheOlderProtocolWhereThereIsNoOther() throws Exception {
        try (var compositor = compositor(1, "wl_seat", "org_kde_kwin_idle")) {
            var server = serve(compositor, List.of(0));
            try (var line = WaylandLine.open(environment())) {
                assertEquals("kde-idle", line.notifyAfter(LIMIT));
                assertTrue(line.awaitChange(), "left");
            }
            server.join();
            assertTrue(compositor.requests.contains(new FakeCompositor.Asked(5, 0, List.of(6, 4, 3000))),
                    compositor.requests::toString);
        }
    }

    @Test
    void saysWhenTheCompositorHasNeither() throws Exception {
        try (var compositor = compositor(1, "wl_seat")) {
            serve(compositor, List.of());
            try (var line = WaylandLine.open(environment())) {
                assertEquals("the compositor has no org_kde_kwin_idle",
                        assertThrows(IOException.class, () -> line.notifyAfter(LIMIT)).getMessage());
            }
        }
        assertThrows(IOException.class, () -> WaylandLine.open(Map.of()));
    }

    private FakeCompositor compositor(int version, String... globals) throws IOException {
        return new FakeCompositor(scratch.resolve("wayland-7"), version, globals);
    }

    private static Thread serve(FakeCompositor compositor, List<Integer> news) {
        return Thread.startVirtualThread(() -> {
            try {
                compositor.serve(5, news);
            } catch (IOException clientLeft) {
                assertTrue(news.isEmpty());
            }
        });
    }

    private Map<String, String> environment() {
        return Map.of("WAYLAND_DISPLAY", "wayland-7", "XDG_RUNTIME_DIR", scratch.toString());
    }
}
