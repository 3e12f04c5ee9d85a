package app.unhunch.desktop.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Reads and writes WAV files of one channel and 16 bits: what our sounds are and what speech programs write.
final class Wav {

    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int FORMAT_SIZE = 16;

    private Wav() {}

    /// Reads a whole file. A length that is not there counts as "to the end": programs that write to a pipe do not
    /// know it when they begin.
    ///
    /// @throws IOException if it is no such file; the message says what is wrong
    static Pcm read(byte[] file) throws IOException {
        var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        if (file.length < HEAD || !word(in).equals("RIFF") || in.getInt() == 0 || !word(in).equals("WAVE")) {
            throw new IOException("not a WAV file: " + file.length + " bytes");
        }
        var rate = 0;
        while (in.remaining() >= CHUNK_HEAD) {
            var name = word(in);
            var size = (int) Math.min(in.remaining(), Integer.toUnsignedLong(in.getInt()));
            var chunk = in.slice(in.position(), Math.min(size, in.remaining())).order(ByteOrder.LITTLE_ENDIAN);
            if (name.equals("fmt ")) {
                rate = rate(chunk);
            } else if (name.equals("data")) {
                return new Pcm(samples(chunk), requireKnown(rate));
            }
            in.position(Math.min(in.limit(), in.position() + size + size % 2));
        }
        throw new IOException("a WAV file without sound");
    }

    /// Writes `pcm` as a whole file.
    static byte[] write(Pcm pcm) {
        var sound = pcm.bytes();
        return ByteBuffer.allocate(HEAD + CHUNK_HEAD + FORMAT_SIZE + CHUNK_HEAD + sound.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(HEAD - CHUNK_HEAD + CHUNK_HEAD + FORMAT_SIZE + CHUNK_HEAD + sound.length)
                .put(ascii("WAVE"))
                .put(ascii("fmt "))
                .putInt(FORMAT_SIZE)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(pcm.rate())
                .putInt(pcm.rate() * 2)
                .putShort((short) 2)
                .putShort((short) 16)
                .put(ascii("data"))
                .putInt(sound.length)
                .put(sound)
                .array();
    }

    private static int rate(ByteBuffer format) throws IOException {
        if (format.remaining() < FORMAT_SIZE) {
            throw new IOException("a WAV file with a short format");
        }
        var kind = format.getShort();
        var channels = format.getShort();
        var rate = format.getInt();
        var bits = format.getShort(14);
        if (kind != 1 || channels != 1 || bits != 16) {
            throw new IOException("a WAV file of kind " + kind + " with " + channels + " channels of " + bits
                    + " bits; expected kind 1, 1 channel of 16 bits");
        }
        return rate;
    }

    private static int requireKnown(int rate) throws IOException {
        if (rate < 1) {
            throw new IOException("a WAV file that does not say how fast to play it");
        }
        return rate;
    }

    private static short[] samples(ByteBuffer sound) {
        var samples = new short[sound.remaining() / 2];
        sound.asShortBuffer().get(samples);
        return samples;
    }

    private static String word(ByteBuffer in) {
        var word = new byte[4];
        in.get(word);
        return new String(word, StandardCharsets.US_ASCII);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
