/// The break scheduler: its state machine, working hours, quiet reasons, and what is shown of them. May depend on
/// `machine` and `settings`; a routine is an id to it.
package app.unhunch.breaks;
