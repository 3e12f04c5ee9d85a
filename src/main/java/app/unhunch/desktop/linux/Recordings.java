package app.unhunch.desktop.linux;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads from what `pactl` lists who records from a microphone. Who listens to what is played, shows a
/// level meter, or has paused, does not count.
final class Recordings {

    private Recordings() {}

    /// The names of the programs that record.
    ///
    /// @param sources what `pactl list sources` says in the C locale
    /// @param outputs what `pactl list source-outputs` says
    /// @param self our own process
    static List<String> users(String sources, String outputs, long self) {
        var monitors = monitors(sources);
        var users = new ArrayList<String>();
        for (var block : blocks(outputs)) {
            if (!monitors.contains(field(block, "Source: ")) && !field(block, "Corked: ").equals("yes")
                    && !field(block, "Resample method: ").equals("peaks")
                    && !property(block, "application.process.id").equals(Long.toString(self))) {
                users.add(property(block, "application.name"));
            }
        }
        return List.copyOf(users);
    }

    /// The numbers of the sources that only repeat what is played.
    private static Set<String> monitors(String sources) {
        var monitors = new HashSet<String>();
        for (var block : blocks(sources)) {
            var of = field(block, "Monitor of Sink: ");
            if (!of.isEmpty() && !of.equals("n/a")) {
                monitors.add(block.getFirst().substring(block.getFirst().indexOf('#') + 1).trim());
            }
        }
        return monitors;
    }

    /// One list of lines for each thing; the first line, which alone is not indented, names it.
    private static List<List<String>> blocks(String listing) {
        var blocks = new ArrayList<List<String>>();
        for (var line : listing.lines().toList()) {
            if (line.contains("#") && !line.startsWith("\t")) {
                blocks.add(new ArrayList<>(List.of(line)));
            } else if (!blocks.isEmpty()) {
                blocks.getLast().add(line.trim());
            }
        }
        return blocks;
    }

    private static String field(List<String> block, String start) {
        for (var line : block) {
            if (line.startsWith(start)) {
                return line.substring(start.length()).trim();
            }
        }
        return "";
    }

    private static String property(List<String> block, String key) {
        var quoted = field(block, key + " = ");
        return quoted.length() < 2 ? quoted : quoted.substring(1, quoted.length() - 1);
    }
}
