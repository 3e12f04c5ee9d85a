/// Exercises in an order, and their unfolding into the timeline of a session. May depend on `exercise`.
package app.unhunch.routine;
