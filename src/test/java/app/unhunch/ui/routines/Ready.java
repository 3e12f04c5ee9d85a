package app.unhunch.ui.routines;

import app.unhunch.exercise.DoseChange;
import app.unhunch.exercise.Exercise;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Stock;
import app.unhunch.routine.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.store.CatalogReader;
import app.unhunch.store.Problem;
import app.unhunch.store.RoutineFile;
import app.unhunch.store.ShippedMotions;
import app.unhunch.text.CalendarFile;
import app.unhunch.text.Paper;
import app.unhunch.ui.Figures;
import app.unhunch.ui.FxDoor;
import app.unhunch.ui.figure.PictureShelf;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Papers;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.look.Look;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The shipped moves and routines, two of the user's own, and everything that a page asked of the outside.
final class Ready {

    static final CatalogReader.Shelf SHIPPED = CatalogReader.shipped("en").value();
    static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-18T14:26+01:00[Europe/Berlin]");

    static final Routine LUNCH = routine("my-lunch-reset", "My lunch reset", "shoulder-rolls", "doorway-chest-stretch",
            "wall-angels", "upper-back-rotation", "chin-tuck", "standing-side-bend");
    static final Routine CALL = routine("before-a-long-call", "Before a long call", "chin-tuck", "shoulder-rolls",
            "shoulder-blade-squeeze");
    static final OwnRoutines OWN = new OwnRoutines(List.of(LUNCH, CALL), List.of());

    final List<Routine> played = new ArrayList<>();
    final List<RoutineChange> arranged = new ArrayList<>();
    final List<Settings> saved = new ArrayList<>();
    final List<Place> gone = new ArrayList<>();
    final List<Paper> printed = new ArrayList<>();
    final List<String> pasted = new ArrayList<>();
    final Map<String, String> onDisk = new HashMap<>();
    RoutineFiles.Read read = new RoutineFiles.Read(List.of(), List.of());

    private final Papers papers = new Papers() {

        @Override
        public void print(Paper paper, Consumer<Optional<String>> then) {
            printed.add(paper);
            then.accept(Optional.empty());
        }

        @Override
        public void save(Paper paper, Path to, Consumer<Optional<String>> then) {
            then.accept(Optional.empty());
        }
    };

    final List<String> mended = new ArrayList<>();

    private final RoutineFiles files = new RoutineFiles() {

        @Override
        public void read(Path file, Consumer<Read> then) {
            var name = file.getFileName().toString();
            var parsed = RoutineFile.read(name, onDisk.getOrDefault(name, ""),
                    id -> SHIPPED.catalog().find(id).isPresent());
            then.accept(new Read(parsed.value(), parsed.problems().stream().map(Problem::toString).toList()));
        }

        @Override
        public void read(String name, String text, Consumer<Read> then) {
            pasted.add(text);
            then.accept(read);
        }

        @Override
        public void write(Routine routine, Path to, Consumer<Optional<String>> then) {
            then.accept(Optional.empty());
        }

        @Override
        public void remind(CalendarFile.Reminder reminder, Path to, Consumer<Optional<String>> then) {
            then.accept(Optional.empty());
        }

        @Override
        public void showOwn() {
            mended.add("open");
        }

        @Override
        public void readOwn() {
            mended.add("again");
        }
    };

    Predicate<Exercise> onHold = _ -> false;
    int doctor;

    RoutinesPorts ports() {
        return new RoutinesPorts(played::add, arranged::add, saved::add, gone::add, () -> doctor++, () -> onHold,
                () -> NOW, papers, files);
    }

    /// Everything to play, with these of the user's own.
    static Stock stock(OwnRoutines own) {
        Map<String, Routine> all = new LinkedHashMap<>();
        Stream.concat(SHIPPED.routines().stream(), own.all().stream()).forEach(one -> all.put(one.id(), one));
        return new Stock(SHIPPED.catalog(), all.values().stream()
                .filter(one -> Timeline.missing(one, SHIPPED.catalog()).isEmpty()).toList(), own, List.of());
    }

    /// The shipped figures; on the FX thread.
    static Gallery gallery() {
        return new Figures(new ShippedMotions()::find, PictureShelf.none(), Locale.UK, 0).pictures().gallery();
    }

    static Routine routine(String id, String name, String... moves) {
        return new Routine(id, name, "", Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ZERO, Set.of(),
                Stream.of(moves).map(move -> new RoutineItem(move, DoseChange.NONE, Optional.empty(), List.of()))
                        .toList());
    }

    /// The page with the routines of [#OWN], in a window of its own. On the FX thread.
    void show() {
        var layer = new DialogLayer();
        var page = new RoutinesPage(ports(), SHIPPED.catalog(), gallery(), new FxDoor(),
                () -> layer, Locale.UK);
        page.show(stock(OWN));
        page.arrive(Place.Tab.ROUTINES);
        var look = new Look();
        look.show(Look.Choice.PLAIN);
        var scene = new Scene(new StackPane(page, layer), 980, 800);
        look.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }
}
