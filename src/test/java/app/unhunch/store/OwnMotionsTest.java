package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnMotionsTest {

    private static final String NOD = """
            { "format": 1, "id": "nod", "base": "seated",
              "view": {"yaw": 20},
              "poses": { "down": {"gaze": [30]}, "up": {} },
              "play": [["down", "in"], ["up", "out"]], "tempo": {"in": 2, "out": 2} }
            """;

    @TempDir
    private Path folder;

    private Loaded<?> find(String name, String content, String id) throws IOException {
        Files.writeString(folder.resolve(name), content);
        return new OwnMotions(folder).find(id);
    }

    private String told(int line, int column, String what) {
        return folder.resolve("nod.json") + ":" + line + ":" + column + ": " + what;
    }

    @Test
    void aFileNamedByItsMoveIsItsMotion() throws IOException {
        var found = find("nod.json", NOD, "nod");
        assertEquals(List.of(), found.problems());
        assertEquals(Optional.of("nod"), new OwnMotions(folder).find("nod").value().map(motion -> motion.id()));
    }

    @Test
    void withoutAFileThereIsNone() {
        assertEquals(new Loaded<>(Optional.empty(), List.of()), new OwnMotions(folder.resolve("none")).find("nod"));
    }

    @Test
    void whatIsWrongIsNamedByLineAndColumn() throws IOException {
        var found = find("nod.json", NOD.replace("[\"up\", \"out\"]", "[\"left\", \"out\"]"), "nod");
        assertEquals(Optional.empty(), found.value());
        assertEquals(List.of(told(4, 29, "there is no pose 'left'")),
                found.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void aFileIsOfTheMoveItIsNamedBy() throws IOException {
        var found = find("other.json", NOD, "other");
        assertEquals(Optional.empty(), found.value());
        assertEquals(1, found.problems().size());
    }
}
