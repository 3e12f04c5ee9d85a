package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.history.BreakOutcome;
import app.unhunch.history.Change;
import app.unhunch.history.Entry;
import app.unhunch.history.History;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final ZonedDateTime TEN = ZonedDateTime.parse("2026-11-21T10:00:00.25+01:00[Europe/Berlin]");
    private static final Instant NOW = TEN.toInstant();
    private static final Entry.Session SESSION = new Entry.Session(TEN, "desk-reset", Duration.ofMillis(119_500), 3, 4,
            Entry.Ending.STOPPED, Entry.Origin.BREAK, List.of("chin-tuck"));
    private static final Entry.Break HELD = new Entry.Break(TEN, BreakOutcome.HELD, "desk-reset",
            Duration.ofMinutes(12), Set.of("call", "full-screen"));
    private static final Entry.Pain PAIN = new Entry.Pain(TEN, 4);

    private final List<Problem> lost = new ArrayList<>();

    @TempDir
    private Path scratch;

    private Path folder() {
        return scratch.resolve("data").resolve("history");
    }

    private Path file() {
        return folder().resolve("laptop.jsonl");
    }

    private Loaded<History> open() {
        return journal().open(lost::add);
    }

    private Journal journal() {
        return new Journal(folder(), "laptop");
    }

    @Test
    void aJournalThatCannotBeReadToItsEndIsNeverCut() {
        var problems = new Problems();
        var lines = new JournalLines(scratch, problems);
        lines.read(_ -> {});
        assertEquals(List.of(1, Long.MAX_VALUE), List.of(problems.count(), lines.whole()));
    }

    @Test
    void whereNothingIsNothingHappened() {
        assertEquals(new Loaded<>(History.EMPTY, List.of()), open());
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        var changes = List.of(new Change.Add("a", SESSION), new Change.Add("b", HELD), new Change.Add("c", PAIN),
                new Change.Edit("c", NOW, new Entry.Pain(TEN, 5)), new Change.Delete("a", NOW));
        assertEquals(new Saved.Whole(), journal().append(changes.subList(0, 2)));
        assertEquals(new Saved.Whole(), journal().append(changes.subList(2, 5)));
        assertEquals("""
                {"id":"a","kind":"session","at":"2026-11-21T10:00:00.250+01:00[Europe/Berlin]",\
                "routine":"desk-reset","length":119.5,"done":3,"planned":4,"ending":"stopped","origin":"break",\
                "hurt":["chin-tuck"]}
                {"id":"b","kind":"break","at":"2026-11-21T10:00:00.250+01:00[Europe/Berlin]","outcome":"held",\
                "routine":"desk-reset","length":720,"reasons":["call","full-screen"]}
                {"id":"c","kind":"pain","at":"2026-11-21T10:00:00.250+01:00[Europe/Berlin]","score":4}
                {"id":"c","edited":"2026-11-21T09:00:00.250Z","kind":"pain",\
                "at":"2026-11-21T10:00:00.250+01:00[Europe/Berlin]","score":5}
                {"id":"a","kind":"deleted","deleted":"2026-11-21T09:00:00.250Z"}
                """, Files.readString(file()));
        assertEquals(new Loaded<>(History.of(changes), List.of()), journal().read());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())));
    }

    @Test
    void journalsOfSeveralDevicesAreReadAsOne() {
        journal().append(List.of(new Change.Add("a", SESSION), new Change.Add("b", PAIN)));
        new Journal(folder(), "desktop").append(List.of(new Change.Delete("a", NOW), new Change.Add("c", HELD)));
        assertEquals(History.of(List.of(new Change.Add("b", PAIN), new Change.Add("c", HELD))),
                journal().read().value());
    }

    @Test
    void aLastLineThatWasCutOffIsDroppedAndToldOnce() throws IOException {
        journal().append(List.of(new Change.Add("a", PAIN)));
        Files.writeString(file(), "{\"id\":\"b\",\"kind\":\"pa", StandardOpenOption.APPEND);
        var told = List.of(new Problem(file().toString(), 2, 1, "the last line was cut off and is left out"));
        var history = History.of(List.of(new Change.Add("a", PAIN)));
        assertEquals(new Loaded<>(history, told), journal().read());
        assertEquals(new Loaded<>(history, told), open());
        assertEquals(new Loaded<>(history, List.of()), open());
        assertEquals(told, lost);
        journal().append(List.of(new Change.Add("c", PAIN)));
        assertEquals(new Loaded<>(history.with(new Change.Add("c", PAIN)), List.of()), journal().read());
    }

    @Test
    void aWholeLastLineWithoutItsLineFeedIsKept() throws IOException {
        journal().append(List.of(new Change.Add("a", PAIN)));
        Files.writeString(file(), Files.readString(file()).strip());
        open();
        journal().append(List.of(new Change.Add("b", PAIN)));
        assertEquals(new Loaded<>(History.of(List.of(new Change.Add("a", PAIN), new Change.Add("b", PAIN))), List.of()),
                journal().read());
    }

    @Test
    void aLineThatMakesNoSenseCostsNoOther() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(file(), """
                {"id":"a","kind":"pain","at":"2026-11-21T10:00:00.250+01:00[Europe/Berlin]","score":4,"new":[{}]}
                {"id":"b","kind":"pain","at":"2026-11-21T10:00:00.250+01:00[Europe/Berlin]","score":11}

                \0\0\0\0
                {"id":"c","kind":"dance","at":"2026-11-21T10:00:00.250+01:00[Europe/Berlin]"}
                {"id":"d","kind":"session","at":"yesterday"}
                {"id":"e","kind":"pain","score":4}
                [1]
                %s
                {"id":"f","kind":"pain","at":"2026-11-21T10:00:00.250+01:00[Europe/Berlin]","score":4}
                """.formatted("[".repeat(200_000)));
        var read = journal().read();
        assertEquals(History.of(List.of(new Change.Add("a", PAIN), new Change.Add("f", PAIN))), read.value());
        assertEquals("""
                2:85: 'score' is 11, expected a whole number from 0 to 10; the line is left out
                4:1: expected a value, found 'U+0000'; the line is left out
                5:18: unknown kind 'dance', expected session, break, pain or deleted; the line is left out
                6:1: 'routine' is missing, expected a text that is not empty; the line is left out
                7:1: 'at' is missing, expected a moment such as 2026-11-21T10:15:00+01:00[Europe/Berlin]; the line is left out
                8:1: a list, expected an object; the line is left out
                9:1: larger than 65536 bytes; the line is left out
                """, read.problems().stream().map(line -> line.toString().replace(file() + ":", "") + "\n").reduce("",
                String::concat));
    }

    @Test
    void g3_endingAtAnyByteCostsNothingThatWasSaved() throws IOException {
        journal().append(List.of(new Change.Add("a", SESSION)));
        var before = Files.readAllBytes(file());
        var old = journal().read().value();
        var all = old.with(new Change.Add("b", PAIN)).with(new Change.Add("c", HELD));
        var steps = 0;
        for (var whole = false; !whole; steps++) {
            Files.write(file(), before);
            whole = appendUntilPowerGoes(steps);
            var now = open().value();
            assertTrue(List.of(old, old.with(new Change.Add("b", PAIN)), all).contains(now), "mixed after " + steps);
            assertEquals(List.of(), journal().read().problems());
            journal().append(List.of(new Change.Add("b", PAIN), new Change.Add("c", HELD)));
            assertEquals(new Loaded<>(all, List.of()), journal().read(), "said again after " + steps);
        }
        assertTrue(steps > 100, "only " + steps + " steps were tried");
    }

    private boolean appendUntilPowerGoes(int steps) {
        try {
            var disk = new FailingDisk(FailingDisk.End.POWER_CUT, steps);
            return new Journal(folder(), "laptop", disk)
                    .append(List.of(new Change.Add("b", PAIN), new Change.Add("c", HELD))).equals(new Saved.Whole());
        } catch (FailingDisk.PowerCut cut) {
            return false;
        }
    }

    @Test
    void aFullDiskIsSaidAndNothingIsLost() {
        journal().append(List.of(new Change.Add("a", PAIN)));
        var full = new Journal(folder(), "laptop", new FailingDisk(FailingDisk.End.NO_SPACE, 20));
        assertEquals(DiskFault.Kind.FULL, assertInstanceOf(Saved.Failed.class,
                full.append(List.of(new Change.Add("b", PAIN)))).fault().kind());
        assertEquals(new Saved.Whole(), journal().append(List.of(new Change.Add("b", PAIN))));
        assertEquals(2, journal().read().value().all().size());
    }

    @Test
    void idsOfEntriesDiffer() {
        assertEquals("laptop-" + Long.toString(NOW.toEpochMilli(), 36), journal().adding(PAIN, NOW).id()
                .replaceFirst("-[a-z0-9]+$", ""));
        assertTrue(!journal().adding(PAIN, NOW).id().equals(journal().adding(HELD, NOW).id()));
    }

    @Test
    void tenYearsAreReadQuickly() {
        List<Change> years = new ArrayList<>();
        for (var number = 0; number < 60_000; number++) {
            var at = TEN.plusHours(number);
            years.add(new Change.Add("laptop-" + number, number % 3 == 0
                    ? new Entry.Break(at, BreakOutcome.TAKEN, "desk-reset", Duration.ofMinutes(2), Set.of())
                    : new Entry.Pain(at, number % 10)));
        }
        journal().append(years);
        assertTimeout(Duration.ofSeconds(30), // wide: only a wrong order of growth breaks it
                () -> assertEquals(60_000, journal().read().value().all().size()));
    }
}
