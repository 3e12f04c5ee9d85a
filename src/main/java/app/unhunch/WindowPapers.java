package app.unhunch;

import app.unhunch.desktop.Opener;
import app.unhunch.link.OwnFolder;
import app.unhunch.text.Paper;
import app.unhunch.ui.FxDoor;
import app.unhunch.ui.kit.Papers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Prints by the user's browser, which knows every printer and writes PDF files too. A page that is printed lies in a folder
/// for what can be made again, under its name, and the next one of that name takes its place.
///
/// @param folder for pages that are printed, asked on another thread; need not exist yet
/// @param opener shows a file in the program that the desktop has for it
record WindowPapers(FxDoor door, Supplier<Path> folder, Opener opener) implements Papers {

    @Override
    public void print(Paper paper, Consumer<Optional<String>> then) {
        Thread.ofVirtual().name("print").start(() -> {
            var pages = folder.get();
            var file = pages.resolve(name(paper.title()));
            var problem = writeOwn(pages, file, paper.printing());
            if (problem.isEmpty()) {
                opener.open(file.toString());
            }
            door.run(() -> then.accept(problem));
        });
    }

    @Override
    public void save(Paper paper, Path to, Consumer<Optional<String>> then) {
        Thread.ofVirtual().name("save page").start(() -> {
            var problem = write(to, paper.html());
            door.run(() -> then.accept(problem));
        });
    }

    /// A name for the file of a page: `summary-for-my-doctor.html`.
    static String name(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "page" : plain) + ".html";
    }

    /// What is printed may tell of pain: nobody else may read it.
    private static Optional<String> writeOwn(Path folder, Path to, String text) {
        try {
            OwnFolder.make(folder.toAbsolutePath());
            Files.writeString(to, text);
            OwnFolder.keepToOwner(to);
            return Optional.empty();
        } catch (IOException no) {
            return Optional.of(String.valueOf(no.getMessage()));
        }
    }

    private static Optional<String> write(Path to, String text) {
        try {
            var parent = to.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(to, text);
            return Optional.empty();
        } catch (IOException no) {
            return Optional.of(String.valueOf(no.getMessage()));
        }
    }
}
