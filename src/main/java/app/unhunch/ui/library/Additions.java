package app.unhunch.ui.library;

import app.unhunch.exercise.Exercise;
import app.unhunch.routine.OwnRoutines;
import app.unhunch.routine.Routine;
import app.unhunch.routine.RoutineChange;
import app.unhunch.routine.RoutineItem;
import app.unhunch.routine.Stock;
import app.unhunch.text.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Puts moves into the user's own routines. Lives on the FX thread; touches no control.
final class Additions {

    private static final String ID = "my-routine";

    private final Consumer<RoutineChange> arrange;
    private final BiConsumer<String, Runnable> offer;
    private final Texts texts;
    private Stock stock = Stock.EMPTY;

    /// @param arrange changes the user's own routines; it counts when they come back as a state
    /// @param offer says what was done, with the way to take it back
    Additions(Consumer<RoutineChange> arrange, BiConsumer<String, Runnable> offer, Texts texts) {
        this.arrange = arrange;
        this.offer = offer;
        this.texts = texts;
    }

    // state, in

    /// Shows what there is to play now.
    void show(Stock now) {
        stock = now;
    }

    // properties, out

    /// The user's own routines, in their order.
    List<Routine> routines() {
        return own().all();
    }

    // commands

    /// Adds a move at the end of a routine of the user's; one that there is no more changes nothing.
    ///
    /// @param item the move as it is to be there
    void add(Exercise move, RoutineItem item, String routine) {
        own().find(routine).ifPresent(before -> {
            var place = own().place(routine);
            var items = Stream.concat(before.items().stream(), Stream.of(item)).toList();
            arrange.accept(new RoutineChange.Put(place, before.with(items)));
            offer.accept(texts.get("add.done", move.words().shortName(), before.name()),
                    () -> arrange.accept(new RoutineChange.Put(place, before)));
        });
    }

    /// Makes a routine of a move alone.
    ///
    /// @param item the move as it is to be there
    void addNew(Exercise move, RoutineItem item) {
        var one = Routine.ofOne(move, item.dose());
        var made = new Routine(free(ids(), number -> number == 1 ? ID : ID + "-" + number), free(names(), this::name),
                "", one.getReady(), one.change(), one.close(), Set.of(), List.of(item));
        arrange.accept(new RoutineChange.Put(own().all().size(), made));
        offer.accept(texts.get("add.done", move.words().shortName(), made.name()),
                () -> arrange.accept(new RoutineChange.Remove(made.id())));
    }

    private OwnRoutines own() {
        return stock.own();
    }

    private String name(int number) {
        return number == 1 ? texts.get("add.name") : texts.get("add.name.next", number);
    }

    private Set<String> ids() {
        var ids = new HashSet<String>();
        Stream.concat(stock.routines().stream(), routines().stream()).forEach(routine -> ids.add(routine.id()));
        return ids;
    }

    private Set<String> names() {
        var names = new HashSet<String>();
        routines().forEach(routine -> names.add(routine.name()));
        return names;
    }

    /// The first that is not taken, counted from 1.
    private static String free(Set<String> taken, Function<Integer, String> named) {
        return Stream.iterate(1, number -> number + 1).map(named).filter(word -> !taken.contains(word)).findFirst()
                .orElseThrow();
    }
}
