/// The 7-day plan, and where the user stands in it. Knows routines by their ids, and the language alone.
package app.unhunch.plan;
