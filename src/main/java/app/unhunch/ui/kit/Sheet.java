package app.unhunch.ui.kit;

import app.unhunch.text.Paper;
import java.util.function.Supplier;

/// A page that can be printed or kept as a file.
///
/// @param paper written anew each time, from what is known then
/// @param papers where it goes
public record Sheet(Supplier<Paper> paper, Papers papers) {}
