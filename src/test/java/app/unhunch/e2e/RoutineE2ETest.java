package app.unhunch.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineItem;
import app.unhunch.store.RoutineFile;
import app.unhunch.store.RoutineStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A routine is made, changed, kept, sent out, brought in again and done, by nothing but keys.
@E2E
class RoutineE2ETest {

    private static final String ID = "my-routine-1";

    @TempDir
    private Path scratch;

    @Test
    void aRoutineIsMadeChangedSentOutBroughtInAndDone() throws Exception {
        try (var desk = Desk.with(scratch, Desk.Part.SCREEN, Desk.Part.BUS)) {
            var unhunch = Unhunch.on(desk);
            unhunch.set("breaks.every", "60m"); // no break comes in between
            unhunch.set("setup.step", "done");
            unhunch.agent();
            var window = unhunch.start().process().toHandle();
            desk.screen().awaitWindow("Unhunch", Unhunch.SOON);
            desk.tool("xdotool", "mousemove", "2", "700"); // where it points at nothing that opens
            var hands = new Hands(desk.screen(), unhunch, window);
            make(hands);
            assertEquals(List.of("chin-tuck", "neck-tilt"), awaitMoves(unhunch, 2));
            change(hands);
            Until.holds("the change", Unhunch.SOON, () -> moves(unhunch).equals(List.of("neck-tilt", "chin-tuck")));
            var kept = kept(unhunch).getFirst();
            assertEquals(9, kept.items().getLast().dose().reps().orElseThrow());
            var file = desk.folder("home").resolve("mine.json");
            sendOut(hands, file);
            Until.holds("the file", Unhunch.SOON, () -> Files.exists(file) && Files.size(file) > 0);
            var read = RoutineFile.read(file.toString(), Files.readString(file), _ -> true);
            assertEquals(List.of(kept), read.value(), read.problems().toString());
            hands.press("Delete");
            Until.holds("no routine", Unhunch.SOON, () -> kept(unhunch).isEmpty());
            bringIn(hands, Files.readString(file));
            awaitMoves(unhunch, 2);
            assertEquals(List.of(kept), kept(unhunch));
            play(hands, unhunch);
            desk.screen().picture("routine-done");
        }
    }

    private static void make(Hands hands) throws Exception {
        hands.press("ctrl+3", "n");
        hands.type("chin tuck");
        hands.press("Return");
        hands.type("neck tilt");
        hands.press("Return", "ctrl+s");
    }

    /// Back among the cards, into it again, one more of the first move, and that one down.
    private static void change(Hands hands) throws Exception {
        hands.press("Escape", "Escape", "Return", "Right", "alt+Down", "ctrl+s");
    }

    /// By the menu of its card and the desktop's own dialog.
    private static void sendOut(Hands hands, Path file) throws Exception {
        hands.press("Escape", "Menu", "Up", "Up", "Up", "Up");
        hands.screen().key("Return");
        Until.holds("a dialog", Unhunch.SOON, () -> hands.screen().titles().size() > 1);
        hands.press("ctrl+a");
        hands.type(file.toString());
        hands.press("Return");
        Until.holds("the dialog gone", Unhunch.SOON, () -> hands.screen().titles().size() == 1);
    }

    /// Typed as it would be pasted; nonsense first, which is told and not taken.
    private static void bringIn(Hands hands, String text) throws Exception {
        hands.press("ctrl+3", "shift+Tab", "shift+Tab", "shift+Tab", "space");
        hands.type("{ 7 }");
        hands.press("Tab", "space");
        hands.screen().picture("routine-import");
        hands.press("shift+Tab", "ctrl+a");
        hands.type(text.replaceAll("\\s*\\n\\s*", " "));
        hands.press("Tab", "space");
    }

    private static void play(Hands hands, Unhunch unhunch) throws Exception {
        hands.press("ctrl+3", "Home");
        hands.screen().key("space"); // a session never rests
        Until.holds("a session in the history", Unhunch.SOON.multipliedBy(2), () -> {
            hands.screen().key("Right");
            return unhunch.history().stream().anyMatch(line -> line.startsWith("session ") && line.endsWith(ID));
        });
    }

    private static List<String> awaitMoves(Unhunch unhunch, int count) throws Exception {
        return Until.present(count + " moves", Unhunch.SOON,
                () -> Optional.of(moves(unhunch)).filter(moves -> moves.size() == count));
    }

    private static List<String> moves(Unhunch unhunch) {
        return kept(unhunch).stream().flatMap(routine -> routine.items().stream()).map(RoutineItem::exercise).toList();
    }

    private static List<Routine> kept(Unhunch unhunch) {
        return new RoutineStore(unhunch.data(), LocalDate::now).read().value();
    }

    /// Somebody at the keyboard who looks what a key did before the next one.
    private record Hands(Screen screen, Unhunch unhunch, ProcessHandle window) {

        void press(String... keys) throws Exception {
            for (var key : keys) {
                unhunch.awaitRest(window);
                screen.key(key);
            }
            unhunch.awaitRest(window);
        }

        void type(String text) throws Exception {
            screen.type(text);
            unhunch.awaitRest(window);
        }
    }
}
