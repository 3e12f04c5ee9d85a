import org.jspecify.annotations.NullMarked;

/// Unhunch: stretches, guided sessions and desk breaks for people who sit.
@NullMarked
module app.unhunch {
    requires java.desktop;
    requires java.logging;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;
    requires com.google.gson;
    requires info.picocli;
    requires static org.jspecify;

    opens app.unhunch.cli to info.picocli; // reads the annotations of the commands
}
