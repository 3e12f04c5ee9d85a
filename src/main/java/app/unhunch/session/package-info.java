/// A session, one run through a routine: the player's state machine. May depend on `machine`, `routine` and `exercise`.
package app.unhunch.session;
