package app.unhunch.desktop.linux;

import app.unhunch.desktop.Lane;
import app.unhunch.desktop.SenseReport;
import app.unhunch.desktop.SenseState;
import app.unhunch.desktop.Tray;
import app.unhunch.desktop.TrayEvent;
import app.unhunch.desktop.TrayLook;
import app.unhunch.desktop.Watch;
import app.unhunch.desktop.linux.bus.Bus;
import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.BusLife;
import app.unhunch.desktop.linux.bus.Call;
import app.unhunch.desktop.linux.bus.Message;
import app.unhunch.desktop.linux.bus.NameWatch;
import app.unhunch.desktop.linux.bus.Signals;
import app.unhunch.desktop.linux.bus.Variant;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The tray icon as a StatusNotifierItem with a dbusmenu. It registers with every watcher that appears, so it
/// survives a panel that comes late or starts anew. What its menu does can be asked for by name, too, with or without a
/// panel.
public final class BusTray implements Tray {

    private static final Logger LOG = System.getLogger(BusTray.class.getName());
    private static final Duration LIMIT = Duration.ofSeconds(3);

    /// How long a panel may take to come at log-in before it is said that there is none.
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Call REGISTER = Call.to("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher",
            "RegisterStatusNotifierItem");

    private final Bus bus;
    private final Lane lane = new Lane("tray");
    private final AtomicReference<Consumer<TrayEvent>> listener = new AtomicReference<>(_ -> {});
    private final AtomicReference<SenseReport> report = new AtomicReference<>(SenseReport.waiting("tray", ""));
    private final AtomicReference<@Nullable TrayLook> look = new AtomicReference<>();
    private final AtomicReference<MenuObject.Shown> menu = new AtomicReference<>(
            new MenuObject.Shown(0, MenuNode.menu(List.of(), new HashMap<>())));

    // of the lane
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Watch> watches = new ArrayList<>();
    private String self = "";
    private String watcher = "";
    private boolean hosted;

    public BusTray(Bus bus) {
        this.bus = bus;
    }

    @Override
    public void listen(Consumer<TrayEvent> listener) {
        this.listener.set(listener);
    }

    @Override
    public void show(TrayLook now) {
        lane.execute(() -> {
            var before = look.getAndSet(now);
            if (before == null || !before.menu().equals(now.menu())) {
                menu.updateAndGet(old -> new MenuObject.Shown(old.revision() + 1, MenuNode.menu(now.menu(), ids)));
            }
            if (before == null) {
                offer(now);
            } else {
                say(before, now);
            }
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

    // on the lane

    private void offer(TrayLook first) {
        watches.add(
                bus.offer(ItemObject.PATH, new ItemObject(() -> now(first), () -> tell(new TrayEvent.Activated()))));
        watches.add(bus.offer(MenuObject.PATH, new MenuObject(menu::get, key -> tell(new TrayEvent.Chosen(key)))));
        watches.add(bus.offer(ApplicationObject.PATH, new ApplicationObject(() -> tell(new TrayEvent.Activated()),
                key -> tell(new TrayEvent.Chosen(key)))));
        watches.add(bus.onLife(life -> lane.execute(() -> {
            self = life instanceof BusLife.Up(var name) ? name : "";
            if (!self.isEmpty()) {
                openSecondDoor();
            }
            register();
        })));
        for (var change : List.of("StatusNotifierHostRegistered", "StatusNotifierHostUnregistered")) {
            watches.add(bus.listen(Signals.of(REGISTER.face(), change), _ -> lane.execute(this::askForHost)));
        }
        watches.add(new NameWatch(bus, REGISTER.destination(), lane, owner -> {
            watcher = owner;
            register();
        }));
        watches.add(lane.later(PATIENCE, this::sayIfUnseen));
    }

    private void openSecondDoor() {
        try {
            bus.call(ApplicationObject.OWN, LIMIT);
        } catch (BusFailure refused) {
            LOG.log(Level.DEBUG, "launchers do not find us", refused);
        }
    }

    private void sayIfUnseen() {
        if (!hosted) {
            LOG.log(Level.INFO, "no panel shows icons; the window and the command line do all that the icon would");
        }
    }

    private void register() {
        if (self.isEmpty() || watcher.isEmpty()) {
            report.updateAndGet(old -> old.as(SenseState.ABSENT));
            host(false);
            return;
        }
        try {
            bus.call(REGISTER.with("s", self), LIMIT);
            report.updateAndGet(old -> old.read("statusnotifier", "registered"));
        } catch (BusFailure failure) {
            report.updateAndGet(old -> old.failed(failure));
        }
        askForHost();
    }

    /// A watcher without a host shows nothing.
    private void askForHost() {
        try {
            var question = Call.property(REGISTER.destination(), REGISTER.path(), REGISTER.face(),
                    "IsStatusNotifierHostRegistered");
            var shown = Boolean.TRUE.equals(Variant.unwrap(bus.call(question, LIMIT).getFirst()));
            report.updateAndGet(old -> shown ? old.read("statusnotifier", "shown")
                    : old.read("statusnotifier", "no panel shows it").as(SenseState.ABSENT));
            host(shown);
        } catch (BusFailure failure) {
            report.updateAndGet(old -> old.failed(failure));
            host(false);
        }
    }

    private void host(boolean present) {
        if (present != hosted) {
            hosted = present;
            tell(new TrayEvent.HostChanged(present));
        }
    }

    private void say(TrayLook before, TrayLook now) {
        if (!before.icons().equals(now.icons())) {
            bus.emit(Message.signal(ItemObject.PATH, ItemObject.FACE, "NewIcon", ""));
        }
        if (!before.title().equals(now.title())) {
            bus.emit(Message.signal(ItemObject.PATH, ItemObject.FACE, "NewTitle", ""));
        }
        if (!before.tooltip().equals(now.tooltip()) || !before.title().equals(now.title())) {
            bus.emit(Message.signal(ItemObject.PATH, ItemObject.FACE, "NewToolTip", ""));
        }
        if (!before.menu().equals(now.menu())) {
            bus.emit(Message.signal(MenuObject.PATH, MenuObject.FACE, "LayoutUpdated", "ui", menu.get().revision(), 0));
        }
    }

    private TrayLook now(TrayLook first) {
        var present = look.get();
        return present == null ? first : present;
    }

    private void tell(TrayEvent event) {
        listener.get().accept(event);
    }
}
