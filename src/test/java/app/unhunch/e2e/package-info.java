/// End to end: the linked image on a desk of its own (a real X display, session bus, notification server and sound
/// server). Knows the program only from outside: its command line, its windows, its files. Depends on nothing of ours.
package app.unhunch.e2e;
