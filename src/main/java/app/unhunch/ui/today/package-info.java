/// Today: what is next, and one button to do it.
package app.unhunch.ui.today;
