package app.unhunch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.unhunch.exercise.Beat;
import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Holds the list of the numbers that we chose ourselves true.
class InferredDosesTest {

    private static final Path PAGE = Path.of("docs", "inferred-doses.md");
    private static final Catalog CATALOG = CatalogReader.shipped("en").value().catalog();

    /// What is done, as opposed to what lies around it.
    private static final Set<String> CORE = Set.of("hold", "reps", "duration", "interval");

    @Test
    void thePageListsEveryNumberThatNoSourceGives() throws IOException {
        var rows = CATALOG.exercises().stream().map(InferredDosesTest::row).filter(row -> !row.isEmpty()).toList();
        assertTrue(rows.size() > 60, "moves are missing");
        var page = Files.readString(PAGE).lines().filter(line -> line.startsWith("| `")).toList();
        assertEquals(String.join("\n", rows), String.join("\n", page));
    }

    private static String row(Exercise exercise) {
        var inferred = exercise.dosage().quantities().entrySet().stream()
                .filter(number -> number.getValue().inferred()).toList();
        var core = inferred.stream().filter(number -> CORE.contains(number.getKey())).map(InferredDosesTest::words)
                .collect(Collectors.joining(", "));
        List<String> around = new ArrayList<>(inferred.stream().filter(number -> !CORE.contains(number.getKey()))
                .map(InferredDosesTest::words).toList());
        var dosage = exercise.dosage();
        if (!dosage.tempo().isEmpty() && dosage.tempoSources().isEmpty()) {
            around.add("tempo " + dosage.tempo().stream().map(Beat::length).map(InferredDosesTest::seconds)
                    .collect(Collectors.joining(" + ")) + " s");
        }
        return core.isEmpty() && around.isEmpty() ? ""
                : "| `%s` | %s | %s |".formatted(exercise.id(), core, String.join(", ", around));
    }

    private static String words(Map.Entry<String, Quantity> number) {
        var quantity = number.getValue();
        var unit = quantity.unit().equals(number.getKey()) ? "" : " " + quantity.unit();
        var value = number.getKey() + " " + plain(quantity.value()) + unit;
        return quantity.min() == quantity.max() ? value
                : value + " (" + plain(quantity.min()) + " to " + plain(quantity.max()) + ")";
    }

    private static String seconds(Duration length) {
        return plain(length.toMillis() / 1000.0);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
