/// Paints the figure on a JavaFX canvas and shows it in time. May depend on the core, the text bundles and our controls.
package app.unhunch.ui.figure;
