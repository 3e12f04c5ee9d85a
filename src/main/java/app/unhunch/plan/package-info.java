/// The 7-day plan, where the user stands in it, and when to remind of it. Knows machine, settings and history, and
/// routines by their ids.
package app.unhunch.plan;
