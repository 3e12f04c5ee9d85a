package app.unhunch;

import app.unhunch.exercise.Catalog;
import app.unhunch.routine.Routine;
import app.unhunch.store.Problem;
import app.unhunch.store.RoutineFile;
import app.unhunch.text.CalendarFile;
import app.unhunch.ui.FxDoor;
import app.unhunch.ui.routines.RoutineFiles;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Reads and writes the files of routines away from the FX thread.
///
/// @param catalog every move there is now
/// @param wall the time on the wall
/// @param shows shows the file of the user's own in the user's program for it
/// @param reads reads the user's own again
record WindowRoutines(FxDoor door, Supplier<Catalog> catalog, Supplier<ZonedDateTime> wall, Runnable shows,
        Runnable reads) implements RoutineFiles {

    private static final long LARGEST = 4 << 20;

    @Override
    public void read(Path file, Consumer<Read> then) {
        Thread.ofVirtual().name("import").start(() -> {
            var read = read(file);
            door.run(() -> then.accept(read));
        });
    }

    @Override
    public void read(String name, String text, Consumer<Read> then) {
        Thread.ofVirtual().name("import").start(() -> {
            var read = parsed(name, text);
            door.run(() -> then.accept(read));
        });
    }

    @Override
    public void write(Routine routine, Path to, Consumer<Optional<String>> then) {
        write(to, RoutineFile.write(routine), then);
    }

    @Override
    public void remind(CalendarFile.Reminder reminder, Path to, Consumer<Optional<String>> then) {
        var now = wall.get();
        write(to, CalendarFile.of(reminder, now.toLocalDate(), now.toInstant()), then);
    }

    @Override
    public void showOwn() {
        shows.run();
    }

    @Override
    public void readOwn() {
        reads.run();
    }

    private Read read(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? new Read(List.of(), List.of(file + ": larger than %s bytes".formatted(LARGEST)))
                    : parsed(file.toString(), Files.readString(file));
        } catch (CharacterCodingException odd) {
            return new Read(List.of(), List.of(file + ": is not a text in UTF-8"));
        } catch (IOException no) {
            return new Read(List.of(), List.of(file + ": cannot be read: " + no.getMessage()));
        }
    }

    private Read parsed(String name, String text) {
        var there = catalog.get();
        var read = RoutineFile.read(name, text, id -> there.find(id).isPresent());
        return new Read(read.value(), read.problems().stream().map(Problem::toString).toList());
    }

    private void write(Path to, String text, Consumer<Optional<String>> then) {
        Thread.ofVirtual().name("export").start(() -> {
            var problem = written(to, text);
            door.run(() -> then.accept(problem));
        });
    }

    private static Optional<String> written(Path to, String text) {
        try {
            Files.writeString(to, text);
            return Optional.empty();
        } catch (IOException no) {
            return Optional.of(String.valueOf(no.getMessage()));
        }
    }
}
