package app.unhunch.desktop.linux.bus;

import java.util.List;

/// An object of ours that other programs call.
@FunctionalInterface
public interface BusObject {

    /// Answers `call` at once.
    ///
    /// @throws BusFailure to answer with a failure
    Answer on(Message call) throws BusFailure;

    /// What a call gives back.
    ///
    /// @param signature types of the values
    /// @param values one for each type
    record Answer(String signature, List<Object> values) {

        /// Nothing but that it was done.
        public static final Answer DONE = new Answer("", List.of());

        public static Answer of(String signature, Object... values) {
            return new Answer(signature, List.of(values));
        }
    }

    /// The failure for a method that is not there.
    static BusFailure unknown(Message call) {
        return new BusFailure("org.freedesktop.DBus.Error.UnknownMethod", call.face() + "." + call.member());
    }
}
