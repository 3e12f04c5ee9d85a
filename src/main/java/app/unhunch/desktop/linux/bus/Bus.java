package app.unhunch.desktop.linux.bus;

import app.unhunch.desktop.Watch;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// A message bus, session or system. It connects when it is first needed, and again when the bus is
/// gone and comes back; what was listened for and offered stays so.
///
/// Values are `y` [Byte], `b` [Boolean], `n` [Short], `q` and `i` [Integer], `u`, `x` and `t` [Long], `d` [Double],
/// `s`, `o` and `g` [String], `v` [Variant], `ay` `byte[]`, other arrays and structs [List], dictionaries
/// [java.util.Map]; for sending, any number will do where one is wanted.
public interface Bus extends AutoCloseable {

    /// Calls and waits, at most `limit`, so it is for virtual threads only.
    ///
    /// @param late is given the answer that comes when nobody waits for it any more
    /// @throws BusFailure when the answer is a failure, is late, or there is no bus
    List<Object> call(Call call, Duration limit, Consumer<List<Object>> late) throws BusFailure;

    /// Calls and waits, at most `limit`.
    default List<Object> call(Call call, Duration limit) throws BusFailure {
        return call(call, limit, _ -> {});
    }

    /// Tells `listener` of such signals until the answer is closed; on a thread that it must not keep.
    Watch listen(Signals signals, Consumer<Message> listener);

    /// Tells `listener` whenever this program is on the bus (again) and whenever the bus is gone, until
    /// the answer is closed.
    Watch onLife(Consumer<BusLife> listener);

    /// Answers calls to the object `path` until the answer is closed.
    Watch offer(String path, BusObject object);

    /// Sends a signal of ours; lost while there is no bus.
    void emit(Message signal);

    @Override
    void close();
}
