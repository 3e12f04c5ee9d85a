package app.unhunch.desktop.linux;

import app.unhunch.desktop.Watch;
import app.unhunch.desktop.linux.bus.Bus;
import app.unhunch.desktop.linux.bus.BusFailure;
import app.unhunch.desktop.linux.bus.BusLife;
import app.unhunch.desktop.linux.bus.BusObject;
import app.unhunch.desktop.linux.bus.Call;
import app.unhunch.desktop.linux.bus.Message;
import app.unhunch.desktop.linux.bus.Signals;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// A bus on which the test plays every other program: it answers by the member's name, with the last argument or without, and sends signals by hand.
final class FakeBus implements Bus {

    final Map<String, List<Object>> answers = new ConcurrentHashMap<>();
    final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<Map.Entry<Signals, Consumer<Message>>> listening = new CopyOnWriteArrayList<>();

    @Override
    public List<Object> call(Call call, Duration limit, Consumer<List<Object>> late) throws BusFailure {
        calls.add(call);
        var last = call.arguments().isEmpty() ? "" : " " + call.arguments().getLast();
        var answer = answers.getOrDefault(call.member() + last, answers.get(call.member()));
        if (answer == null) {
            throw new BusFailure("org.freedesktop.DBus.Error.ServiceUnknown", call.destination());
        }
        return answer;
    }

    /// Sends a signal to whoever listens.
    void send(String face, String member, Object... values) {
        var signal = Message.signal("/", face, member, "", values);
        for (var entry : listening) {
            if (entry.getKey().face().equals(face) && entry.getKey().member().equals(member)) {
                entry.getValue().accept(signal);
            }
        }
    }

    @Override
    public Watch listen(Signals signals, Consumer<Message> listener) {
        var entry = Map.entry(signals, listener);
        listening.add(entry);
        return () -> listening.remove(entry);
    }

    @Override
    public Watch onLife(Consumer<BusLife> listener) {
        listener.accept(new BusLife.Up(":1.7"));
        return () -> {};
    }

    @Override
    public Watch offer(String path, BusObject object) {
        return () -> {};
    }

    @Override
    public void emit(Message signal) {}

    @Override
    public void close() {}
}
