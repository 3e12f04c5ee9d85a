package app.unhunch.link;

import java.util.Optional;

/// How one sense or voice of the agent is doing.
///
/// @param sense stable key of what it is about, such as `idle`
/// @param source stable key of what answers, such as `x11`; empty while there is none
/// @param state `waiting`, `working`, `doubtful`, `absent` or `failed`
/// @param reading what it last said, in technical words
/// @param failure what last went wrong, in technical words
public record SenseLine(String sense, String source, String state, Optional<String> reading,
        Optional<String> failure) {

    /// All of it in one line, in stable words: for those who help others.
    public String line() {
        return "%s: %s%s%s%s".formatted(sense, state, source.isEmpty() ? "" : " " + source,
                reading.map(said -> ", " + said).orElse(""),
                failure.map(wrong -> ", last failure: " + wrong).orElse(""));
    }
}
