package app.unhunch.desktop.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WavTest {

    private static final Pcm SOUND = new Pcm(new short[]{0, 1, -2, 32_767, -32_768}, 22_050);

    @Test
    void readsWhatItWrote() throws IOException {
        var read = Wav.read(Wav.write(SOUND));
        assertEquals(22_050, read.rate());
        assertArrayEquals(SOUND.bytes(), read.bytes());
    }

    @Test
    void readsToTheEndWhereTheLengthIsNotKnown() throws IOException {
        var file = Wav.write(SOUND);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, 0x7fff_ffff).putInt(40, 0x7fff_f000);
        assertArrayEquals(SOUND.bytes(), Wav.read(file).bytes());
    }

    @Test
    void passesChunksItDoesNotKnow() throws IOException {
        var file = Wav.write(SOUND);
        var longer = ByteBuffer.allocate(file.length + 12).order(ByteOrder.LITTLE_ENDIAN);
        longer.put(file, 0, 36).put("LIST".getBytes(StandardCharsets.US_ASCII)).putInt(3).putInt(0).put(file, 36,
                file.length - 36);
        assertArrayEquals(SOUND.bytes(), Wav.read(longer.array()).bytes());
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        var stereo = Wav.write(SOUND);
        stereo[22] = 2;
        assertEquals("a WAV file of kind 1 with 2 channels of 16 bits; expected kind 1, 1 channel of 16 bits",
                problem(stereo));
        assertEquals("not a WAV file: 0 bytes", problem(new byte[0]));
        assertEquals("a WAV file without sound", problem(Arrays.copyOf(Wav.write(SOUND), 36)));
    }

    private static String problem(byte[] file) {
        return assertThrows(IOException.class, () -> Wav.read(file)).getMessage();
    }
}
