package app.unhunch.ui;

import app.unhunch.exercise.Catalog;
import app.unhunch.exercise.Exercise;
import app.unhunch.history.History;
import app.unhunch.safety.Question;
import app.unhunch.safety.Verdict;
import app.unhunch.safety.WarningSign;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.ui.disclaimer.Disclaimer;
import app.unhunch.ui.kit.DialogLayer;
import app.unhunch.ui.kit.Place;
import app.unhunch.ui.kit.Sheet;
import app.unhunch.ui.safety.Gatekeeper;
import app.unhunch.ui.safety.SafetyPorts;
import app.unhunch.ui.safety.SafetyView;
import app.unhunch.ui.safety.SafetyViewModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/// What stands before moves: the disclaimer, the questions about warning signs, and the page about when to see a doctor.
/// Used on the FX thread.
final class SafetyScreens {

    private final Disclaimer disclaimer;
    private final Gatekeeper gate;
    private final SafetyViewModel model;
    private final Supplier<DialogLayer> notes;
    private final Supplier<Optional<DialogLayer>> front;
    private final Locale locale;
    private boolean historyIsKnown;

    /// @param summary the page for the doctor
    /// @param notes where dialogs are laid over the main window
    /// @param front where they are laid over what is in sight; empty where no window of ours is
    SafetyScreens(SafetyPorts ports, Catalog catalog, Sheet summary, Supplier<DialogLayer> notes,
            Supplier<Optional<DialogLayer>> front, Locale locale) {
        this.notes = notes;
        this.front = front;
        this.locale = locale;
        disclaimer = new Disclaimer(locale);
        gate = new Gatekeeper(ports, disclaimer, locale);
        model = new SafetyViewModel(ports, gate, catalog, summary, locale);
    }

    /// Lets moves begin.
    Gatekeeper gate() {
        return gate;
    }

    /// The page about when to see a doctor.
    Page page() {
        var view = new Once<>(() -> new SafetyView(model, notes, () -> gate.ask(notes.get(), Question.PAIN_NOW),
                this::help));
        return new Page(Place.Tab.SAFETY, Texts.load("shell", locale).get("nav.safety"), Feather.LIFE_BUOY, view,
                _ -> model.look(), () -> view.get().takeFocus());
    }

    /// Opens what to know before moving.
    void help() {
        disclaimer.read(notes.get());
    }

    /// Tells which moves wait for now.
    Predicate<Exercise> waiting() {
        var now = gate.gate();
        return move -> switch (now.of(List.of(move))) {
            case Verdict.Allowed _,Verdict.AskFirst _ -> false;
            case Verdict.Locked _,Verdict.WalkingOnly _,Verdict.Held _ -> true;
        };
    }

    /// The user marks a sign after a session.
    void mark(WarningSign sign) {
        gate.mark(front.get().orElseGet(notes), sign);
    }

    void show(Settings choices) {
        gate.show(choices);
        model.show(choices);
    }

    /// What was felt just now may ask for the questions; where nothing of ours is in sight, the next session does.
    void show(History done) {
        var before = gate.question();
        gate.show(done);
        if (historyIsKnown && before.isEmpty()) {
            gate.question().ifPresent(why -> front.get().ifPresent(layer -> gate.ask(layer, why)));
        }
        historyIsKnown = true;
        model.show(done);
    }
}
