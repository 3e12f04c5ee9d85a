package app.unhunch.ui.settings;

import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the settings page shows about backups and about deleting everything, and what it can ask for. Both are asked twice:
/// what a file holds is told before it takes the place of anything.
public final class KeepingViewModel {

    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Fault>> fault = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper deleting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper left = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Keeping keeping;
    private final Texts texts;
    private final TimeWords times;

    KeepingViewModel(Keeping keeping, Texts texts, Locale locale) {
        this.keeping = keeping;
        this.texts = texts;
        times = new TimeWords(locale);
    }

    /// Whether to restore a backup.
    ///
    /// @param title when it was made
    /// @param parts what is in it
    public record Question(Path file, String title, String parts) {}

    /// Why a file is not restored.
    ///
    /// @param line what became of everything
    /// @param detail the technical line
    public record Fault(String title, String line, String detail) {}

    // properties, out

    /// What became of the last backup; empty if there was none.
    public ReadOnlyStringProperty lineProperty() {
        return line.getReadOnlyProperty();
    }

    /// A backup that waits for the user's word.
    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// What is wrong with the last file.
    public ReadOnlyObjectProperty<Optional<Fault>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// Whether the user is asked if everything is to go.
    public ReadOnlyBooleanProperty deletingProperty() {
        return deleting.getReadOnlyProperty();
    }

    /// What could not be deleted; empty if nothing was tried.
    public ReadOnlyStringProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /// Whether something is being done.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    // commands

    /// Writes a backup.
    public void backUp(Path to) {
        begin();
        keeping.backUp(to, problem -> {
            busy.set(false);
            line.set(problem.map(why -> texts.get("backup.failed", why)).orElseGet(() -> texts.get("backup.done", to)));
        });
    }

    /// Looks into a file and asks whether it is to be restored.
    public void choose(Path backup) {
        begin();
        keeping.look(backup, seen -> {
            busy.set(false);
            switch (seen) {
                case Keeping.Seen.Good(var file, var made, var parts) -> question.set(Optional.of(new Question(file,
                        texts.get("restore.question", times.day(made), times.time(made)),
                        parts.stream().sorted().map(this::name).collect(Collectors.joining(texts.get("list.comma"))))));
                case Keeping.Seen.Bad(var reason, var detail) ->
                        fault.set(Optional.of(unchanged("restore.bad." + key(reason), detail)));
            }
        });
    }

    /// Restores what was asked about.
    public void restore() {
        question.get().ifPresent(asked -> {
            begin();
            keeping.restore(asked.file(), outcome -> {
                busy.set(false);
                switch (outcome) {
                    case Keeping.Outcome.Restored(var kept) -> line.set(texts.get("restore.done", kept));
                    case Keeping.Outcome.Torn(var kept, var why) -> fault.set(Optional.of(
                            new Fault(texts.get("restore.torn"), texts.get("restore.torn.line", kept), why)));
                    case Keeping.Outcome.Failed(var why) ->
                            fault.set(Optional.of(unchanged("restore.failed", why)));
                    case Keeping.Outcome.Nobody _ ->
                            fault.set(Optional.of(unchanged("restore.nobody", "")));
                }
            });
        });
    }

    /// Leaves everything as it is.
    public void leave() {
        question.set(Optional.empty());
        fault.set(Optional.empty());
    }

    /// Asks whether everything is to go.
    public void askToDelete() {
        left.set("");
        deleting.set(true);
    }

    /// Nothing goes.
    public void keepAll() {
        deleting.set(false);
    }

    /// Deletes everything.
    public void deleteAll() {
        busy.set(true);
        keeping.deleteAll(why -> {
            busy.set(false);
            deleting.set(false);
            left.set(why.isEmpty() ? texts.get("delete.nobody") : texts.get("delete.failed", why));
        });
    }

    private void begin() {
        leave();
        line.set("");
        busy.set(true);
    }

    private Fault unchanged(String title, String detail) {
        return new Fault(texts.get(title), texts.get("restore.nothing"), detail);
    }

    private String name(Keeping.Part part) {
        return texts.get("backup.part." + key(part));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
