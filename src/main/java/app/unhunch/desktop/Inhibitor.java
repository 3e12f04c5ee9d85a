package app.unhunch.desktop;

/// One way of keeping the screen awake.
public interface Inhibitor {

    /// Stable key for the diagnostics.
    String name();

    /// Takes hold; may wait some seconds.
    ///
    /// @param reason shown by some desktops
    /// @throws Exception when this desktop does not offer it
    Hold hold(String reason) throws Exception;

    /// What is held; it also ends with this program.
    @FunctionalInterface
    interface Hold {

        /// Lets go.
        ///
        /// @throws Exception when the desktop has forgotten it
        void release() throws Exception;
    }
}
