/// Settings: every choice of the user, applied at once. Rows are found by the dotted keys of `app.unhunch.settings`, so
/// that window, files and command line hold values to the same ranges.
package app.unhunch.ui.settings;
