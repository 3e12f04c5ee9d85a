package app.unhunch.ui;

import app.unhunch.history.Entry;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Timeline;
import app.unhunch.store.CatalogReader;
import app.unhunch.text.CalendarFile;
import app.unhunch.text.Paper;
import app.unhunch.ui.history.Diary;
import app.unhunch.ui.kit.Papers;
import app.unhunch.ui.kit.Sheet;
import app.unhunch.ui.library.PackPorts;
import app.unhunch.ui.routines.RoutineFiles;
import app.unhunch.ui.settings.FakeErrands;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The outside world of the sample screens: nothing that is asked of it happens.
final class SampleOutside {

    private SampleOutside() {}

    /// Ports that lead nowhere.
    static Outside of(CatalogReader.Shelf shipped, FakeErrands errands) {
        return new Outside(_ -> {}, _ -> {}, () -> Sessions.START, _ -> {}, _ -> () -> {}, _ -> {}, _ -> {}, _ -> {},
                _ -> {}, _ -> shipped.routines().stream().filter(one -> one.id().equals("desk-reset")).findFirst()
                        .map(routine -> Timeline.of(routine, shipped.catalog())),
                _ -> {}, errands, new NoDiary(), new NoPapers(), new NoFiles(),
                new Sheet(() -> new Paper("Summary", Locale.UK), new NoPapers()), new PackPorts(_ -> {}, () -> {}),
                _ -> {}, _ -> {}, () -> {}, () -> () -> {}, () -> {});
    }

    /// Files of routines that never come.
    static RoutineFiles noFiles() {
        return new NoFiles();
    }

    private static final class NoDiary implements Diary {

        @Override
        public Runnable add(Entry entry) {
            return () -> {};
        }

        @Override
        public void put(String id, Entry entry) {}

        @Override
        public void remove(String id) {}

        @Override
        public String routine(String id) {
            return "Desk reset";
        }
    }

    private static final class NoFiles implements RoutineFiles {

        @Override
        public void read(Path file, Consumer<Read> then) {}

        @Override
        public void read(String name, String text, Consumer<Read> then) {}

        @Override
        public void write(Routine routine, Path to, Consumer<Optional<String>> then) {}

        @Override
        public void remind(CalendarFile.Reminder reminder, Path to, Consumer<Optional<String>> then) {}

        @Override
        public void showOwn() {}

        @Override
        public void readOwn() {}
    }

    private static final class NoPapers implements Papers {

        @Override
        public void print(Paper paper, Consumer<Optional<String>> then) {}

        @Override
        public void save(Paper paper, Path file, Consumer<Optional<String>> then) {}
    }
}
