package app.unhunch.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something that is made when it is asked for the first time, and then kept. What it is told before, it hears then: of
/// each kind the newest. Used on the FX thread.
final class Once<V> implements Supplier<V> {

    private final Supplier<V> maker;
    private final Map<Class<?>, Consumer<V>> missed = new LinkedHashMap<>();
    private Optional<V> made = Optional.empty();

    Once(Supplier<V> maker) {
        this.maker = maker;
    }

    @Override
    public V get() {
        if (made.isEmpty()) {
            var value = maker.get();
            made = Optional.of(value);
            missed.values().forEach(state -> state.accept(value));
            missed.clear();
        }
        return made.orElseThrow();
    }

    /// What was made; empty before that.
    Optional<V> ifMade() {
        return made;
    }

    /// Lets it know of a state, now or when it is made.
    ///
    /// @param kind what the state tells of; of one kind only the newest counts
    /// @param show takes the state
    <S> void tell(Class<S> kind, S state, BiConsumer<V, S> show) {
        made.ifPresentOrElse(there -> show.accept(there, state),
                () -> missed.put(kind, there -> show.accept(there, state)));
    }
}
