package app.unhunch.e2e;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Whether this machine has every program that a [Desk] is made of, and those that a test [Needs] beside. `.ci/run`
/// installs them and fails if a test was left out.
final class DeskTools implements ExecutionCondition {

    private static final List<String> EVERYWHERE = List.of("Xvfb", "openbox", "dbus-daemon", "dunst", "dunstctl",
            "xdotool", "notify-send", "wmctrl", "xev", "xprop", "import", "pulseaudio", "pactl", "parec", "espeak-ng",
            "speech-dispatcher", "gdbus", "xfce4-panel");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var missing = Stream.concat(EVERYWHERE.stream(), beside(context)).filter(tool -> !isInstalled(tool)).toList();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("every tool is installed");
        }
        var reason = "NOT RUN, for want of " + String.join(", ", missing) + ": see .ci/run for the packages";
        if (context.getTestMethod().isEmpty() || context.getElement().orElseThrow().isAnnotationPresent(Needs.class)) {
            System.err.println("!!! " + context.getDisplayName() + " " + reason);
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    private static Stream<String> beside(ExtensionContext context) {
        return context.getElement().map(element -> element.getAnnotation(Needs.class)).stream()
                .flatMap(needs -> Arrays.stream(needs.value()));
    }

    private static boolean isInstalled(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(tool)));
    }
}
