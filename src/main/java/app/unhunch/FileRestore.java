package app.unhunch;

import app.unhunch.link.Answer;
import app.unhunch.link.LinkClient;
import app.unhunch.link.LinkLock;
import app.unhunch.link.Request;
import app.unhunch.store.Backup;
import app.unhunch.store.Restored;
import app.unhunch.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Restores a backup for the command line: by the agent, or under its lock where none runs.
final class FileRestore {

    /// What the agent may take for its last deed.
    private static final Duration AT_LAST = Duration.ofMinutes(2);

    private final Home home;
    private final Texts texts;

    FileRestore(Home home, Locale locale) {
        this.home = home;
        texts = Texts.load("cli", locale);
    }

    /// @return the folder with what was there before
    /// @throws IOException if it was not restored; one line that says why
    Path restore(Path backup, Optional<LinkClient> agent) throws IOException {
        return agent.isPresent() ? byAgent(backup, agent.get()) : here(backup);
    }

    /// The agent ends with it, so another one takes its place.
    private Path byAgent(Path backup, LinkClient agent) throws IOException {
        Answer answer;
        try (agent) {
            answer = agent.ask(new Request.Restore(backup.toString()), AT_LAST);
        }
        var _ = new Children(home.dataDir()).start("agent");
        return switch (answer) {
            case Answer.Restored(var kept) -> Path.of(kept);
            case Answer.Refused(var why) -> throw new IOException(why);
            case Answer.Torn(var kept, var why) -> throw new IOException(texts.get("torn", why, kept));
            case Answer other -> throw new IOException(other.toString());
        };
    }

    private Path here(Path backup) throws IOException {
        try (var lock = LinkLock.take(home.place().lock())
                .orElseThrow(() -> new IOException(texts.get("agent-starting")))) {
            if (!lock.isHeld()) {
                throw new IOException(texts.get("agent-starting"));
            }
            return switch (new Backup(AgentLast.belongings(home), Clock::today).restore(backup)) {
                case Restored.Whole(var kept) -> kept;
                case Restored.Refused(var why) -> throw new IOException(why.detail());
                case Restored.Failed(var fault) -> throw new IOException(fault.line());
                case Restored.Torn(var fault, var kept) ->
                        throw new IOException(texts.get("torn", fault.line(), kept.toString()));
            };
        }
    }
}
