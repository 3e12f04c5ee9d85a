package app.unhunch.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// The few steps that safe writing is made of, each of which can fail, or be the last one before the power goes.
interface Disk {

    /// Makes a folder for the user alone, with those above it that lack.
    void folder(Path folder) throws IOException;

    /// Makes `file` for the user alone, empty if it was there, writes `content`, and waits until it is on the disk.
    default void create(Path file, byte[] content) throws IOException {
        create(file, out -> out.write(content));
    }

    /// As the other one, for what need not be in memory all at once.
    void create(Path file, Content content) throws IOException;

    /// Adds `content` to the end of `file`, makes it for the user alone if it lacks, and waits until it is on the disk.
    void append(Path file, ByteBuffer content) throws IOException;

    /// Takes everything behind `length` bytes off a file.
    void cut(Path file, long length) throws IOException;

    /// Puts one file in the place of another in one step.
    void replace(Path from, Path to) throws IOException;

    /// Waits until the names in a folder are on the disk.
    void sync(Path folder) throws IOException;

    /// What a file is to hold, told piece by piece.
    @FunctionalInterface
    interface Content {

        /// Writes all of it.
        void to(OutputStream out) throws IOException;
    }
}
