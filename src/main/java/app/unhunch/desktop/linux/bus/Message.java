package app.unhunch.desktop.linux.bus;

import java.util.List;

/// What travels over a bus. Header fields that a message does not have are empty or 0.
///
/// @param kind call, reply, failure or signal
/// @param serial number given by the sender
/// @param path object it is for or from
/// @param face interface of the member
/// @param member method or signal
/// @param error name of the failure
/// @param replyTo serial of the call it answers
/// @param destination name of the receiver
/// @param sender name of the sender; filled in by the bus
/// @param signature types of the body
/// @param body one value for each type
public record Message(Kind kind, int serial, String path, String face, String member, String error, int replyTo,
        String destination, String sender, String signature, List<Object> body) {

    /// What a message is.
    public enum Kind {
        CALL(1), REPLY(2), FAILURE(3), SIGNAL(4);

        private final byte code;

        Kind(int code) {
            this.code = (byte) code;
        }

        byte code() {
            return code;
        }

        static Kind of(byte code) {
            for (var kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no such kind of message: " + code);
        }
    }

    public Message {
        body = List.copyOf(body);
    }

    static Message call(Call call, int serial) {
        return new Message(Kind.CALL, serial, call.path(), call.face(), call.member(), "", 0, call.destination(), "",
                call.signature(), call.arguments());
    }

    /// A signal of ours; the bus fills in its serial.
    public static Message signal(String path, String face, String member, String signature, Object... values) {
        return new Message(Kind.SIGNAL, 0, path, face, member, "", 0, "", "", signature, List.of(values));
    }

    Message reply(String signature, List<Object> values) {
        return new Message(Kind.REPLY, 0, "", "", "", "", serial, sender, "", signature, values);
    }

    Message failure(String name, String text) {
        return new Message(Kind.FAILURE, 0, "", "", "", name, serial, sender, "", "s", List.of(text));
    }

    Message numbered(int number) {
        return new Message(kind, number, path, face, member, error, replyTo, destination, sender, signature, body);
    }

    /// The first text of the body; empty where there is none.
    public String text() {
        return !body.isEmpty() && body.getFirst() instanceof String text ? text : "";
    }
}
