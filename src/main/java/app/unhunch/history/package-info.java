/// What was done and felt: entries, days, streaks and totals. Exercises and routines are ids to it. Depends on the
/// language alone.
package app.unhunch.history;
