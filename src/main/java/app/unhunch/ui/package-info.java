/// The window: shell, navigation and theme; one package below for each screen. May depend on the pure core and `text`.
///
/// View-models hold no truth: they show the states they are given and send events. Views are built in code, bound once
/// and decide nothing. Everything here lives on the FX thread; [app.unhunch.ui.FxDoor] is the only way onto it.
package app.unhunch.ui;
