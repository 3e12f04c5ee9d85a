package app.unhunch.cli;

import app.unhunch.exercise.Exercise;
import app.unhunch.link.JsonLine;
import app.unhunch.text.Texts;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `unhunch catalog ...`: what can be done, and whether files about it are right.
@Command(name = "catalog", synopsisSubcommandLabel = "(list | show ID | check FILE...)")
final class CatalogCommand implements Runnable {

    private final RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    CatalogCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "list, show or check is missing");
        }
    }

    @Command(name = "list")
    int list(@Option(names = "--json") boolean json) {
        var exercises = root.program().catalog().exercises();
        var ends = Ends.of(spec);
        var out = ends.out();
        root.program().leftOut().forEach(ends.err()::println);
        if (json) {
            out.println(JsonLine.of(exercises.stream().map(CatalogCommand::plain).toList()));
        } else {
            Columns.lines(exercises.stream().map(exercise -> List.of(exercise.id(), StatusWords.word(exercise.kind()),
                    StatusWords.word(exercise.position()), exercise.words().name())).toList()).forEach(out::println);
        }
        return Exit.OK;
    }

    @Command(name = "show")
    int show(@Parameters(paramLabel = "ID", descriptionKey = "exercise") String id) {
        var program = root.program();
        var ends = Ends.of(spec);
        var found = program.catalog().find(id);
        if (found.isEmpty()) {
            ends.err().println(Texts.load("cli", program.locale()).get("no-exercise", id));
            return Exit.PROBLEM;
        }
        new ExerciseSheet(program.catalog(), program.locale()).lines(found.get()).forEach(ends.out()::println);
        return Exit.OK;
    }

    @Command(name = "check")
    int check(@Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "1..*") List<Path> files) {
        var checked = root.program().check(files);
        var ends = Ends.of(spec);
        checked.problems().forEach(ends.out()::println);
        var texts = Texts.load("cli", root.program().locale());
        checked.gaps().forEach(gap -> ends.err().println(texts.get("untranslated", gap)));
        return checked.problems().isEmpty() ? Exit.OK : Exit.PROBLEM;
    }

    private static Map<String, Object> plain(Exercise exercise) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("id", exercise.id());
        plain.put("name", exercise.words().name());
        plain.put("kind", StatusWords.word(exercise.kind()));
        plain.put("position", StatusWords.word(exercise.position()));
        plain.put("regions", exercise.regions().stream().sorted().map(StatusWords::word).toList());
        plain.put("equipment", exercise.equipment().stream().sorted().map(StatusWords::word).toList());
        plain.put("deskFriendly", exercise.deskUse() == Exercise.DeskUse.FITS);
        plain.put("secondsPerSide", exercise.dose().length().toSeconds());
        return plain;
    }
}
