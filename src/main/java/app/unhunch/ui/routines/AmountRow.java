package app.unhunch.ui.routines;

import app.unhunch.exercise.Amount;

/// A number of a dose that can be typed.
///
/// @param value as it stands in the field, without its unit
/// @param unit such as "s"
/// @param range what the sources give, in words; empty where the number is within
record AmountRow(Amount amount, String name, String value, String unit, String range) {}
