package app.unhunch.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderThatSomebodyElseMakesMeanwhileWillDo() throws Exception {
        for (var round = 0; round < 20; round++) {
            var wanted = folder.resolve("round-" + round + "/a/b/c/d/e");
            var made = new ArrayList<CompletableFuture<Void>>();
            for (var one = 0; one < 8; one++) {
                made.add(CompletableFuture.runAsync(() -> {
                    try {
                        OwnFolder.make(wanted);
                    } catch (IOException no) {
                        throw new UncheckedIOException(no);
                    }
                }, task -> Thread.ofPlatform().start(task)));
            }
            CompletableFuture.allOf(made.toArray(CompletableFuture[]::new)).get(10, TimeUnit.SECONDS);
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(wanted)));
        }
    }

    @Test
    void aFolderThatSomebodyElseMadeWhereAllMayWriteIsRefused() throws IOException {
        var open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        OwnFolder.makeSafe(open.resolve("ours/unhunch"));
        OwnFolder.makeSafe(open.resolve("ours/unhunch"));
        give(Files.createDirectories(open.resolve("theirs/unhunch")).getParent());
        var refused = assertThrows(IOException.class, () -> OwnFolder.makeSafe(open.resolve("theirs/unhunch")));
        assertEquals(open.resolve("theirs") + " belongs to somebody else", refused.getMessage());
        assertThrows(IOException.class, () -> OwnFolder.makeSafe(open.resolve("theirs/another")));
        OwnFolder.make(open.resolve("theirs/unhunch"));
    }

    @Test
    void nobodyIsMetInAFolderOfSomebodyElse() throws IOException {
        var open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        var place = LinkPlace.of(open.resolve("x"), folder);
        try (var server = LinkServer.open(place, (_, _, reply) -> reply.with(new Answer.Done()))) {
            assertEquals(false, server.has(Request.Role.WINDOW));
            assertEquals(true, isMet(place));
            give(open.resolve("x"));
            assertEquals(false, isMet(place));
        }
    }

    private static boolean isMet(LinkPlace place) throws IOException {
        var met = LinkClient.meet(place, new Request.Hello(Request.Role.COMMAND, "1"), _ -> {}, () -> {});
        if (met.isPresent()) {
            met.get().close();
        }
        return met.isPresent();
    }

    private static void give(Path file) {
        try {
            Files.setAttribute(file, "unix:uid", 12_345);
        } catch (IOException notAllowed) {
            abort("only an administrator can give a folder away");
        }
    }
}
