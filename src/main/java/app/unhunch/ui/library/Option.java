package app.unhunch.ui.library;

/// A criterion on offer.
///
/// @param name in words
/// @param count how many moves it would show, with everything else that is picked
public record Option(Criterion criterion, String name, int count) {}
