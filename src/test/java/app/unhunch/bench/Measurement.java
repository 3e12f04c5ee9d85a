package app.unhunch.bench;

import java.nio.file.Path;
import java.util.List;

/// Something that can be measured on its own.
@FunctionalInterface
interface Measurement {

    /// Measures.
    ///
    /// @param scratch an empty folder with a short path
    /// @param bare the programs to compare with
    /// @throws Exception if it cannot be measured
    List<Measured> take(Path scratch, Bare bare) throws Exception;
}
