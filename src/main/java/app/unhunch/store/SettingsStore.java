package app.unhunch.store;

import app.unhunch.settings.SettingKeys;
import app.unhunch.settings.SettingValue;
import app.unhunch.settings.Settings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// The settings file: dotted keys as objects within objects. What it holds and we do not know stays in it; a value that
/// may not be keeps its place until the user changes that setting; what was never changed is not written, so that a
/// better default reaches everybody.
public final class SettingsStore {

    private static final int FORMAT = 1;

    private final UserFile file;

    /// @param folder of the settings; need not exist
    /// @param today for the name under which a broken file is kept
    public SettingsStore(Path folder, Supplier<LocalDate> today) {
        this(folder, today, new RealDisk());
    }

    SettingsStore(Path folder, Supplier<LocalDate> today, Disk disk) {
        this.file = new UserFile(folder, "settings.json", today, disk);
    }

    /// Where they are.
    public Path path() {
        return file.path();
    }

    /// The settings, with the default in place of everything that lacks or is wrong. Changes nothing on the disk.
    public Loaded<Settings> read() {
        return loaded(file.read());
    }

    /// As [#read()], for the one who owns the file: one that is no JSON is put aside under a name with the day in it, so
    /// that it is told of once and never written over.
    public Loaded<Settings> open() {
        return loaded(file.open());
    }

    /// Writes every setting that differs from what the file says. A file that may not be read is left alone, which is a
    /// failure.
    public Saved save(Settings settings) {
        return file.change(root -> merged(root, settings));
    }

    private Loaded<Settings> loaded(UserFile.Content content) {
        return switch (content) {
            case UserFile.Content.Missing _ -> new Loaded<>(Settings.DEFAULTS, List.of());
            case UserFile.Content.Present(var document, _) -> SettingTree.read(document);
            case UserFile.Content.Broken(var problems) -> new Loaded<>(Settings.DEFAULTS, problems);
            case UserFile.Content.Unreadable(var fault) -> new Loaded<>(Settings.DEFAULTS,
                    List.of(Problem.ofFile(path().toString(), "cannot be read: " + fault.detail())));
        };
    }

    private JsonNode.Members merged(JsonNode.Members root, Settings settings) {
        var before = SettingKeys.of(SettingTree.read(new JsonDocument(path().toString(), "", root)).value());
        var merged = root.find("format").isPresent() ? root : root.with("format", digits(FORMAT));
        for (var setting : SettingKeys.of(settings).entrySet()) {
            if (!setting.getValue().equals(before.get(setting.getKey()))) {
                merged = merged.with(List.of(setting.getKey().split("\\.")), node(setting.getValue()));
            }
        }
        return merged;
    }

    static JsonNode node(SettingValue value) {
        return switch (value) {
            case SettingValue.Words(var words) -> new JsonNode.Text(0, words);
            case SettingValue.Flag(var flag) -> new JsonNode.Flag(0, flag);
            case SettingValue.Amount amount -> new JsonNode.Digits(0, amount.typed());
            case SettingValue.Several(var values) -> new JsonNode.Items(0,
                    values.stream().<JsonNode>map(text -> new JsonNode.Text(0, text)).toList());
        };
    }

    private static JsonNode digits(int number) {
        return new JsonNode.Digits(0, Integer.toString(number));
    }
}
