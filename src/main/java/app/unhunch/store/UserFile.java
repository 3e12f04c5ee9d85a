package app.unhunch.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// A JSON file that belongs to the user: never written over when it cannot be understood, only when it was, and only
/// whole.
final class UserFile {

    private static final JsonNode.Members EMPTY = new JsonNode.Members(0, List.of());

    private final Path file;
    private final WholeFile whole;
    private final Supplier<LocalDate> today;
    private final Disk disk;

    /// What is there.
    sealed interface Content {

        /// No such file: nothing was written yet.
        record Missing() implements Content {}

        /// An object, which may still hold wrong values.
        record Present(JsonDocument document, JsonNode.Members root) implements Content {}

        /// Something that is not what it should be.
        record Broken(List<Problem> problems) implements Content {}

        /// It is there and may not be read.
        record Unreadable(DiskFault fault) implements Content {}
    }

    /// @param today for the name under which a broken file is kept
    UserFile(Path folder, String name, Supplier<LocalDate> today, Disk disk) {
        this.file = folder.resolve(name);
        this.whole = new WholeFile(folder, name, disk);
        this.today = today;
        this.disk = disk;
    }

    Path path() {
        return file;
    }

    /// Reads it and leaves it as it is.
    Content read() {
        try {
            var problems = new Problems();
            var document = JsonFile.parse(file.toString(), JsonFile.bytes(Files.newInputStream(file), JsonLimits.OWN),
                    JsonLimits.OWN, problems);
            return document.<Content>map(UserFile::present).orElseGet(() -> new Content.Broken(problems.all()));
        } catch (NoSuchFileException none) {
            return new Content.Missing();
        } catch (IOException no) {
            return new Content.Unreadable(DiskFault.of(file, no));
        }
    }

    /// As [#read()], but a broken file is moved aside, so that the next who reads finds none.
    Content open() {
        var content = read();
        if (content instanceof Content.Broken(var problems)) {
            var kept = putAside();
            return kept.<Content>map(Content.Unreadable::new).orElse(new Content.Broken(problems));
        }
        return content;
    }

    /// As [#open()], made into what it stands for; `nothing` where there is no such file or it makes no sense.
    ///
    /// @param reader makes it of the object that is there
    <T> Loaded<T> open(T nothing, BiFunction<JsonDocument, JsonNode.Members, Loaded<T>> reader) {
        return switch (open()) {
            case Content.Missing _ -> new Loaded<>(nothing, List.of());
            case Content.Present(var document, var root) -> reader.apply(document, root);
            case Content.Broken(var problems) -> new Loaded<>(nothing, problems);
            case Content.Unreadable(var fault) -> new Loaded<>(nothing,
                    List.of(Problem.ofFile(fault.file().toString(), "cannot be read: " + fault.detail())));
        };
    }

    /// Writes what `change` makes of the object that is there. Refuses where the file cannot be read.
    Saved change(UnaryOperator<JsonNode.Members> change) {
        return switch (read()) {
            case Content.Missing _ -> write(change.apply(EMPTY));
            case Content.Present(_, var root) -> write(change.apply(root));
            case Content.Unreadable(var fault) -> new Saved.Failed(fault);
            case Content.Broken _ -> putAside().<Saved>map(Saved.Failed::new)
                    .orElseGet(() -> write(change.apply(EMPTY)));
        };
    }

    private static Content present(JsonDocument document) {
        return document.root() instanceof JsonNode.Members root
                ? new Content.Present(document, root)
                : new Content.Broken(List.of(document.problem(document.root().at(),
                        document.root().kind() + ", expected an object")));
    }

    /// Writes it anew, whatever was there.
    Saved write(JsonNode.Members root) {
        return whole.write(JsonPrinter.print(root));
    }

    /// What went wrong, if something did.
    private Optional<DiskFault> putAside() {
        try {
            disk.replace(file, unused());
            return Optional.empty();
        } catch (IOException no) {
            return Optional.of(DiskFault.of(file, no));
        }
    }

    private Path unused() {
        var name = file.getFileName() + ".broken-" + today.get();
        var aside = file.resolveSibling(name);
        for (var number = 2; Files.exists(aside); number++) {
            aside = file.resolveSibling(name + "-" + number);
        }
        return aside;
    }
}
