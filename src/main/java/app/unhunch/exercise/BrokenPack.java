package app.unhunch.exercise;

import java.util.List;

/// A pack of the user's that is left out because something is wrong in it. Everything else is there.
///
/// @param path the file as the user knows it
/// @param name the file's name without folder and ending
/// @param flaws what is wrong, by place, at least one
/// @param excerpt the lines around the first flaw; empty where there is nothing to show
public record BrokenPack(String path, String name, List<Flaw> flaws, List<Line> excerpt) {

    /// Something wrong at a place.
    ///
    /// @param line from 1; 0 where the whole file is meant
    /// @param column from 1, in characters
    /// @param message what is wrong and what was expected, one line
    public record Flaw(int line, int column, String message) {}

    /// A line of the file.
    ///
    /// @param number from 1
    /// @param text shortened where it is long
    public record Line(int number, String text) {}

    public BrokenPack {
        flaws = List.copyOf(flaws);
        excerpt = List.copyOf(excerpt);
        if (flaws.isEmpty()) {
            throw new IllegalArgumentException("nothing is wrong in " + path);
        }
    }
}
