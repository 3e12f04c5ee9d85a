/// The 7-day plan: its four dayparts over a week, and today's to do.
package app.unhunch.ui.plan;
