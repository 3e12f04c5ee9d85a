/// A break as it arrives: its window beside the work or over the whole screen, and our own card.
package app.unhunch.ui.rest;
