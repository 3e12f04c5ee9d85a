package app.unhunch.ui.library;

import java.util.List;

/// What is said about a pack that is left out.
///
/// @param title which one
/// @param line what still works, and what would help
/// @param place `path:line:column` of what is wrong
/// @param message what is wrong there
/// @param code the lines around it
/// @param more what else is wrong in the file; may be empty
/// @param others which other packs are left out; may be empty
/// @param copied everything that is wrong, for the clipboard
record PackFault(String title, String line, String place, String message, List<Code> code, String more, String others,
        String copied) {

    PackFault {
        code = List.copyOf(code);
    }

    /// A line of the file.
    ///
    /// @param mark spaces, and below what is wrong a sign for each letter; empty in every other line
    record Code(String number, String text, String mark) {}
}
