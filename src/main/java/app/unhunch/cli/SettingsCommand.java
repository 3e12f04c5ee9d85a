package app.unhunch.cli;

import app.unhunch.link.JsonLine;
import app.unhunch.settings.SettingKeys;
import app.unhunch.settings.SettingValue;
import app.unhunch.settings.Settings;
import app.unhunch.text.Texts;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `unhunch settings ...`: reads and changes settings by their dotted keys.
@Command(name = "settings", synopsisSubcommandLabel = "(list | get KEY | set KEY VALUE)")
final class SettingsCommand implements Runnable {

    private final RootCommand root;

    @Spec
    private @Nullable CommandSpec spec;

    SettingsCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "list, get or set is missing");
        }
    }

    @Command(name = "list")
    int list(@Option(names = "--json") boolean json) {
        var values = SettingKeys.of(understood());
        var out = Ends.of(spec).out();
        if (json) {
            Map<String, Object> plain = new LinkedHashMap<>();
            values.forEach((key, value) -> plain.put(key, plain(value)));
            out.println(JsonLine.of(plain));
        } else {
            values.forEach((key, value) -> out.println(key + " = " + value.typed()));
        }
        return Exit.OK;
    }

    @Command(name = "get")
    int get(@Parameters(paramLabel = "KEY", descriptionKey = "key") String key) {
        var value = SettingKeys.of(understood()).get(key);
        if (value == null) {
            return unknown(key);
        }
        Ends.of(spec).out().println(value.typed());
        return Exit.OK;
    }

    @Command(name = "set")
    int set(@Parameters(paramLabel = "KEY", descriptionKey = "key") String key,
            @Parameters(paramLabel = "VALUE", descriptionKey = "value") String value)
            throws IOException {
        var program = root.program();
        if (!SettingKeys.of(Settings.DEFAULTS).containsKey(key)) {
            return unknown(key);
        }
        try {
            var typed = SettingKeys.typed(key, value);
            var agent = program.agent();
            if (agent.isPresent()) {
                try (var there = agent.get()) {
                    new Settling(there, program.locale()).change(now -> SettingKeys.with(now, key, typed));
                }
            } else {
                program.save(SettingKeys.with(understood(), key, typed));
            }
        } catch (IllegalArgumentException wrong) {
            Ends.of(spec).err().println(wrong.getMessage());
            return Exit.PROBLEM;
        }
        Ends.of(spec).out().println(Texts.load("cli", program.locale()).get("saved"));
        return Exit.OK;
    }

    /// The settings, after what is wrong with their file was said.
    private Settings understood() {
        var leftOut = root.program().settingsLeftOut();
        if (!leftOut.isEmpty()) {
            var err = Ends.of(spec).err();
            leftOut.forEach(err::println);
            err.println(Texts.load("cli", root.program().locale()).get("settings-left-out"));
        }
        return root.program().settings();
    }

    private int unknown(String key) {
        Ends.of(spec).err().println(Texts.load("cli", root.program().locale()).get("no-setting", key));
        return Exit.PROBLEM;
    }

    private static Object plain(SettingValue value) {
        return switch (value) {
            case SettingValue.Words(var words) -> words;
            case SettingValue.Amount(var amount) -> amount;
            case SettingValue.Flag(var flag) -> flag;
            case SettingValue.Several(var values) -> values;
        };
    }
}
