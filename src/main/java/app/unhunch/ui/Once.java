package app.unhunch.ui;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is asked for the first time, and then kept.
final class Once<V> implements Supplier<V> {

    private final Supplier<V> maker;
    private Optional<V> made = Optional.empty();

    Once(Supplier<V> maker) {
        this.maker = maker;
    }

    @Override
    public V get() {
        var value = made.orElseGet(maker);
        made = Optional.of(value);
        return value;
    }
}
