package app.unhunch.ui.safety;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.exercise.Reference;
import app.unhunch.history.History;
import app.unhunch.safety.Verdict;
import app.unhunch.settings.Settings;
import app.unhunch.text.SafetyPaper;
import app.unhunch.text.SafetyWords;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.kit.Sheet;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the page about when to see a doctor shows and asks for. Lives on the FX thread; touches no control.
public final class SafetyViewModel {

    private static final String GENTLE = "five-minute-plan";

    private final SafetyPorts ports;
    private final Gatekeeper gate;
    private final SafetyWords words;
    private final Sheet summary;
    private final SafetyPaper page;
    private final List<Reference> sources;
    private final ReadOnlyStringWrapper printed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper number;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper walking = new ReadOnlyBooleanWrapper();
    private Settings settings = Settings.DEFAULTS;

    /// @param gate whose verdict is told on the page
    /// @param catalog names what the page is taken from
    /// @param summary the page for the doctor
    public SafetyViewModel(SafetyPorts ports, Gatekeeper gate, Catalog catalog, Sheet summary, Locale locale) {
        this.summary = summary;
        page = new SafetyPaper(locale);
        this.ports = ports;
        this.gate = gate;
        words = new SafetyWords(locale);
        number = new ReadOnlyStringWrapper(words.usualNumber());
        sources = Stream.of("red-flags", "doctor-questions").flatMap(id -> catalog.find(id).stream())
                .map(Exercise::references).flatMap(List::stream).distinct()
                .flatMap(key -> catalog.reference(key).stream()).toList();
    }

    // states, in

    /// Takes the user's choices.
    public void show(Settings now) {
        settings = now;
        number.set(words.number(now.safety()));
        look();
    }

    /// Takes note that something was felt or done.
    public void show(History now) {
        look();
    }

    /// Looks again at what is allowed: time has passed.
    public void look() {
        var now = ports.clock().get();
        var verdict = gate.gate().of(List.of());
        walking.set(verdict instanceof Verdict.WalkingOnly);
        status.set(line(verdict, now));
    }

    // properties, out

    /// The number to call.
    public ReadOnlyStringProperty numberProperty() {
        return number.getReadOnlyProperty();
    }

    /// What the last answer allows, in a line.
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /// What became of printing or saving; empty before.
    public ReadOnlyStringProperty printedProperty() {
        return printed.getReadOnlyProperty();
    }

    /// Whether only walking is left.
    public ReadOnlyBooleanProperty walkingProperty() {
        return walking.getReadOnlyProperty();
    }

    /// The works the page is taken from.
    public List<Reference> sources() {
        return sources;
    }

    SafetyWords words() {
        return words;
    }

    // commands

    /// Takes another emergency number, or empty for that of the country.
    public void call(Optional<String> other) {
        ports.save().accept(settings.withSafety(settings.safety().withEmergencyNumber(other)));
    }

    /// The number was copied.
    public void copied() {
        printed.set(words.texts().get("call.copied", number.get()));
    }

    /// Keeps the summary for the doctor as a file.
    public void saveSummary(Path to) {
        printed.set("");
        summary.papers().save(summary.paper().get(), to,
                wrong -> tell(wrong, words.texts().get("page.saved", to.toString())));
    }

    /// Prints the page as it is.
    public void print() {
        printed.set("");
        summary.papers().print(page.paper(number.get()), wrong -> tell(wrong, words.texts().get("page.printing")));
    }

    /// Goes to the remedies with heat and cold.
    public void warmOrCool() {
        ports.go().accept(Place.Tab.REMEDIES);
    }

    private void tell(Optional<String> wrong, String done) {
        printed.set(wrong.map(why -> words.texts().get("page.failed", why)).orElse(done));
    }

    /// The user says that a professional has looked at what was marked.
    public void checked() {
        gate.checked();
    }

    /// Begins something gentle.
    public void moveGently() {
        ports.start().accept(GENTLE);
    }

    /// Opens a work in the browser.
    public void read(Reference source) {
        ports.browse().accept(URI.create(source.address()));
    }

    private String line(Verdict verdict, ZonedDateTime now) {
        var texts = words.texts();
        var since = settings.safety().signs()
                .map(answer -> words.when(now, answer.at().atZone(now.getZone()))).orElse("");
        return switch (verdict) {
            case Verdict.Locked(var until, _) ->
                    texts.get("status.locked", words.when(now, until.atZone(now.getZone())));
            case Verdict.WalkingOnly _ -> texts.get("status.walking", since);
            case Verdict.AskFirst _ -> texts.get("status.ask");
            case Verdict.Allowed _,Verdict.Held _ -> texts.get("status.none", since);
        };
    }
}
