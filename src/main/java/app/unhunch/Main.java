package app.unhunch;

/// Where every way into Unhunch begins.
public final class Main {

    private Main() {}

    /// Starts Unhunch.
    ///
    /// @param args what the user typed
    public static void main(String[] args) {
        System.out.println("Unhunch");
    }
}
