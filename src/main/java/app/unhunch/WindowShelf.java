package app.unhunch;

import app.unhunch.desktop.Folders;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.Stock;
import app.unhunch.settings.LibrarySettings;
import app.unhunch.store.PackWatch;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What there is to play, read again whenever a pack changes. Callable from every thread.
final class WindowShelf implements Supplier<Library> {

    private static final Logger LOG = System.getLogger(WindowShelf.class.getName());

    private final Folders folders;
    private final Locale locale;
    private final AtomicReference<LibrarySettings> chosen;
    private final AtomicReference<Library> newest;

    /// @param chosen what the user chose, as far as it is known
    WindowShelf(Folders folders, Locale locale, LibrarySettings chosen) {
        this.folders = folders;
        this.locale = locale;
        this.chosen = new AtomicReference<>(chosen);
        newest = new AtomicReference<>(read());
    }

    /// As it is now. Whoever plays from it keeps to one to the end, whatever is saved meanwhile.
    @Override
    public Library get() {
        return newest.get();
    }

    /// Reads everything again, and once more where a change came meanwhile, which may not be in what was read.
    Stock again() {
        var before = newest.get();
        for (var read = read(); !newest.compareAndSet(before, read); read = read()) {
            before = newest.get();
        }
        return get().stock();
    }

    /// Looks for changes until the watch is closed.
    ///
    /// @param changed is given what there is to play then
    Optional<PackWatch> watch(Consumer<Stock> changed) {
        try {
            return Optional.of(PackWatch.start(packs(), () -> changed.accept(again())));
        } catch (IOException unwatched) {
            LOG.log(Level.WARNING, "packs are seen at the next start only: {0}", unwatched.getMessage());
            return Optional.empty();
        }
    }

    /// Counts a change of the user's own routines from now on; whoever wants it kept tells the agent.
    ///
    /// @return what there is to play then; empty where nothing is different
    Optional<Stock> change(RoutineChange change) {
        var before = get().stock();
        return Optional.of(newest.updateAndGet(library -> library.with(change)).stock())
                .filter(after -> !after.equals(before));
    }

    /// Takes the user's choices; what there is to play where they change it.
    Optional<Stock> settle(LibrarySettings now) {
        var before = chosen.getAndSet(now);
        return before.packsOff().equals(now.packsOff()) ? Optional.empty() : Optional.of(again());
    }

    private Path packs() {
        return folders.data().resolve(Library.PACKS);
    }

    private Library read() {
        return Library.load(folders, locale, chosen.get()).logged();
    }
}
