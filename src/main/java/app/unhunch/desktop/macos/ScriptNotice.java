package app.unhunch.desktop.macos;

import app.unhunch.desktop.Commands;
import app.unhunch.desktop.PlainNotifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A notification by the script language of macOS; title and text travel as words of their own and are never read as a
/// script or an option. Not yet run on a real machine.
///
/// @param commands runs `osascript`
record ScriptNotice(Commands commands) implements PlainNotifier.Way {

    private static final List<String> SCRIPT = List.of("osascript", "-e", "on run said", "-e",
            "display notification (item 3 of said) with title (item 2 of said)", "-e", "end run", "notice");

    @Override
    public void say(String title, String text) throws IOException {
        var command = new ArrayList<>(SCRIPT);
        command.add(title);
        command.add(text);
        var status = commands.run(List.copyOf(command));
        if (status != 0) {
            throw new IOException("osascript ended with " + status);
        }
    }
}
