package app.unhunch.bench;

import java.util.concurrent.CountDownLatch;

/// The least that a Java program can be: it waits for ever, or ends at once.
public final class BareSleeper {

    private BareSleeper() {}

    /// Waits, if the word is `stay`.
    ///
    /// @param args one word
    public static void main(String[] args) throws InterruptedException {
        new CountDownLatch(args[0].equals("stay") ? 1 : 0).await();
    }
}
