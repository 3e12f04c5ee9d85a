/// How every window looks: themes, contrast, text size, typefaces. Knows JavaFX and no screen.
package app.unhunch.ui.look;
