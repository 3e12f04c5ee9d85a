/// The routines: those that are ready-made and the user's own, and the page where one is put together. Knows the kit and no
/// other screen.
package app.unhunch.ui.routines;
