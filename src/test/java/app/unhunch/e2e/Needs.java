package app.unhunch.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Programs that a test needs beside those that every [Desk] is made of; it is left out, loudly, where one is missing.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /// Names on the path, or whole paths.
    String[] value();
}
