package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.history.Entry;
import app.unhunch.settings.Settings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackupTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Instant MADE = Instant.parse("2026-11-21T09:15:00Z");
    private static final ZonedDateTime NOW = MADE.atZone(ZoneOffset.UTC);
    private static final Settings CHOSEN = Settings.DEFAULTS
            .withBreaks(Settings.DEFAULTS.breaks().withEvery(Duration.ofMinutes(45)));
    private static final String LABEL = "{\"format\": 1, \"made\": \"2026-11-21T09:15:00Z\"}";

    @TempDir
    private Path scratch;

    private Belongings mine;
    private Path zip;

    @BeforeEach
    void somebodyHasAlreadyDoneThings() throws IOException {
        mine = new Belongings(scratch.resolve("config"), scratch.resolve("data"));
        zip = scratch.resolve("unhunch.zip");
        new SettingsStore(mine.settings(), () -> TODAY).save(CHOSEN);
        journal(mine).append(List.of(journal(mine).adding(new Entry.Pain(NOW, 4), MADE)));
        Files.writeString(mine.data().resolve("routines.json"), "{\"format\": 1, \"routines\": []}");
        Files.createDirectories(mine.data().resolve("packs/figures"));
        Files.writeString(mine.data().resolve("packs/mine.json"), "{}");
        Files.writeString(mine.data().resolve("packs/figures/pose.json"), "{}");
        Files.createDirectories(mine.data().resolve("state"));
        Files.writeString(mine.data().resolve("state/breaks.json"), "of this computer alone");
        Files.writeString(mine.data().resolve("letter.txt"), "not ours");
    }

    @Test
    void everythingIsThereAgainAfterARestoreIntoAnEmptyFolder() throws IOException {
        assertEquals(new Saved.Whole(), backup(mine).write(zip, "1.0.0", MADE));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(zip)));
        var empty = new Belongings(scratch.resolve("new/config"), scratch.resolve("new/data"));
        assertEquals(new Opened.Whole(NOW, EnumSet.allOf(Opened.Part.class)), backup(empty).open(zip));
        assertInstanceOf(Restored.Whole.class, backup(empty).restore(zip));
        assertEquals(new Loaded<>(CHOSEN, List.of()), new SettingsStore(empty.settings(), () -> TODAY).open());
        assertEquals(journal(mine).read(), journal(empty).read());
        assertEquals(contents(mine), contents(empty));
        for (var file : empty.files().values()) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void whatWasThereBeforeIsKeptAsideAndWhatIsNotOursStays() throws IOException {
        backup(mine).write(zip, "1.0.0", MADE);
        var then = contents(mine);
        new SettingsStore(mine.settings(), () -> TODAY).save(Settings.DEFAULTS);
        Files.delete(mine.data().resolve("routines.json"));
        Files.writeString(mine.data().resolve("packs/later.json"), "{}");
        var now = contents(mine);
        var aside = mine.data().resolve("before-restore-2026-11-21");
        assertEquals(new Restored.Whole(aside), backup(mine).restore(zip));
        assertEquals(then, contents(mine));
        assertEquals(now, contents(new Belongings(aside, aside)));
        assertEquals("not ours", Files.readString(mine.data().resolve("letter.txt")));
        assertEquals("of this computer alone", Files.readString(mine.data().resolve("state/breaks.json")));
        assertEquals(new Restored.Whole(mine.data().resolve("before-restore-2026-11-21-2")),
                backup(mine).restore(zip));
    }

    @Test
    void aHistoryThatIsKeptElsewhereIsBackedUpAndKeptAsideToo() throws IOException {
        var elsewhere = scratch.resolve("shared/history");
        Files.createDirectories(scratch.resolve("shared"));
        Files.move(mine.data().resolve("history"), elsewhere);
        Files.createSymbolicLink(mine.data().resolve("history"), elsewhere);
        var then = contents(mine);
        assertTrue(then.containsKey("history/dev1.jsonl"), then::toString);
        backup(mine).write(zip, "1.0.0", MADE);
        journal(mine).append(List.of(journal(mine).adding(new Entry.Pain(NOW, 7), MADE)));
        var now = contents(mine);
        var aside = mine.data().resolve("before-restore-2026-11-21");
        assertEquals(new Restored.Whole(aside), backup(mine).restore(zip));
        assertEquals(then, contents(mine));
        assertEquals(now, contents(new Belongings(aside, aside)));
        assertTrue(Files.isSymbolicLink(mine.data().resolve("history")));
    }

    @ParameterizedTest
    @CsvSource({"settings.json", "routines.json"})
    void noBackupIsWrittenThatCouldNotBeRestored(String broken) throws IOException {
        var file = mine.place(broken).orElseThrow();
        Files.writeString(file, "{\"format\": ");
        var fault = assertInstanceOf(Saved.Failed.class, backup(mine).write(zip, "1.0.0", MADE)).fault();
        assertTrue(fault.detail().contains(broken), fault::toString);
        assertTrue(Files.notExists(zip));
    }

    @ParameterizedTest
    @CsvSource({"'../evil.json',WRONG", "'packs/../../evil.json',WRONG", "'/etc/evil.json',WRONG",
        "'history/x.sh',WRONG", "'packs/.hidden',WRONG", "'packs\\evil.json',WRONG", "'state/breaks.json',WRONG",
        "'settings.json',WRONG", "'Packs/a.json',WRONG"})
    void aNameOrFileThatNoBackupHasIsRefusedAndNothingIsTouched(String name, Opened.Reason reason) throws IOException {
        write(Map.of("unhunch-backup.json", LABEL, name, "no object"));
        assertRefused(reason);
        assertTrue(Files.notExists(scratch.resolve("evil.json")));
    }

    @Test
    void aZipOfSomebodyElseALaterOneAndNoZipAreToldApart() throws IOException {
        write(Map.of("settings.json", "{}"));
        assertRefused(Opened.Reason.FOREIGN);
        write(Map.of("unhunch-backup.json", "{\"format\": 1}"));
        assertRefused(Opened.Reason.FOREIGN);
        write(Map.of("unhunch-backup.json", LABEL.replace("1,", "2,")));
        assertRefused(Opened.Reason.NEWER);
        Files.writeString(zip, "not a zip at all");
        assertRefused(Opened.Reason.DAMAGED);
        Files.writeString(zip, "");
        assertRefused(Opened.Reason.DAMAGED);
        Files.delete(zip);
        assertRefused(Opened.Reason.UNREADABLE);
        assertEquals(new Opened.Refused(Opened.Reason.UNREADABLE, zip + ": there is no such file"),
                backup(mine).open(zip));
    }

    @Test
    void aBackupOfWhichAPartLacksOrChangedIsRefused() throws IOException {
        backup(mine).write(zip, "1.0.0", MADE);
        var whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length - 40));
        assertRefused(Opened.Reason.DAMAGED);
        var changed = whole.clone();
        var directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        changed[directory + 16] ^= 0x55; // where the check sum of the first file stands
        Files.write(zip, changed);
        assertRefused(Opened.Reason.DAMAGED);
        changed = whole.clone();
        changed[directory + 24]++; // where its length stands
        Files.write(zip, changed);
        assertRefused(Opened.Reason.DAMAGED);
    }

    @Test
    void aFullDiskAtAnyStepLeavesEverythingAsItWas() throws IOException {
        backup(mine).write(zip, "1.0.0", MADE);
        new SettingsStore(mine.settings(), () -> TODAY).save(Settings.DEFAULTS);
        Files.delete(mine.data().resolve("routines.json"));
        var before = contents(mine);
        var disk = new FailingDisk(FailingDisk.End.NO_SPACE, 0);
        for (var steps = 1; !(restore(disk) instanceof Restored.Whole); steps++) {
            assertTrue(disk.ended());
            assertEquals(before, contents(mine), "after " + steps + " steps");
            assertEquals(List.of("history", "letter.txt", "packs", "state"), names(mine.data()));
            disk = new FailingDisk(FailingDisk.End.NO_SPACE, steps);
        }
    }

    @Test
    void whatCannotBePutBackIsToldAndStaysAside() throws IOException {
        backup(mine).write(zip, "1.0.0", MADE);
        new SettingsStore(mine.settings(), () -> TODAY).save(Settings.DEFAULTS);
        var before = contents(mine);
        var torn = assertInstanceOf(Restored.Torn.class, restore(new StubbornDisk(mine.settings())));
        assertEquals("No space left on device", torn.fault().detail());
        assertEquals(before, contents(new Belongings(torn.kept(), torn.kept())));
    }

    @Test
    void noBackupIsWrittenThatIsLargerThanAnyThatIsRestored() throws IOException {
        for (var number = 0; number < 11; number++) {
            try (var file = new RandomAccessFile(mine.data().resolve("history/d%d.jsonl".formatted(number)).toFile(),
                    "rw")) {
                file.setLength(BackupFile.LARGEST); // holes take no room
            }
        }
        var fault = assertInstanceOf(Saved.Failed.class, backup(mine).write(zip, "1.0.0", MADE)).fault();
        assertTrue(fault.detail().contains("most are 5000 of 268435456"), fault.detail());
        assertEquals(false, Files.exists(zip));
    }

    /// Lets nothing be put into a folder once a part of a backup is in its place, not even what was there.
    private record StubbornDisk(Path folder, RealDisk real) implements Disk {

        StubbornDisk(Path folder) {
            this(folder, new RealDisk());
        }

        @Override
        public void folder(Path made) throws IOException {
            real.folder(made);
        }

        @Override
        public void create(Path file, Content content) throws IOException {
            real.create(file, content);
        }

        @Override
        public void append(Path file, ByteBuffer content) throws IOException {
            real.append(file, content);
        }

        @Override
        public void cut(Path file, long length) throws IOException {
            real.cut(file, length);
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            if (to.startsWith(folder)) {
                Files.delete(to);
                Files.createDirectories(to.resolve("in the way"));
                throw new FileSystemException(to.toString(), null, "No space left on device");
            }
            real.replace(from, to);
        }

        @Override
        public void sync(Path synced) throws IOException {
            real.sync(synced);
        }
    }

    @Test
    void everythingOfOursIsErasedAndNothingElse() throws IOException {
        backup(mine).restore(written());
        Files.createDirectories(scratch.resolve("cache/pictures"));
        Files.writeString(scratch.resolve("cache/pictures/a.png"), "");
        Files.createDirectories(scratch.resolve("cache/print"));
        Files.writeString(scratch.resolve("cache/print/summary-for-my-doctor.html"), "");
        var state = mine.data().resolve("state");
        for (var name : List.of("device", "day.json", "day.json.broken-2026-11-21", "agent.0.log", "agent.0.log.lck")) {
            Files.writeString(state.resolve(name), "");
        }
        Files.writeString(state.resolve("diary.txt"), "not ours");
        assertEquals(List.of(), Erasure.of(mine, state, scratch.resolve("cache"), List.of()));
        try (var left = Files.walk(scratch)) {
            assertEquals(List.of("data", "data/letter.txt", "data/state", "data/state/diary.txt", "unhunch.zip"),
                    left.filter(path -> !path.equals(scratch)).map(path -> scratch.relativize(path).toString()).sorted()
                            .toList());
        }
        assertEquals(List.of(), Erasure.of(mine, state, scratch.resolve("cache"), List.of()),
                "a second time there is nothing");
    }

    @Test
    void whatIsLinkedFromElsewhereStaysThere() throws IOException {
        var elsewhere = Files.createDirectory(scratch.resolve("synced"));
        Files.writeString(elsewhere.resolve("other.jsonl"), "of another computer");
        var inside = Files.writeString(scratch.resolve("picture.png"), "not ours");
        for (var file : mine.files().values()) {
            Files.delete(file);
        }
        Files.delete(mine.data().resolve("history"));
        Files.createSymbolicLink(mine.data().resolve("history"), elsewhere);
        Files.createSymbolicLink(mine.data().resolve("packs/figures/linked"), scratch);
        Files.createSymbolicLink(mine.data().resolve("routines.json"), inside);
        var pages = Files.createDirectories(scratch.resolve("snap/common/unhunch"));
        Files.writeString(pages.resolve("page.html"), "");
        assertEquals(List.of(),
                Erasure.of(mine, mine.data().resolve("state"), scratch.resolve("cache"), List.of(pages)));
        assertEquals(List.of("of another computer", "not ours"),
                List.of(Files.readString(elsewhere.resolve("other.jsonl")), Files.readString(inside)));
        assertEquals(List.of("letter.txt"), names(mine.data()));
        assertEquals(List.of(), names(scratch.resolve("snap/common")));
    }

    @Test
    void aBackupThatFindsNoRoomLeavesNothingBehind() throws IOException {
        var stick = Files.createDirectory(scratch.resolve("stick"));
        var full = new FailingDisk(FailingDisk.End.NO_SPACE, 1);
        assertInstanceOf(Saved.Failed.class,
                new Backup(mine, () -> TODAY, full).write(stick.resolve("unhunch.zip"), "1.0.0", MADE));
        assertEquals(List.of(), names(stick));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private Path written() {
        backup(mine).write(zip, "1.0.0", MADE);
        return zip;
    }

    private Restored restore(Disk disk) {
        return new Backup(mine, () -> TODAY, disk).restore(zip);
    }

    private void assertRefused(Opened.Reason reason) throws IOException {
        var before = contents(mine);
        assertEquals(reason, assertInstanceOf(Opened.Refused.class, backup(mine).open(zip)).reason());
        assertEquals(reason, assertInstanceOf(Restored.Refused.class, backup(mine).restore(zip)).why().reason());
        assertEquals(before, contents(mine));
    }

    private void write(Map<String, String> files) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : new LinkedHashMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }

    private static Backup backup(Belongings of) {
        return new Backup(of, () -> TODAY);
    }

    private static Journal journal(Belongings of) {
        return new Journal(of.data().resolve("history"), "dev1");
    }

    private static NavigableMap<String, ByteBuffer> contents(Belongings of) throws IOException {
        NavigableMap<String, ByteBuffer> contents = new TreeMap<>();
        for (var file : of.files().entrySet()) {
            contents.put(file.getKey(), ByteBuffer.wrap(Files.readAllBytes(file.getValue())));
        }
        return contents;
    }
}
