package app.unhunch.ui.kit;

import app.unhunch.text.Paper;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Where pages to be printed go. Both return at once; `then` is told on the FX thread what went wrong, and nothing where
/// nothing did.
public interface Papers {

    /// Shows a page in the user's browser, which offers to print it.
    void print(Paper paper, Consumer<Optional<String>> then);

    /// Keeps a page as a file.
    void save(Paper paper, Path to, Consumer<Optional<String>> then);
}
