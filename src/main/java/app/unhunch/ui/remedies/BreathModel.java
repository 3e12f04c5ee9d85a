package app.unhunch.ui.remedies;

import app.unhunch.exercise.Exercise;
import app.unhunch.remedy.BreathPattern;
import app.unhunch.remedy.Breathing;
import app.unhunch.routine.Timeline;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What was chosen of breathing before it begins.
final class BreathModel {

    private final Supplier<Optional<Exercise>> exercise;
    private final Consumer<Timeline> play;
    private final ReadOnlyObjectWrapper<Breathing> screen = new ReadOnlyObjectWrapper<>(
            new Breathing(BreathPattern.EVEN, Breathing.LEAST));

    /// @param exercise its entry in the catalog
    /// @param play lets it begin
    BreathModel(Supplier<Optional<Exercise>> exercise, Consumer<Timeline> play) {
        this.exercise = exercise;
        this.play = play;
    }

    ReadOnlyObjectProperty<Breathing> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    Optional<Exercise> exercise() {
        return exercise.get();
    }

    void choose(BreathPattern pattern) {
        screen.set(new Breathing(pattern, screen.get().length()));
    }

    void lengthen(int minutes) {
        var wanted = screen.get().length().plusMinutes(minutes);
        if (wanted.compareTo(Breathing.LEAST) >= 0 && wanted.compareTo(Breathing.MOST) <= 0) {
            screen.set(new Breathing(screen.get().pattern(), wanted));
        }
    }

    void begin() {
        exercise().map(screen.get()::timeline).ifPresent(play);
    }
}
