package app.unhunch;

import app.unhunch.history.History;
import app.unhunch.machine.Moment;
import app.unhunch.safety.DoctorSummary;
import app.unhunch.settings.Settings;
import app.unhunch.text.DoctorWords;
import app.unhunch.text.Paper;
import app.unhunch.text.SafetyWords;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Writes the summary for the doctor of what is known right now.
///
/// @param names what a routine or a move is called, by its id
record WindowSummary(Supplier<History> history, Supplier<Settings> settings, Supplier<Moment> clock,
        UnaryOperator<String> names, Locale locale) implements Supplier<Paper> {

    @Override
    public Paper get() {
        var now = clock.get().wall();
        var said = settings.get();
        return new DoctorWords(locale).paper(DoctorSummary.of(history.get(), said, now.toLocalDate()), names,
                new SafetyWords(locale).number(said.safety()), now.getZone());
    }
}
