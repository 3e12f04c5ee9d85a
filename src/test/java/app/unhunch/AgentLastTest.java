package app.unhunch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.unhunch.desktop.Autostart;
import app.unhunch.link.Answer;
import app.unhunch.store.Backup;
import app.unhunch.store.Saved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgentLastTest {

    private static final String THEN = "{\"format\": 1, \"then\": true}";
    private static final String NOW = "{\"format\": 1, \"now\": true}";

    @TempDir
    private Path folder;

    private Home home;
    private Path settings;
    private Path zip;
    private final List<String> done = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    @BeforeEach
    void aBackupAndSomethingNewer() throws IOException {
        home = Home.of(Optional.of(folder.resolve("data")), Map.of("XDG_RUNTIME_DIR", folder.resolve("r").toString()));
        Files.createDirectories(home.folders().data());
        settings = home.folders().settings().resolve("settings.json");
        zip = folder.resolve("unhunch.zip");
        Files.writeString(settings, THEN);
        assertEquals(new Saved.Whole(),
                new Backup(AgentLast.belongings(home), Clock::today).write(zip, "1.0.0", Instant.EPOCH));
        Files.writeString(settings, NOW);
    }

    @Test
    void aBackupIsRestoredOnlyOnceEverythingIsWritten() throws IOException {
        var last = last(Optional.empty());
        last.restore(zip, answers::add);
        assertEquals(List.of("end"), done);
        assertEquals(List.of(), answers);
        assertEquals(NOW, Files.readString(settings));
        last.run();
        var kept = Path.of(assertInstanceOf(Answer.Restored.class, answers.getFirst()).kept());
        assertEquals(List.of(THEN, NOW),
                List.of(Files.readString(settings), Files.readString(kept.resolve("settings.json"))));
    }

    @Test
    void whatIsNoBackupIsRefusedAndLeavesEverything() throws IOException {
        var last = last(Optional.empty());
        last.restore(settings, answers::add);
        last.run();
        assertInstanceOf(Answer.Refused.class, answers.getFirst());
        assertEquals(NOW, Files.readString(settings));
    }

    @Test
    void everythingIsDeletedAtTheEndAndTheStartAtLogInWithIt() {
        var last = last(Optional.empty());
        last.deleteAll(answers::add);
        assertEquals(List.of("end"), done);
        last.run();
        assertEquals(List.of("end", "disabled"), done);
        assertEquals(List.of(new Answer.Done()), answers);
        assertEquals(List.of(true, false), List.of(Files.exists(zip), Files.exists(home.folders().data())));
    }

    @Test
    void aStartAtLogInThatStaysIsToldAndTheRestGoesAllTheSame() {
        var last = last(Optional.of("no room to say no"));
        last.deleteAll(answers::add);
        last.run();
        assertEquals(List.of(new Answer.Refused("no room to say no")), answers);
        assertEquals(false, Files.exists(home.folders().data()));
    }

    @Test
    void anAgentThatWasAskedForNothingLeavesEverything() throws IOException {
        last(Optional.empty()).run();
        assertEquals(List.of(), done);
        assertEquals(NOW, Files.readString(settings));
    }

    private AgentLast last(Optional<String> refusal) {
        return new AgentLast(home, new Autostart() {

            @Override
            public boolean enabled() {
                return true;
            }

            @Override
            public void enable(List<String> command) {
                done.add("enabled");
            }

            @Override
            public void disable() throws IOException {
                if (refusal.isPresent()) {
                    throw new IOException(refusal.get());
                }
                done.add("disabled");
            }
        }, () -> done.add("end"));
    }
}
