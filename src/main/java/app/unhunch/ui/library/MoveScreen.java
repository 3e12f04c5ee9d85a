package app.unhunch.ui.library;

import app.unhunch.exercise.Amount;
import app.unhunch.exercise.Reference;
import app.unhunch.routine.Sides;
import app.unhunch.ui.kit.Stepper;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the page about a move shows.
///
/// @param chips parts of the body, place and tools; the first ones are parts of the body
/// @param bodyChips how many of the chips are parts of the body
/// @param steps how to do it, or what there is to read
/// @param sections further paragraphs, each under its title
/// @param dose how much of it; empty for what is only read
/// @param cautions who should take care, and how
/// @param sources what it is taken from
record MoveScreen(String name, List<String> chips, int bodyChips, List<String> steps, List<Section> sections,
        Optional<Dose> dose, List<String> cautions, List<Reference> sources, Set<CardFace.Mark> marks) {

    MoveScreen {
        chips = List.copyOf(chips);
        steps = List.copyOf(steps);
        sections = List.copyOf(sections);
        cautions = List.copyOf(cautions);
        sources = List.copyOf(sources);
        marks = Set.copyOf(marks);
    }

    /// Paragraphs under a title.
    ///
    /// @param link another move that it leads to
    record Section(String title, List<String> lines, Optional<Link> link) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// A link to another move, or to an amount of this one.
    record Link(String words, Runnable follow) {}

    /// How much is done.
    ///
    /// @param rows its numbers; empty where none can be changed
    /// @param sides those it is done on; empty where it is not sided
    /// @param line all of it in one line
    /// @param total how long a session with it takes; empty where no clock runs
    /// @param reset how to have it as the catalog does, in words; empty where it is so
    record Dose(List<Row> rows, Optional<Sides> sides, String line, String total, String reset) {

        public Dose {
            rows = List.copyOf(rows);
        }
    }

    /// A number of a dose.
    ///
    /// @param ways which way it can be changed from there; empty where it is always the same
    record Row(Amount amount, String name, String value, Set<Stepper.Way> ways) {}
}
