package app.unhunch.desktop.linux;

import app.unhunch.desktop.Appearance;
import app.unhunch.desktop.DesktopWishes;
import app.unhunch.desktop.DesktopWishes.Scheme;
import app.unhunch.desktop.Lane;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.Watch;
import app.unhunch.desktop.linux.bus.Bus;
import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.Call;
import app.unhunch.desktop.linux.bus.Signals;
import app.unhunch.desktop.linux.bus.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// How programs should look and move, as the desktop portal says. Asking may start the portal.
public final class PortalAppearance implements Appearance {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final String FACE = "org.freedesktop.portal.Settings";
    private static final String APPEARANCE = "org.freedesktop.appearance";
    private static final String INTERFACE = "org.gnome.desktop.interface";
    private static final String ACCESS = "org.gnome.desktop.a11y.interface";
    private static final Call READ = Call
            .to("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "ReadAll")
            .on(FACE).with("as", List.of(APPEARANCE, INTERFACE, ACCESS));

    private final Bus bus;
    private final Lane lane = new Lane("appearance");
    private final AtomicReference<SenseReport> report = new AtomicReference<>(SenseReport.waiting("appearance", ""));

    // of the lane
    private final List<Watch> watches = new ArrayList<>();
    private Consumer<DesktopWishes> listener = _ -> {};
    private DesktopWishes last = DesktopWishes.NONE;

    public PortalAppearance(Bus bus) {
        this.bus = bus;
    }

    @Override
    public void listen(Consumer<DesktopWishes> listener) {
        lane.execute(() -> {
            this.listener = listener;
            last = DesktopWishes.NONE;
            if (watches.isEmpty()) {
                watches.add(bus.listen(Signals.of(FACE, "SettingChanged"), _ -> lane.execute(this::look)));
            }
            look();
        });
    }

    @Override
    public SenseReport report() {
        return report.get();
    }

    @Override
    public void close() {
        lane.finish(() -> watches.forEach(Watch::close));
    }

    private void look() {
        try {
            var now = wishes((Map<?, ?>) bus.call(READ, LIMIT).getFirst());
            report.updateAndGet(old -> old.read("portal", now.toString()));
            if (!now.equals(last)) {
                last = now;
                listener.accept(now);
            }
        } catch (BusFailure absent) {
            report.updateAndGet(old -> old.failed(absent).as(SenseState.ABSENT));
        }
    }

    /// What of `all` that the portal knows, by name space and key, is a wish.
    static DesktopWishes wishes(Map<?, ?> all) {
        return new DesktopWishes(
                scheme(value(all, APPEARANCE, "color-scheme")),
                is(value(all, APPEARANCE, "reduced-motion"))
                        .or(() -> truth(value(all, INTERFACE, "enable-animations")).map(moves -> !moves)),
                is(value(all, APPEARANCE, "contrast")).or(() -> truth(value(all, ACCESS, "high-contrast"))),
                value(all, INTERFACE, "text-scaling-factor").filter(Double.class::isInstance).map(Double.class::cast)
                        .filter(scale -> scale >= 0.5 && scale <= 3));
    }

    private static Optional<Object> value(Map<?, ?> all, String space, String key) {
        return all.get(space) instanceof Map<?, ?> keys
                ? Optional.<Object>ofNullable(keys.get(key)).map(Variant::unwrap)
                : Optional.empty();
    }

    private static Optional<Scheme> scheme(Optional<Object> number) {
        return number.flatMap(value -> switch (((Number) value).intValue()) {
            case 1 -> Optional.of(Scheme.DARK);
            case 2 -> Optional.of(Scheme.LIGHT);
            default -> Optional.<Scheme>empty();
        });
    }

    private static Optional<Boolean> is(Optional<Object> number) {
        return number.filter(Number.class::isInstance).map(value -> ((Number) value).intValue() == 1);
    }

    private static Optional<Boolean> truth(Optional<Object> value) {
        return value.filter(Boolean.class::isInstance).map(Boolean.class::cast);
    }
}
