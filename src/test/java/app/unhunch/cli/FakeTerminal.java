package app.unhunch.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// A terminal that remembers what it was shown and types what it was told to.
final class FakeTerminal implements Terminal {

    private final List<String> lines = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private final String keys;
    private final int width;

    /// @param keys typed all at once when someone listens; `$` stands for the end of all keys
    FakeTerminal(String keys, int width) {
        this.keys = keys;
        this.width = width;
    }

    List<String> lines() {
        return lines;
    }

    List<String> statuses() {
        return statuses;
    }

    @Override
    public void line(String text) {
        lines.add(text);
    }

    @Override
    public void status(String text) {
        statuses.add(text);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public void listen(IntConsumer key) {
        keys.chars().map(next -> next == '$' ? END_OF_KEYS : next).forEach(key);
    }

    @Override
    public void close() {}
}
