/// The library: every move there is, found by word, filter and order, and the page about one of them. Knows the kit and no
/// other screen.
package app.unhunch.ui.library;
