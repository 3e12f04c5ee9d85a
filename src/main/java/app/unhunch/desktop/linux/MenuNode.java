package app.unhunch.desktop.linux;

import app.unhunch.desktop.TrayItem;
import app.unhunch.desktop.linux.bus.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One line of a tray menu as dbusmenu sees it.
///
/// @param id number of the line; 0 is the menu itself
/// @param key what choosing it means; empty for lines that mean nothing
/// @param properties how it looks
/// @param children lines that it opens
record MenuNode(int id, String key, Map<String, Variant> properties, List<MenuNode> children) {

    /// The whole menu; `ids` remembers numbers, so that a line keeps its own while the menu changes around it.
    static MenuNode menu(List<TrayItem> items, Map<String, Integer> ids) {
        return new MenuNode(0, "", opening(), nodes(items, "", ids));
    }

    /// The line `wanted` in this part of the menu.
    Optional<MenuNode> find(int wanted) {
        if (id == wanted) {
            return Optional.of(this);
        }
        for (var child : children) {
            var found = child.find(wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// This line and those below it, in order.
    List<MenuNode> all() {
        var all = new ArrayList<MenuNode>();
        all.add(this);
        for (var child : children) {
            all.addAll(child.all());
        }
        return all;
    }

    /// This line with those below it, as `(ia{sv}av)`.
    ///
    /// @param depth how many levels to go down; negative for all
    List<Object> layout(int depth) {
        var below = new ArrayList<>();
        if (depth != 0) {
            for (var child : children) {
                below.add(new Variant("(ia{sv}av)", child.layout(depth - 1)));
            }
        }
        return List.of(id, properties, below);
    }

    private static List<MenuNode> nodes(List<TrayItem> items, String place, Map<String, Integer> ids) {
        var nodes = new ArrayList<MenuNode>();
        for (int i = 0; i < items.size(); i++) {
            nodes.add(node(items.get(i), place + "/" + i, ids));
        }
        return List.copyOf(nodes);
    }

    private static MenuNode node(TrayItem item, String place, Map<String, Integer> ids) {
        return switch (item) {
            case TrayItem.Action(var key, var label) ->
                    new MenuNode(id("key " + key, ids), key, labelled(label), List.of());
            case TrayItem.Toggle(var key, var label, var on) ->
                    new MenuNode(id("key " + key, ids), key, toggled(label, on ? 1 : 0), List.of());
            case TrayItem.Note(var label) -> new MenuNode(id(place, ids), "", disabled(label), List.of());
            case TrayItem.Separator() ->
                    new MenuNode(id(place, ids), "", Map.of("type", Variant.of("separator")), List.of());
            case TrayItem.Menu(var label, var items) -> {
                var properties = labelled(label);
                properties.putAll(opening());
                yield new MenuNode(id(place, ids), "", properties, nodes(items, place, ids));
            }
        };
    }

    private static int id(String name, Map<String, Integer> ids) {
        var known = ids.get(name);
        if (known != null) {
            return known;
        }
        int fresh = ids.size() + 1;
        ids.put(name, fresh);
        return fresh;
    }

    private static Map<String, Variant> opening() {
        return Map.of("children-display", Variant.of("submenu"));
    }

    /// A single underscore would underline the letter after it.
    private static Map<String, Variant> labelled(String label) {
        var properties = new LinkedHashMap<String, Variant>();
        properties.put("label", Variant.of(label.replace("_", "__")));
        return properties;
    }

    private static Map<String, Variant> disabled(String label) {
        var properties = labelled(label);
        properties.put("enabled", Variant.of(false));
        return properties;
    }

    private static Map<String, Variant> toggled(String label, int state) {
        var properties = labelled(label);
        properties.put("toggle-type", Variant.of("checkmark"));
        properties.put("toggle-state", Variant.of(state));
        return properties;
    }
}
