package app.unhunch.ui.library;

import java.util.function.Consumer;

/// What the library asks of the outside about packs with something wrong.
///
/// @param open shows a file in the user's program for it
/// @param again reads all packs again; what there is then comes as a state
public record PackPorts(Consumer<String> open, Runnable again) {}
