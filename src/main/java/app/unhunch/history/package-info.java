/// What was done and felt: entries, days, streaks and totals. May depend on `exercise` and `routine`.
package app.unhunch.history;
