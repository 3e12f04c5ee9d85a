package app.unhunch.ui.history;

import app.unhunch.text.Paper;
import app.unhunch.ui.kit.Papers;
import app.unhunch.ui.kit.Sheet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Papers that write down what became of them; printing fails.
final class Printed {

    private Printed() {}

    static Sheet sheet(List<Object> to) {
        return new Sheet(() -> new Paper("Summary", Locale.UK), new Papers() {

            @Override
            public void print(Paper paper, Consumer<Optional<String>> then) {
                to.add("print " + paper.title());
                then.accept(Optional.of("no browser"));
            }

            @Override
            public void save(Paper paper, Path file, Consumer<Optional<String>> then) {
                to.add("keep " + paper.title() + " in " + file);
                then.accept(Optional.empty());
            }
        });
    }
}
