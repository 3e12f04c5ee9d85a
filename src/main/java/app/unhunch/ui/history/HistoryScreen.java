package app.unhunch.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the History page shows.
///
/// @param tiles the four figures on top
/// @param heat minutes of each day
/// @param habits lines beside it, such as "Best time" and "10 to 11 h"
/// @param bars breaks of the last two weeks
/// @param pain scores and their mean
/// @param rising said where pain rose on three days in a row
public record HistoryScreen(List<Tile> tiles, Heat heat, List<Habit> habits, Bars bars, Pain pain,
        Optional<String> rising) {

    public HistoryScreen {
        tiles = List.copyOf(tiles);
        habits = List.copyOf(habits);
    }

    /// A figure.
    ///
    /// @param line what it is compared with; may be empty
    public record Tile(Sign sign, String title, String value, String line) {}

    /// The picture of a figure.
    public enum Sign {
        BREAKS, MOVING, RISE, FALL
    }

    /// What the user tends to do.
    public record Habit(String title, String value) {}

    /// The days as squares, a week to a column.
    ///
    /// @param cells the oldest first
    /// @param rows names of the seven days of a week; every other one is empty
    /// @param months names at the columns in which they begin
    /// @param today the place of today in `cells`
    public record Heat(List<Cell> cells, List<String> rows, List<Mark> months, int today, Table table) {

        public Heat {
            cells = List.copyOf(cells);
            rows = List.copyOf(rows);
            months = List.copyOf(months);
        }
    }

    /// A day.
    ///
    /// @param level 0, nothing, to 4
    /// @param words the day and its minutes
    public record Cell(LocalDate day, int level, String words) {}

    /// A word at a place.
    ///
    /// @param at column or day, counted from 0
    public record Mark(int at, String name) {}

    /// Breaks as bars, the oldest day first.
    public record Bars(List<Bar> days, Table table) {

        public Bars {
            days = List.copyOf(days);
        }
    }

    /// The breaks of a day.
    ///
    /// @param letter of the weekday
    /// @param words all of it as a sentence
    public record Bar(LocalDate day, String letter, int taken, int left, String words) {}

    /// How pain went. Places are days from the first.
    ///
    /// @param length how many days there are
    /// @param dots score of each day that has one
    /// @param lines means of the week, in one piece each
    /// @param events things that happened
    /// @param days dates below
    /// @param hint said where there is no trend yet; may be empty
    public record Pain(int length, List<Dot> dots, List<List<Dot>> lines, List<Mark> events, List<Mark> days,
            String hint, Table table) {

        public Pain {
            dots = List.copyOf(dots);
            lines = List.copyOf(lines);
            events = List.copyOf(events);
            days = List.copyOf(days);
        }
    }

    /// A score at a day.
    ///
    /// @param words all of it as a sentence
    public record Dot(int at, LocalDate day, double score, String words) {}

    /// The same as a chart, in words and numbers.
    ///
    /// @param rows the newest first
    public record Table(List<String> columns, List<List<String>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }
}
