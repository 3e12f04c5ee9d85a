package app.unhunch.ui.plan;

import app.unhunch.text.Paper;
import app.unhunch.ui.kit.Papers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A printer that keeps what it was given.
final class PrintedPapers implements Papers {

    private final List<Paper> printed = new ArrayList<>();

    List<Paper> printed() {
        return List.copyOf(printed);
    }

    @Override
    public void print(Paper paper, Consumer<Optional<String>> then) {
        printed.add(paper);
        then.accept(Optional.empty());
    }

    @Override
    public void save(Paper paper, Path to, Consumer<Optional<String>> then) {
        throw new AssertionError("nobody asked for a file");
    }
}
