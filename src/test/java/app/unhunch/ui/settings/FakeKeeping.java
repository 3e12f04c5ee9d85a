package app.unhunch.ui.settings;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Backups that are written down, with answers a test can choose.
final class FakeKeeping implements Keeping {

    final List<String> asked = new ArrayList<>();
    Optional<String> problem = Optional.empty();
    Seen seen = new Seen.Good(Path.of("unhunch-backup.zip"),
            ZonedDateTime.of(2026, 11, 12, 14, 3, 0, 0, ZoneOffset.UTC), EnumSet.allOf(Part.class));
    Outcome outcome = new Outcome.Restored("/home/someone/.local/share/unhunch/before-restore-2026-11-21");
    String left = "";

    @Override
    public void backUp(Path to, Consumer<Optional<String>> then) {
        asked.add("back up to " + to);
        then.accept(problem);
    }

    @Override
    public void look(Path backup, Consumer<Seen> then) {
        asked.add("look into " + backup);
        then.accept(seen);
    }

    @Override
    public void restore(Path backup, Consumer<Outcome> then) {
        asked.add("restore " + backup);
        then.accept(outcome);
    }

    @Override
    public void deleteAll(Consumer<String> then) {
        asked.add("delete");
        then.accept(left);
    }
}
