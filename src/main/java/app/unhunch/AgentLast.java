package app.unhunch;

import app.unhunch.desktop.Autostart;
import app.unhunch.link.Answer;
import app.unhunch.store.Backup;
import app.unhunch.store.Belongings;
import app.unhunch.store.DiskFault;
import app.unhunch.store.Erasure;
import app.unhunch.store.Restored;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The last deed of an agent: when everything is written and before anybody else may write, it puts a backup in the place
/// of the files, or deletes them. So nothing that it still knew can come over them.
final class AgentLast {

    private final Home home;
    private final Autostart autostart;
    private final Runnable end;
    private Runnable deed = () -> {};

    /// @param end ends the agent, which calls [#run()] when everything is written
    AgentLast(Home home, Autostart autostart, Runnable end) {
        this.home = home;
        this.autostart = autostart;
        this.end = end;
    }

    /// What the user owns in a data folder.
    static Belongings belongings(Home home) {
        return new Belongings(home.folders().settings(), home.folders().data());
    }

    /// Deletes everything of the user's.
    ///
    /// @return what the disk kept all the same
    static List<DiskFault> erase(Home home) {
        return Erasure.of(belongings(home), home.folders().state(), home.folders().cache(),
                Computer.otherPages(home));
    }

    void restore(Path backup, Consumer<Answer> to) {
        deed = () -> to.accept(switch (new Backup(belongings(home), Clock::today).restore(backup)) {
            case Restored.Whole(var kept) -> new Answer.Restored(kept.toString());
            case Restored.Refused(var why) -> new Answer.Refused(why.detail());
            case Restored.Failed(var fault) -> new Answer.Refused(fault.line());
            case Restored.Torn(var fault, var kept) -> new Answer.Torn(kept.toString(), fault.line());
        });
        end.run();
    }

    void deleteAll(Consumer<Answer> to) {
        deed = () -> {
            var left = new ArrayList<String>();
            try {
                autostart.disable();
            } catch (IOException no) {
                left.add(String.valueOf(no.getMessage()));
            }
            erase(home).forEach(fault -> left.add(fault.line()));
            to.accept(left.isEmpty() ? new Answer.Done()
                    : new Answer.Refused(left.stream().collect(Collectors.joining("\n"))));
        };
        end.run();
    }

    /// Does it, if there is one.
    void run() {
        deed.run();
    }
}
