package app.unhunch.desktop;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.stream.Stream;

/// Shows files, folders and addresses in the program that the desktop has for them. Never waits and never throws.
@FunctionalInterface
public interface Opener {

    /// Shows a file, a folder or an address.
    void open(String what);

    /// Leaves it to a program of the system, which is given what to open as its last word.
    static Opener by(Commands commands, String... program) {
        return what -> Thread.ofVirtual().name("open").start(() -> {
            var command = Stream.concat(Stream.of(program), Stream.of(what)).toList();
            try {
                commands.run(command);
            } catch (IOException no) {
                logger().log(Level.WARNING, "cannot open " + what, no);
            }
        });
    }

    private static Logger logger() {
        return System.getLogger(Opener.class.getName());
    }
}
