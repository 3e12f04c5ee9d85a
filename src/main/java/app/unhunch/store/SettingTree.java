package app.unhunch.store;

import app.unhunch.settings.SettingKeys;
import app.unhunch.settings.SettingValue;
import app.unhunch.settings.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads settings out of objects within objects. Every value stands for itself: one that is wrong costs no other.
final class SettingTree {

    private final JsonDocument document;
    private final Problems problems = new Problems();
    private final Map<String, JsonNode> found = new LinkedHashMap<>();

    private SettingTree(JsonDocument document) {
        this.document = document;
    }

    /// The settings that a document holds; keys that are none are passed over.
    static Loaded<Settings> read(JsonDocument document) {
        var tree = new SettingTree(document);
        if (document.root() instanceof JsonNode.Members root) {
            tree.collect("", root);
        }
        return new Loaded<>(tree.settings(), tree.problems.all());
    }

    private void collect(String prefix, JsonNode.Members object) {
        for (var member : object.values()) {
            var key = prefix + member.key();
            if (SettingKeys.all().contains(key)) {
                if (found.putIfAbsent(key, member.value()) != null) {
                    problems.add(document.problem(member.at(), key + " is there twice"));
                }
            } else if (SettingKeys.all().stream().anyMatch(known -> known.startsWith(key + "."))) {
                enter(key, member.value());
            }
        }
    }

    private void enter(String key, JsonNode value) {
        if (value instanceof JsonNode.Members inner) {
            collect(key + ".", inner);
        } else {
            problems.add(document.problem(value.at(), "%s is %s, expected an object".formatted(key, value.kind())));
        }
    }

    private Settings settings() {
        var settings = Settings.DEFAULTS;
        for (var setting : found.entrySet()) {
            settings = with(settings, setting.getKey(), setting.getValue());
        }
        return settings;
    }

    private Settings with(Settings settings, String key, JsonNode node) {
        var value = value(node);
        if (value.isEmpty()) {
            var example = SettingKeys.of(Settings.DEFAULTS).getOrDefault(key, new SettingValue.Words(""));
            problems.add(document.problem(node.at(), "%s is %s, expected a value such as %s".formatted(key, node.kind(),
                    JsonPrinter.line(SettingsStore.node(example)))));
            return settings;
        }
        try {
            return SettingKeys.with(settings, key, value.get());
        } catch (IllegalArgumentException wrong) {
            problems.add(document.problem(node.at(), String.valueOf(wrong.getMessage())));
            return settings;
        }
    }

    private static Optional<SettingValue> value(JsonNode node) {
        return switch (node) {
            case JsonNode.Text(_, var text) -> Optional.of(new SettingValue.Words(text));
            case JsonNode.Digits(_, var digits) -> Optional.of(new SettingValue.Amount(Double.parseDouble(digits)));
            case JsonNode.Flag(_, var flag) -> Optional.of(new SettingValue.Flag(flag));
            case JsonNode.Items(_, var values) when values.stream().allMatch(JsonNode.Text.class::isInstance) ->
                    Optional.of(new SettingValue.Several(
                            values.stream().map(JsonNode.Text.class::cast).map(JsonNode.Text::value).toList()));
            default -> Optional.empty();
        };
    }
}
