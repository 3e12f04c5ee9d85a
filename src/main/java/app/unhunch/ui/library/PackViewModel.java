package app.unhunch.ui.library;

import app.unhunch.exercise.BrokenPack;
import app.unhunch.routine.Stock;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the library says about packs that are left out, and what can be done about the first of them. Lives on the FX
/// thread; touches no control.
final class PackViewModel {

    private final ReadOnlyObjectWrapper<Optional<PackFault>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PackPorts ports;
    private final Consumer<Settings> save;
    private final BiConsumer<String, Runnable> offer;
    private final Texts texts;
    private final PackFaultWriter writer;
    private Settings settings = Settings.DEFAULTS;
    private List<BrokenPack> broken = List.of();

    /// @param save keeps whole new settings
    /// @param offer says what was done, with the way to take it back
    PackViewModel(PackPorts ports, Consumer<Settings> save, BiConsumer<String, Runnable> offer, Texts texts) {
        this.ports = ports;
        this.save = save;
        this.offer = offer;
        this.texts = texts;
        writer = new PackFaultWriter(texts);
    }

    // state, in

    /// Shows the user's choices.
    void show(Settings shown) {
        settings = shown;
    }

    /// Shows what there is to play now, and what is not.
    void show(Stock stock) {
        broken = stock.broken();
        var moves = (int) stock.catalog().exercises().stream().filter(Shelf::isDone).count();
        fault.set(broken.isEmpty() ? Optional.empty() : Optional.of(writer.write(broken, moves)));
    }

    // properties, out

    /// What is said; empty where nothing is wrong.
    ReadOnlyObjectProperty<Optional<PackFault>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// The words of the page.
    Texts texts() {
        return texts;
    }

    // commands

    /// Shows the file in the user's program for it.
    void open() {
        broken.stream().limit(1).forEach(pack -> ports.open().accept(pack.path()));
    }

    /// Reads all packs again.
    void again() {
        ports.again().run();
    }

    /// Lets the pack be read no more, until the user wants it again.
    void turnOff() {
        broken.stream().limit(1).map(BrokenPack::name).forEach(name -> {
            turn(name);
            offer.accept(texts.get("fault.off.done", name), () -> turn(name));
        });
    }

    private void turn(String name) {
        settings = settings.withLibrary(settings.library().withPackTurned(name));
        save.accept(settings);
    }
}
