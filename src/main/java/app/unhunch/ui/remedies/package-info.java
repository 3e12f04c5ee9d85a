/// The Remedies page: heat, cold and other relief, and the timers that run them. Depends on the core, the texts and the
/// kit.
package app.unhunch.ui.remedies;
