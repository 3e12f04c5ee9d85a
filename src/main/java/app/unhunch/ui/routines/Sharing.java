package app.unhunch.ui.routines;

import app.unhunch.exercise.Catalog;
import app.unhunch.routine.Routine;
import app.unhunch.routine.Timeline;
import app.unhunch.text.Texts;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Gallery;
import app.unhunch.ui.kit.Icons;
import app.unhunch.ui.kit.TroubleDialog;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/// The ways of a routine out of the program: as a file, on paper, into a calendar.
final class Sharing {

    private final RoutinesPorts ports;
    private final Texts texts;
    private final RoutinePaper paper;
    private final ReminderDialog reminder;
    private final Supplier<DialogLayer> dialogs;
    private final Supplier<Catalog> catalog;

    /// @param catalog every move there is now
    Sharing(RoutinesPorts ports, Gallery gallery, Texts texts, Supplier<DialogLayer> dialogs,
            Supplier<Catalog> catalog, Locale locale) {
        this.ports = ports;
        this.texts = texts;
        this.dialogs = dialogs;
        this.catalog = catalog;
        paper = new RoutinePaper(gallery, texts, locale);
        reminder = new ReminderDialog(ports, texts, dialogs, this::tell, locale);
    }

    /// What a menu offers for a routine.
    ///
    /// @param routine asked when something is chosen; empty: nothing happens
    /// @param near a node of the window over which a file is chosen
    List<MenuItem> items(Supplier<Optional<Routine>> routine, Node near) {
        return List.of(item(Feather.DOWNLOAD, "share.file", () -> routine.get().ifPresent(one -> export(one, near))),
                item(Feather.PRINTER, "share.print", () -> routine.get().ifPresent(this::print)),
                item(Feather.CALENDAR, "share.remind", () -> routine.get().ifPresent(one -> reminder
                        .open(one, Timeline.of(one, catalog.get()).length(), near))));
    }

    void print(Routine routine) {
        ports.papers().print(paper.paper(routine, catalog.get()), this::tell);
    }

    private void export(Routine routine, Node near) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("share.file"));
        chooser.setInitialFileName(routine.id() + ".json");
        var chosen = chooser.showSaveDialog(near.getScene().getWindow());
        if (chosen != null) {
            ports.files().write(routine, chosen.toPath(), this::tell);
        }
    }

    private void tell(Optional<String> problem) {
        problem.ifPresent(wrong -> TroubleDialog.open(dialogs.get(), texts, wrong));
    }

    private MenuItem item(Feather icon, String key, Runnable does) {
        var item = new MenuItem(texts.get(key), Icons.small(icon));
        item.setId(key.replace('.', '-'));
        item.setOnAction(_ -> does.run());
        return item;
    }
}
