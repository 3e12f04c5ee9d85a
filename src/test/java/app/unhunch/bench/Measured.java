package app.unhunch.bench;

import java.util.OptionalDouble;

/// One figure of the table.
///
/// @param what was measured
/// @param unit of both numbers
/// @param value of Unhunch
/// @param bare the same of a bare program, if there is one to compare with
/// @param budget what was promised
record Measured(String what, Unit unit, double value, OptionalDouble bare, Budget budget) {

    /// What a number counts, and how precisely it is worth telling.
    enum Unit {
        MIB("%.1f MiB"), FINE_MIB("%.2f MiB"), MILLISECONDS("%.0f ms"), FINE_MILLISECONDS("%.2f ms"),
        PER_SECOND("%.2f/s"),
        PERCENT("%.3f %%"), PIECES("%.0f");

        private final String form;

        Unit(String form) {
            this.form = form;
        }

        private String words(double number) {
            return form.formatted(number);
        }
    }

    /// The most that something may be.
    sealed interface Budget {

        /// Nothing was promised.
        record None() implements Budget {}

        /// A limit in the unit of the figure.
        record AtMost(double limit) implements Budget {}

        /// A multiple of what the bare program takes.
        record Times(double limit) implements Budget {}
    }

    /// Head of the table.
    static final String HEAD = """
            | what | Unhunch | bare | ratio | at most | met |
            | --- | ---: | ---: | ---: | ---: | --- |""";

    /// A figure beside that of a bare program.
    static Measured beside(String what, Unit unit, double value, double bare, Budget budget) {
        return new Measured(what, unit, value, OptionalDouble.of(bare), budget);
    }

    /// A figure that stands for itself.
    static Measured alone(String what, Unit unit, double value, Budget budget) {
        return new Measured(what, unit, value, OptionalDouble.empty(), budget);
    }

    /// The line of the table.
    String line() {
        return "| %s | %s | %s | %s | %s | %s |".formatted(what, unit.words(value),
                bare.isPresent() ? unit.words(bare.getAsDouble()) : "",
                bare.isPresent() ? "%.2f".formatted(ratio()) : "", limit(), met());
    }

    private String limit() {
        return switch (budget) {
            case Budget.None _ -> "";
            case Budget.AtMost(var limit) -> unit.words(limit);
            case Budget.Times(var limit) -> "%.1f times".formatted(limit);
        };
    }

    private String met() {
        return switch (budget) {
            case Budget.None _ -> "";
            case Budget.AtMost(var limit) -> value <= limit ? "yes" : "no";
            case Budget.Times(var limit) -> ratio() <= limit ? "yes" : "no";
        };
    }

    private double ratio() {
        return value / bare.orElseThrow();
    }
}
