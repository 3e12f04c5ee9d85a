package app.unhunch.architecture.planted.machine;

/// Waits for a time, prints, and hands itself out.
public final class Sleeps {

    private static final Sleeps ONLY = new Sleeps();

    private Sleeps() {}

    /// The only one.
    public static Sleeps get() {
        return ONLY;
    }

    /// Waits.
    public void rest() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            System.out.println("woken");
        }
    }
}
