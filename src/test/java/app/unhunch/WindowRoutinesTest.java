package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.routine.Routine;
import app.unhunch.store.CatalogReader;
import app.unhunch.text.CalendarFile;
import app.unhunch.ui.FxDoor;
import app.unhunch.ui.routines.RoutineFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class WindowRoutinesTest {

    private static final CatalogReader.Shelf SHIPPED = CatalogReader.shipped("en").value();
    private static final Routine ROUTINE = SHIPPED.routines().getFirst();

    @TempDir
    private Path folder;

    private final RoutineFiles files = new WindowRoutines(new FxDoor(), SHIPPED::catalog,
            () -> ZonedDateTime.parse("2026-11-21T18:00+01:00[Europe/Berlin]"), () -> {}, () -> {});

    @Test
    void aRoutineThatWasWrittenIsReadAgain() throws Exception {
        var to = folder.resolve("mine.json");
        var written = new CompletableFuture<Optional<String>>();
        files.write(ROUTINE, to, written::complete);
        assertEquals(Optional.empty(), written.get(20, TimeUnit.SECONDS));
        var read = new CompletableFuture<RoutineFiles.Read>();
        files.read(to, read::complete);
        assertEquals(new RoutineFiles.Read(List.of(ROUTINE), List.of()), read.get(20, TimeUnit.SECONDS));
    }

    @Test
    void whatIsWrongInAFileIsToldByItsPlace() throws Exception {
        var odd = Files.writeString(folder.resolve("odd.json"), "{\"routines\": 7}");
        var read = new CompletableFuture<RoutineFiles.Read>();
        files.read(odd, read::complete);
        assertEquals(List.of(odd + ":1:14: 'routines' is a number, expected a list"),
                read.get(20, TimeUnit.SECONDS).problems());
    }

    @Test
    void aCalendarFileIsWritten() throws Exception {
        var to = folder.resolve("mine.ics");
        var written = new CompletableFuture<Optional<String>>();
        files.remind(new CalendarFile.Reminder("mine", "Mine", "", Duration.ofMinutes(5), Set.of(DayOfWeek.MONDAY),
                List.of(LocalTime.NOON)), to, written::complete);
        assertEquals(Optional.empty(), written.get(20, TimeUnit.SECONDS));
        assertTrue(Files.readString(to).contains("\r\nDTSTART:20261123T120000\r\n"));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws Exception {
        var written = new CompletableFuture<Optional<String>>();
        files.write(ROUTINE, folder.resolve("none/mine.json"), written::complete);
        assertTrue(written.get(20, TimeUnit.SECONDS).isPresent());
    }
}
