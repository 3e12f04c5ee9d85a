package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.figure.PoseWords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MotionReaderTest {

    private static final MotionReader READER = new MotionReader(Map.of("standing", PoseWords.nothing()));

    private static List<String> problems(String text) {
        return READER.read("nod.json", text.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void readsAMotion() {
        var read = READER.read("nod.json", """
                {"format": 1, "id": "nod", "base": "standing", "view": {"yaw": 4, "crop": "head"},
                 "poses": {"up": {}, "down": {"gaze": [20]}}, "play": [["down", "in"], ["up", "out"]],
                 "tempo": {"in": 2, "out": 3}, "highlight": ["neckFront"], "arrow": ["chin"]}
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), read.problems());
        var motion = read.value().orElseThrow();
        assertEquals(5, motion.seconds());
        assertEquals("down", motion.thumb());
        assertEquals(PoseWords.set(PoseWords.nothing(), "gaze", List.of(20.0)), motion.named("down"));
    }

    @Test
    void namesEverythingThatIsWrongWithItsPlace() {
        assertEquals(
                List.of(
                        "nod.json:2:19: no channel is called 'gase'",
                        "nod.json:2:45: head takes at most 3 numbers, here are 4",
                        "nod.json:3:12: there is no pose 'down'",
                        "nod.json:3:20: there is no tempo 'in'",
                        "nod.json:5:2: no muscle is called 'heart'; one of [spine, thoracic, rhomboids, midTraps, lowerTraps,"
                                + " upperTraps, lats, pecs, serratus, obliques, postDelt, neckFront, neckBack,"
                                + " diaphragm, hamstrings, quads] was expected"),
                problems("""
                        {"format": 1, "id": "nod", "base": "standing", "view": {"yaw": 4},
                         "poses": {"up": {"gase": [20], "spine": 3, "head": [1, 2, 3, 4]}},
                         "play": [["down", "in"]],
                         "tempo": {}, "highlight":
                         ["heart"]}
                        """));
    }

    @Test
    void aHandKnowsItsPlaces() {
        assertEquals(
                List.of("nod.json:2:19: no place for a hand is called 'moon'"),
                problems("""
                        {"format": 1, "id": "nod", "base": "standing", "view": {"yaw": 4},
                         "poses": {"up": {"handL": "moon", "handR": {"on": "floor", "at": [1, 2], "turn": 9}}},
                         "play": [["up", "in"]], "tempo": {"in": 1}}
                        """));
        assertEquals(Optional.empty(), READER.read("nod.json", new byte[0]).value());
    }
}
