package app.unhunch.desktop;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/// Something that functions of the operating system answer, with every way to fail made one.
///
/// @param question asks them
public record NativeCall<T>(Question<T> question) {

    /// The call itself.
    @FunctionalInterface
    public interface Question<T> {

        /// Asks; fails in whatever way the call does.
        T ask() throws Throwable;
    }

    /// Finds the functions.
    ///
    /// @throws IOException where this computer does not have them
    public static <T> NativeCall<T> link(Supplier<Question<T>> link) throws IOException {
        try {
            return new NativeCall<>(link.get());
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException missing) {
            throw new IOException(String.valueOf(missing.getMessage()), missing);
        }
    }

    /// The answer.
    ///
    /// @throws IOException when there is none
    public T ask() throws IOException {
        try {
            return question.ask();
        } catch (IOException failure) {
            throw failure;
        } catch (Throwable unexpected) {
            throw new IOException(unexpected);
        }
    }
}
