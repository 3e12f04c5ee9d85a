/// Our controls: what every screen is built from. Knows JavaFX, the vocabulary of exercises and no screen.
package app.unhunch.ui.kit;
