package app.unhunch.ui.settings;

import app.unhunch.text.Texts;
import app.unhunch.ui.settings.LogIn.Found;
import app.unhunch.ui.settings.LogIn.State;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Whether the program starts at log-in. It shows what was found, never what was wished.
public final class LogInViewModel {

    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OFF);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final LogIn logIn;
    private final Texts texts;

    LogInViewModel(LogIn logIn, Texts texts) {
        this.logIn = logIn;
        this.texts = texts;
    }

    /// How it is.
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What went wrong; empty if nothing did.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Looks again.
    public void look() {
        logIn.look(this::show);
    }

    /// Wants it so.
    public void change(State wanted) {
        logIn.change(wanted, this::show);
    }

    private void show(Found found) {
        state.set(found.state());
        problem.set(found.problem().map(why -> texts.get("log-in.failed", why)).orElse(""));
    }
}
