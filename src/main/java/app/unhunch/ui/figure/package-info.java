/// Paints the figure on a JavaFX canvas and shows it in time. May depend on the core and the text bundles.
package app.unhunch.ui.figure;
