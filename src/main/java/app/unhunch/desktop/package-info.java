/// What Unhunch asks of the computer it runs on: one small port per wish, each with a null object
/// and a self-description for the diagnostics. Depends on the pure core only; knows no JavaFX.
///
/// Listeners are called on threads of the adapters: they hand the news on and return at once.
package app.unhunch.desktop;
