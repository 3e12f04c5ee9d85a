package app.unhunch.ui.settings;

import app.unhunch.settings.DurationText;
import app.unhunch.settings.SettingKeys;
import app.unhunch.settings.SettingValue;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import app.unhunch.text.TimeWords;
import app.unhunch.ui.settings.Errands.Pack;
import app.unhunch.ui.settings.Errands.Trial;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the settings page shows, and what it can ask for. It edits a draft: each change sends whole new settings, and what
/// comes back is the next draft. Lives on the FX thread; touches no control.
public final class SettingsViewModel {

    private final Map<String, ReadOnlyObjectWrapper<SettingValue>> values = new LinkedHashMap<>();
    private final Map<String, ReadOnlyStringWrapper> problems = new LinkedHashMap<>();
    private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Trial>> trial = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Sense>> reports = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Pack>> packs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper exported = new ReadOnlyStringWrapper("");

    private final Consumer<Settings> save;
    private final Errands errands;
    private final Texts texts;
    private final KeepingViewModel keeping;
    private final LogInViewModel logIn;
    private final DayTotal totals;
    private final Deque<Settings> sent = new ArrayDeque<>();
    private Settings draft = Settings.DEFAULTS;
    private Set<String> packsOff = draft.library().packsOff();

    /// A page that shows the defaults.
    ///
    /// @param save keeps whole new settings; they count when they come back
    public SettingsViewModel(Consumer<Settings> save, Errands errands, Locale locale) {
        this.save = save;
        this.errands = errands;
        texts = Texts.load("settings", locale);
        keeping = new KeepingViewModel(errands.keeping(), texts, locale);
        logIn = new LogInViewModel(errands.logIn(), texts);
        totals = new DayTotal(texts, new TimeWords(locale));
        SettingKeys.of(draft).forEach((key, value) -> {
            values.put(key, new ReadOnlyObjectWrapper<>(value));
            problems.put(key, new ReadOnlyStringWrapper(""));
        });
        publish();
    }

    // state, in

    /// Shows the user's choices. Those that were sent from here and came back while later ones are still on their way say
    /// nothing new.
    public void show(Settings settings) {
        if (sent.contains(settings)) {
            for (var back = sent.poll(); !settings.equals(back); back = sent.poll()) {}
        } else {
            sent.clear();
        }
        if (sent.isEmpty()) {
            draft = settings;
            publish();
        }
        if (!settings.library().packsOff().equals(packsOff)) {
            packsOff = settings.library().packsOff();
            errands.packs(packs::set);
        }
    }

    /// Shows that the agent answers.
    public void agentAnswers() {
        waiting.set(false);
    }

    /// Shows that the agent does not answer: changes wait until it does.
    public void agentIsSilent() {
        waiting.set(true);
    }

    // properties, out

    /// The value of a setting.
    public ReadOnlyObjectProperty<SettingValue> value(String key) {
        return wanted(values, key).getReadOnlyProperty();
    }

    /// What is wrong with what was last typed for a setting, and what is expected; empty if nothing is.
    public ReadOnlyStringProperty problem(String key) {
        return wanted(problems, key).getReadOnlyProperty();
    }

    /// What rhythm and hours add up to on a day.
    public ReadOnlyStringProperty totalProperty() {
        return total.getReadOnlyProperty();
    }

    /// Whether changes wait for the agent.
    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /// What became of the last test of notifications.
    public ReadOnlyObjectProperty<Optional<Trial>> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    /// What works on this computer; nothing where nobody answers.
    public ReadOnlyObjectProperty<List<Sense>> reportsProperty() {
        return reports.getReadOnlyProperty();
    }

    /// The packs of moves; what is shipped first.
    public ReadOnlyObjectProperty<List<Pack>> packsProperty() {
        return packs.getReadOnlyProperty();
    }

    /// What became of the last export.
    public ReadOnlyStringProperty exportedProperty() {
        return exported.getReadOnlyProperty();
    }

    /// The words of the page.
    public Texts texts() {
        return texts;
    }

    /// Backups, and deleting everything.
    public KeepingViewModel keeping() {
        return keeping;
    }

    /// The start at log-in.
    public LogInViewModel logIn() {
        return logIn;
    }

    /// What is done outside without coming back as a setting.
    public Errands errands() {
        return errands;
    }

    /// The choices as they are shown.
    public Settings draft() {
        return draft;
    }

    // commands

    /// Wants another value for a setting. One that may not be changes nothing and is a problem.
    public void change(String key, SettingValue value) {
        try {
            send(SettingKeys.with(draft, key, value));
            wanted(problems, key).set("");
        } catch (IllegalArgumentException refused) {
            wanted(problems, key).set(expected(key, refused));
        }
    }

    /// Wants a length of time as it was typed.
    public void typeTime(String key, String typed) {
        try {
            change(key, new SettingValue.Words(DurationText.of(TypedTime.parse(typed))));
        } catch (IllegalArgumentException refused) {
            wanted(problems, key).set(expected(key, refused));
        }
    }

    /// Wants a pack to be read again that was turned off.
    ///
    /// @param word as [Pack#off()] has it
    public void turnPackOn(String word) {
        if (draft.library().packsOff().contains(word)) {
            send(draft.withLibrary(draft.library().withPackTurned(word)));
        }
    }

    /// Looks again at what is not a setting.
    public void look() {
        errands.senses(reports::set);
        errands.packs(packs::set);
        logIn.look();
    }

    /// Shows a notification.
    public void tryNotice() {
        trial.set(Optional.empty());
        errands.tryNotice(asked -> {
            trial.set(Optional.of(asked));
            errands.senses(reports::set);
        });
    }

    /// The notification was seen, or not: then our own card is used from now on.
    public void sawNotice(boolean seen) {
        trial.set(Optional.empty());
        if (!seen) {
            change("breaks.card", new SettingValue.Words("always"));
        }
    }

    /// Writes the history to a file.
    public void export(Errands.Form form, Path to) {
        errands.export(form, to, problem -> exported.set(problem.map(why -> texts.get("export.failed", why))
                .orElseGet(() -> texts.get("export.done", to))));
    }

    private void send(Settings settings) {
        if (!settings.equals(draft)) {
            draft = settings;
            sent.add(settings);
            publish();
            save.accept(settings);
        }
    }

    private void publish() {
        SettingKeys.of(draft).forEach((key, value) -> {
            if (!wanted(values, key).get().equals(value)) {
                wanted(problems, key).set("");
            }
            wanted(values, key).set(value);
        });
        total.set(totals.of(draft));
    }

    private static <P> P wanted(Map<String, P> properties, String key) {
        return Optional.ofNullable(properties.get(key))
                .orElseThrow(() -> new IllegalArgumentException("there is no setting '%s'".formatted(key)));
    }

    private String expected(String key, IllegalArgumentException refused) {
        var words = key + ".expected";
        return texts.keys().contains(words) ? texts.get(words) : String.valueOf(refused.getMessage());
    }
}
