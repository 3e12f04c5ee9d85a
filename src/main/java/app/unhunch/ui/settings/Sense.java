package app.unhunch.ui.settings;

import java.util.Optional;

/// How one sense or voice of the program is doing on this computer.
///
/// @param name stable key of what it is about, such as `idle`
/// @param source stable key of what answers, such as `x11`; empty while there is none
/// @param state `working`, `waiting`, `doubtful`, `absent` or `failed`
/// @param reading what it last said, in technical words
/// @param failure what last went wrong, in technical words
/// @param line all of it in one line, for those who help others
public record Sense(String name, String source, String state, Optional<String> reading, Optional<String> failure,
        String line) {}
