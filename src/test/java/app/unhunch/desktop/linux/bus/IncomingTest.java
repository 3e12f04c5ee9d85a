package app.unhunch.desktop.linux.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class IncomingTest {

    private final Incoming incoming = new Incoming();
    private final List<String> heard = new ArrayList<>();

    @Test
    void f3_oneWhoThrowsKeepsNobodyElseFromHearing() {
        incoming.listening().add(new Incoming.Listening(Signals.of("a.b", "Changed"), _ -> {
            throw new IllegalStateException("planted");
        }));
        incoming.listening().add(new Incoming.Listening(Signals.of("a.b", "Changed"), told -> heard.add(told.text())));
        incoming.listening().add(new Incoming.Listening(Signals.of("a.b", "Other"), _ -> heard.add("other")));
        assertEquals(Optional.empty(), incoming.take(Message.signal("/", "a.b", "Changed", "s", "now")));
        assertEquals(List.of("now"), heard);
    }

    @Test
    void anAnswerGoesToTheCallItIsFor() {
        var first = new CompletableFuture<Message>();
        var second = new CompletableFuture<Message>();
        incoming.await(1, first);
        incoming.await(2, second);
        var answer = Message.call(Call.to("a.b", "/", "Ask"), 2).reply("s", List.of("yes"));
        incoming.take(answer);
        assertEquals(answer, second.join());
        assertTrue(!first.isDone());
        incoming.abandon("gone");
        assertThrows(CompletionException.class, first::join);
    }

    @Test
    void aCallToNothingIsAnsweredWithAFailure() {
        var call = Message.call(Call.to("a.b", "/nothing", "Ask"), 7);
        assertEquals("org.freedesktop.DBus.Error.UnknownObject", incoming.take(call).orElseThrow().error());
        incoming.offered().put("/nothing", _ -> BusObject.Answer.of("s", "here"));
        assertEquals(List.of("here"), incoming.take(call).orElseThrow().body());
    }
}
