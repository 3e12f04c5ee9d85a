/// The command line: commands, and the session in a terminal. May depend on the pure core, `link` and `text`; all else
/// comes through constructors.
package app.unhunch.cli;
