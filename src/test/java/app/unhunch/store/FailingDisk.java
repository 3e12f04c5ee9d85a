package app.unhunch.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/// A real disk on which something happens after some steps: a step is one byte written, or one name changed.
final class FailingDisk implements Disk {

    /// The power goes: nothing after this line is done.
    static final class PowerCut extends Error {}

    /// What happens when the steps are used up.
    enum End {
        POWER_CUT, NO_SPACE
    }

    private final RealDisk real = new RealDisk();
    private final End end;
    private int steps;

    FailingDisk(End end, int steps) {
        this.end = end;
        this.steps = steps;
    }

    /// Whether more was asked for than there was.
    boolean ended() {
        return steps < 0;
    }

    @Override
    public void folder(Path folder) throws IOException {
        real.folder(folder);
    }

    @Override
    public void create(Path file, Content content) throws IOException {
        real.create(file, out -> content.to(new OutputStream() {

            @Override
            public void write(int one) throws IOException {
                write(new byte[]{(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                var part = part(ByteBuffer.wrap(bytes, from, length));
                out.write(bytes, from, part.remaining());
                failIfEnded(file);
            }
        }));
    }

    @Override
    public void append(Path file, ByteBuffer content) throws IOException {
        var part = part(content);
        real.append(file, part);
        failIfEnded(file);
    }

    @Override
    public void cut(Path file, long length) throws IOException {
        steps--;
        failIfEnded(file);
        real.cut(file, length);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        steps--;
        failIfEnded(to);
        real.replace(from, to);
    }

    @Override
    public void sync(Path folder) throws IOException {
        steps--;
        failIfEnded(folder);
        real.sync(folder);
    }

    private ByteBuffer part(ByteBuffer content) {
        var fits = Math.min(content.remaining(), Math.max(0, steps));
        steps -= content.remaining();
        return content.slice(content.position(), fits);
    }

    private void failIfEnded(Path file) throws IOException {
        if (ended()) {
            switch (end) {
                case POWER_CUT -> throw new PowerCut();
                case NO_SPACE -> throw new FileSystemException(file.toString(), null, "No space left on device");
            }
        }
    }
}
